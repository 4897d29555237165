using Receivables.DemoData;

if (args is not [string folder])
{
    Console.Error.WriteLine("Usage: dotnet run --project samples/Receivables.DemoData -- FOLDER");
    return 2;
}

Directory.CreateDirectory(folder);
foreach ((string name, byte[] content) in DemoFiles.Create())
{
    File.WriteAllBytes(Path.Combine(folder, name), content);
    Console.WriteLine($"{Path.Combine(folder, name)}  {content.Length} bytes");
}

return 0;

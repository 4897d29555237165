namespace Receivables.Banking.SharedFiles;

/// <summary>The camt files that lie beside the repository, read in place.</summary>
internal static class CamtFolder
{
    internal const string Name = "bank-camt";

    /// <summary>Path below the folder, and what came of reading it. Skips the test where the folder is absent.</summary>
    internal static IReadOnlyList<(string Path, ReadResult<BankStatement> Read)> ReadAll()
    {
        string folder = SharedData.RequireFolder(Name);
        return
        [
            .. from path in Files()
               let below = Path.GetRelativePath(folder, path).Replace('\\', '/')
               orderby below
               select (below, Read(path)),
        ];
    }

    /// <summary>The full paths of the files that are XML, or should be.</summary>
    internal static IEnumerable<string> Files() =>
        from path in SharedData.RequireFiles(Name)
        let extension = Path.GetExtension(path)
        where extension is not (".json" or ".pydata" or ".zip" or ".md") && Path.GetFileName(path) != "LICENSE"
        select path;

    internal static ReadResult<BankStatement> Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return BankFile.Read(stream, Path.GetFileName(path));
    }
}

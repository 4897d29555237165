namespace ReceivablesSample.Output;

/// <summary>Standard output, or a file that appears whole or not at all.</summary>
/// <remarks>The file is written under another name beside its place and moved there by <see cref="Commit"/>; without it, nothing is left behind.</remarks>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _file;
    private readonly string? _unfinished;

    private OutputTarget(Stream stream, string? file, string? unfinished)
    {
        Stream = stream;
        _file = file;
        _unfinished = unfinished;
    }

    /// <summary>Takes the bytes.</summary>
    internal Stream Stream { get; }

    internal static OutputTarget Open(string? file, Stream standardOutput)
    {
        if (file is null)
        {
            return new(standardOutput, null, null);
        }

        string full = Path.GetFullPath(file);
        string unfinished = $"{full}.{Path.GetRandomFileName()}.tmp";
        return new(new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write), full, unfinished);
    }

    /// <summary>Makes the file appear.</summary>
    internal void Commit()
    {
        Stream.Flush();
        if (_file is not null)
        {
            Stream.Dispose();
            File.Move(_unfinished!, _file, overwrite: true);
        }
    }

    public void Dispose()
    {
        if (_unfinished is not null)
        {
            Stream.Dispose();
            File.Delete(_unfinished);
        }
    }
}

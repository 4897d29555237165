namespace ReceivablesSample.Output;

/// <summary>Standard output, or a file that appears whole or not at all.</summary>
/// <remarks>
/// The file is written under another name beside its place and moved there by <see cref="Commit"/>; without it, nothing is left behind.
/// A link is followed, and a file that is there keeps its mode. What is no regular file, such as a pipe or a device, is written to as it is.
/// </remarks>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _file;
    private readonly string? _unfinished;
    private readonly bool _ownsStream;

    private OutputTarget(Stream stream, string? file, string? unfinished, bool ownsStream)
    {
        Stream = stream;
        _file = file;
        _unfinished = unfinished;
        _ownsStream = ownsStream;
    }

    /// <summary>Takes the bytes.</summary>
    internal Stream Stream { get; }

    internal static OutputTarget Open(string? file, Stream standardOutput)
    {
        if (file is null || OutputPlace.IsStandardOutput(file))
        {
            return new(standardOutput, null, null, ownsStream: false);
        }

        if (OutputPlace.IsDevice(file))
        {
            return new(new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite), null, null, ownsStream: true);
        }

        string final = FinalPath.Of(file);
        return OpenPipe(final) is { } pipe
            ? new(pipe, null, null, ownsStream: true)
            : OpenBeside(final);
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
        if (_ownsStream)
        {
            Stream.Dispose();
        }

        if (_unfinished is not null)
        {
            File.Delete(_unfinished);
        }
    }

    // A file that may not be written is not replaced either: it throws here.
    private static FileStream? OpenPipe(string final)
    {
        if (!File.Exists(final))
        {
            return null;
        }

        var stream = new FileStream(final, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    private static OutputTarget OpenBeside(string final)
    {
        string unfinished = $"{final}.{Path.GetRandomFileName()}.tmp";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        UnixFileMode? mode = OperatingSystem.IsWindows() || !File.Exists(final) ? null : File.GetUnixFileMode(final);
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        var stream = new FileStream(unfinished, options);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            // What the mask of the process took away on creation is given back.
            File.SetUnixFileMode(stream.SafeFileHandle, kept);
        }

        return new(stream, final, unfinished, ownsStream: true);
    }
}

namespace Receivables.Banking.Containers;

/// <summary>What all files of a container may expand to, together: files that share their bytes expand as often as they are listed. A container in it counts with all that comes of it, measured against the bytes of the outermost.</summary>
/// <param name="options">The bounds.</param>
/// <param name="compressed">How many bytes the outermost container has, or how many were read of it.</param>
internal sealed class ExpansionBound(BankFileOptions options, Func<long> compressed)
{
    // Small texts of zeros are no danger.
    private const long AlwaysAllowed = 1 << 20;

    private long _expanded;
    private int _files;

    /// <summary>Whether nothing more may come out.</summary>
    internal bool IsPassed => IsTooLarge || IsTooMuch;

    /// <summary>Whether more came out than a container may give at all.</summary>
    internal bool IsTooLarge => _expanded > options.MaxBytes;

    /// <summary>Whether more came out of each byte than of bank files.</summary>
    internal bool IsTooMuch => _expanded > AlwaysAllowed && _expanded / options.MaxExpansion > compressed();

    /// <summary>Counts a file; false where it is one too many.</summary>
    internal bool AddFile() => ++_files <= options.MaxContainedFiles;

    /// <summary>Counts bytes that came out.</summary>
    internal void Add(int bytes) => _expanded += bytes;
}

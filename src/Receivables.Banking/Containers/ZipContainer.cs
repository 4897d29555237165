using System.Globalization;
using System.IO.Compression;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>The files of a ZIP container, in the order of its directory; folders and what operating systems add are passed over.</summary>
internal static class ZipContainer
{
    private const int CopySize = 64 << 10;

    // The checksum is tested here, so that it takes nothing with it. Pieces as small as those of gzip cost a third more.
    private const int LargestRead = 4 << 10;

    private const long MostInMemory = 1 << 30;

    /// <param name="input">The bytes of the container.</param>
    /// <param name="name">Its name, or null.</param>
    /// <param name="options">The bounds.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    /// <param name="outer">What all files of the container around it may expand to, these among them; null where there is none.</param>
    internal static IEnumerable<ContainedFile> Files(Stream input, string? name, BankFileOptions options, StatementDiagnostics diagnostics, ExpansionBound? outer = null)
    {
        using MemoryStream? all = InMemory(input, options, diagnostics);
        using ZipArchive? archive = all is null ? null : Open(all, diagnostics);
        if (archive is not null && IsSpreadsheet(archive))
        {
            diagnostics.End(ContainerCodes.Spreadsheet, diagnostics.At(0, 0), nothingRead: true, "The file is a spreadsheet (.xlsx, .ods) or another office document: save its sheet as CSV.");
            yield break;
        }

        ExpansionBound bound = outer ?? new ExpansionBound(options, () => all!.Length);
        bool isEmpty = true;
        foreach (ZipArchiveEntry entry in archive is null ? [] : archive.Entries.Where(IsFile).TakeWhile(_ => !bound.IsPassed))
        {
            isEmpty = false;
            if (!bound.AddFile())
            {
                diagnostics.Error(ContainerCodes.TooManyFiles, diagnostics.At(0, 0), string.Create(CultureInfo.InvariantCulture,
                    $"The container holds more than {options.MaxContainedFiles} files (BankFileOptions.MaxContainedFiles): the rest is not read."));
                yield break;
            }

            if (Open(entry, diagnostics) is { } stream)
            {
                string inside = $"{name}/{Excerpt.Of(entry.FullName, 100)}".TrimStart('/');
                var content = new CheckedStream(stream, entry.Crc32);
                yield return new ContainedFile(inside, new ExpandedStream(content, bound, options, diagnostics, LargestRead, _ => content.Fits ? null
                    : $"The file '{Excerpt.Of(entry.FullName)}' does not have the checksum that its container states: it was damaged or changed, and what was read of it may be wrong. Fetch it again."), bound);
            }
        }

        if (archive is not null && isEmpty)
        {
            diagnostics.Warning(ContainerCodes.NothingInside, diagnostics.At(0, 0), "There is no file to read in the container.");
        }
    }

    // The directory stands at the end, so all of it has to be there.
    private static MemoryStream? InMemory(Stream input, BankFileOptions options, StatementDiagnostics diagnostics)
    {
        long most = Math.Min(options.MaxBytes, MostInMemory);
        var all = new MemoryStream();
        byte[] buffer = new byte[CopySize];
        for (int read = input.Read(buffer); read > 0; read = input.Read(buffer))
        {
            all.Write(buffer, 0, read);
            if (all.Length >= most)
            {
                diagnostics.End(ContainerCodes.TooLarge, diagnostics.At(0, 0), nothingRead: true, string.Create(CultureInfo.InvariantCulture,
                    $"The ZIP container has {most} bytes or more (BankFileOptions.MaxBytes, and never more than {MostInMemory}): unpack it first."));
                return null;
            }
        }

        all.Position = 0;
        return all;
    }

    private static bool IsSpreadsheet(ZipArchive archive) => archive.GetEntry("[Content_Types].xml") is not null || archive.GetEntry("mimetype") is not null;

    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && entry.Name is not (".DS_Store" or "Thumbs.db");

    private static ZipArchive? Open(MemoryStream all, StatementDiagnostics diagnostics)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(all, ZipArchiveMode.Read);

            // The directory is read here, with all its faults.
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException fault)
        {
            archive?.Dispose();
            diagnostics.End(ContainerCodes.Damaged, diagnostics.At(0, 0), nothingRead: true, $"The ZIP container is damaged: {Excerpt.Of(fault.Message, 200)} Fetch it again.");
            return null;
        }
    }

    private static Stream? Open(ZipArchiveEntry entry, StatementDiagnostics diagnostics)
    {
        string? why = entry.IsEncrypted ? "it is encrypted: open it with its password first" : null;
        try
        {
            if (why is null)
            {
                return entry.Open();
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException)
        {
            why = $"it is damaged, or compressed in a way that is not known: {Excerpt.Of(fault.Message, 200)}";
        }

        diagnostics.Error(ContainerCodes.Damaged, diagnostics.At(0, 0), $"The file '{Excerpt.Of(entry.FullName)}' of the container is not read, because {why}");
        return null;
    }
}

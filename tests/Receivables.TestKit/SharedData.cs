namespace Receivables.TestKit;

/// <summary>
/// Real bank files and lists that lie beside the repository, in <c>../shared/data</c>. They are read in place and never copied here.
/// A clone without them skips the tests that need them, with a message that names what is missing.
/// </summary>
public static class SharedData
{
    /// <summary>The full path that the folder has where it is present.</summary>
    public static string Folder => RepositoryRoot.PathOf("../shared/data");

    /// <summary>The full path of a file; skips the running test where it is absent.</summary>
    /// <param name="relativePath">A path below the folder, such as <c>reference/iban_valid_invalid.csv</c>.</param>
    public static string RequireFile(string relativePath)
    {
        string path = PathOf(relativePath);
        return File.Exists(path) ? path : throw new SharedDataAbsentException(path);
    }

    /// <summary>The full path of a folder; skips the running test where it is absent.</summary>
    /// <param name="relativePath">A path below the folder, such as <c>bank-camt</c>.</param>
    public static string RequireFolder(string relativePath)
    {
        string path = PathOf(relativePath);
        return Directory.Exists(path) ? path : throw new SharedDataAbsentException(path);
    }

    /// <summary>The full paths of all files below a folder, in ordinal order; skips the running test where there is none.</summary>
    /// <param name="relativePath">A path below the folder, such as <c>bank-camt</c>.</param>
    /// <param name="pattern">A file name with wildcards, such as <c>*.xml</c>.</param>
    public static IReadOnlyList<string> RequireFiles(string relativePath, string pattern = "*")
    {
        string folder = RequireFolder(relativePath);
        string[] files = Directory.GetFiles(folder, pattern, SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new SharedDataAbsentException(Path.Combine(folder, pattern));
    }

    private static string PathOf(string relativePath)
    {
        ArgumentException.ThrowIfNullOrEmpty(relativePath);
        return Path.GetFullPath(Path.Combine(Folder, relativePath));
    }
}

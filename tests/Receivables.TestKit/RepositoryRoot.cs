namespace Receivables.TestKit;

/// <summary>The folder of this repository's checkout, found from where the tests run.</summary>
public static class RepositoryRoot
{
    private const string Marker = "Receivables.Core.sln";

    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The full path of the folder that holds <c>Receivables.Core.sln</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above the running tests holds the solution.</exception>
    public static string Folder => Found.Value;

    /// <summary>The full path of a file or folder of the repository, whether or not it exists.</summary>
    /// <param name="relativePath">A path below the root, with <c>/</c> between its parts.</param>
    public static string PathOf(string relativePath)
    {
        ArgumentException.ThrowIfNullOrEmpty(relativePath);
        return Path.GetFullPath(Path.Combine(Folder, relativePath));
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }
}

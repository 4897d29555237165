namespace ReceivablesSample.Output;

/// <summary>The full path of a file, with the links of its folders and its own followed.</summary>
internal static class FinalPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>Where the path leads; the last part, or more, need not exist.</summary>
    /// <param name="path">The path, not empty.</param>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    internal static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string root = Path.GetPathRoot(full)!;
        var left = new Stack<string>(PartsOf(full[root.Length..]));
        string reached = root;
        int links = 0;
        while (left.TryPop(out string? part))
        {
            string next = Path.Combine(reached, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                reached = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"The links of {path} go round in a circle.");
            }

            string aim = Path.GetFullPath(target, reached);
            reached = Path.GetPathRoot(aim)!;
            foreach (string step in PartsOf(aim[reached.Length..]))
            {
                left.Push(step);
            }
        }

        return reached;
    }

    private static IEnumerable<string> PartsOf(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}

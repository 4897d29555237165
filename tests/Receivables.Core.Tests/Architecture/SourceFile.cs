using System.Text.RegularExpressions;

namespace Receivables.Architecture;

/// <summary>A C# file of src.</summary>
/// <param name="Path">Below the repository root, with <c>/</c>.</param>
/// <param name="Text">What it holds.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    internal static IReadOnlyList<SourceFile> All { get; } = [.. Read()];

    internal int LineCount => Text.Count(c => c == '\n');

    internal string Project => Path.Split('/')[1];

    /// <summary>The name without what a partial file adds: <c>Money</c> for <c>Money.Text.cs</c>.</summary>
    internal string BaseName => System.IO.Path.GetFileName(Path).Split('.')[0];

    internal string Namespace => NamespaceLine().Match(Text).Groups["name"].Value;

    /// <summary>The types that start at the margin; with file-scoped namespaces these are the outermost.</summary>
    internal IReadOnlyList<string> Types => [.. TypeLine().Matches(Text).Select(match => match.Groups["name"].Value).Distinct()];

    private static IEnumerable<SourceFile> Read() =>
        from path in Directory.EnumerateFiles(RepositoryRoot.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        let below = System.IO.Path.GetRelativePath(RepositoryRoot.Folder, path).Replace('\\', '/')
        where !below.Contains("/obj/", StringComparison.Ordinal) && !below.Contains("/bin/", StringComparison.Ordinal)
        orderby below
        select new SourceFile(below, File.ReadAllText(path).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe) )*(?:(?:class|struct|interface|enum|record(?: struct| class)?) (?<name>\w+)|delegate [\w<>\[\]?., ]+? (?<name>\w+)(?=[<(]))", RegexOptions.Multiline)]
    private static partial Regex TypeLine();
}

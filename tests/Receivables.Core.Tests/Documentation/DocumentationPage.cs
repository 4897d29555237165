using System.Text.RegularExpressions;

namespace Receivables.Documentation;

/// <summary>A Markdown page and its C# blocks.</summary>
/// <remarks>
/// The blocks of a page continue one another in order, as a reader follows them. <c>csharp standalone</c> starts anew.
/// A comment <c>&lt;!-- csharp … --&gt;</c> holds lines that only the compiler needs, such as what stands for the reader's own data.
/// </remarks>
internal sealed partial record DocumentationPage(string Path, IReadOnlyList<CodeBlock> Blocks)
{
    /// <summary>The pages that a user reads: the front page, the guides, and the page of each package and sample.</summary>
    internal static IReadOnlyList<DocumentationPage> All()
    {
        string[] folders = [.. new[] { "docs", "src", "samples" }.Select(RepositoryRoot.PathOf).Where(Directory.Exists)];
        return
        [
            .. from path in folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)).Prepend(RepositoryRoot.PathOf("README.md"))
               let below = System.IO.Path.GetRelativePath(RepositoryRoot.Folder, path).Replace('\\', '/')
               where File.Exists(path) && !below.Contains("/bin/", StringComparison.Ordinal) && !below.Contains("/obj/", StringComparison.Ordinal)
               orderby below
               select Parse(below, File.ReadAllText(path)),
        ];
    }

    internal static DocumentationPage Parse(string path, string text)
    {
        var blocks = new List<CodeBlock>();
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Match open = Opening().Match(lines[i]);
            if (!open.Success)
            {
                continue;
            }

            string close = open.Groups["fence"].Success ? open.Groups["fence"].Value : "-->";
            int end = Array.FindIndex(lines, i + 1, line => line.Trim() == close);
            end = end < 0 ? lines.Length : end;
            if (open.Groups["language"].Value is "csharp" or "cs" or "c#" or "C#")
            {
                int indent = open.Groups["indent"].Length;
                blocks.Add(new CodeBlock(i + 2, open.Groups["info"].Value.Trim(), [.. lines[(i + 1)..end].Select(line => Outdent(line, indent))]));
            }

            i = end;
        }

        return new DocumentationPage(path, blocks);
    }

    private static string Outdent(string line, int indent) => line[Math.Min(indent, line.Length - line.TrimStart().Length)..];

    [GeneratedRegex(@"^(?<indent>\s*)(?:(?<fence>`{3,}|~{3,})|<!--)\s*(?<language>[^\s`]*)(?<info>[^`]*)$")]
    private static partial Regex Opening();
}

using System.Text.RegularExpressions;
using Receivables.Architecture;

namespace Receivables.Documentation;

/// <summary>Every relative link of every page of the repository leads somewhere.</summary>
public partial class LinkTests
{
    [Fact]
    public void Every_relative_link_exists() =>
        Violations.None(
            from page in Pages()
            from target in TargetsIn(File.ReadAllText(page))
            where !Exists(page, target)
            select $"{Path.GetRelativePath(RepositoryRoot.Folder, page)}: {target} leads nowhere");

    [Theory]
    [InlineData("See [there](docs/x.md#part) and ![a picture](a.png \"title\").", "docs/x.md a.png")]
    [InlineData("[ref]: ../y.md\nA [link][ref], <https://a.b/c>, [out](https://a.b/c) and [here](#below).", "../y.md")]
    [InlineData("```\n[not](a link)\n```\nnor `[this](one.md)`", "")]
    public void Links_are_found_in_text_and_not_in_code(string text, string targets) => Assert.Equal(targets, string.Join(' ', TargetsIn(text)));

    private static IEnumerable<string> Pages() =>
        from path in Directory.EnumerateFiles(RepositoryRoot.Folder, "*.md", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(RepositoryRoot.Folder, path).Split(Path.DirectorySeparatorChar)
        where !parts.Any(part => part is "bin" or "obj" or "artifacts" or "node_modules" || part.StartsWith('.'))
        select path;

    private static IEnumerable<string> TargetsIn(string text) =>
        from Match link in Link().Matches(Code().Replace(text.ReplaceLineEndings("\n"), ""))
        let target = Uri.UnescapeDataString(link.Groups["target"].Value.Split('#')[0])
        where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
        select target;

    private static bool Exists(string page, string target)
    {
        string path = target.StartsWith('/') ? RepositoryRoot.PathOf(target[1..]) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target));
        return File.Exists(path) || Directory.Exists(path);
    }

    [GeneratedRegex(@"(?<=\]\()<?(?<target>[^()\s>]+)>?(?=(?:\s+""[^""]*"")?\))|(?<=^\[[^\]\n]+\]:[ \t]*)(?<target>\S+)", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?<fence>[ \t]*(?:`{3,}|~{3,}))[^\n]*\n[\s\S]*?^\k<fence>[ \t]*$|<!--[\s\S]*?-->|`[^`\n]+`", RegexOptions.Multiline)]
    private static partial Regex Code();
}

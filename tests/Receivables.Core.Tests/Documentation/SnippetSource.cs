using System.Globalization;
using System.Text;

namespace Receivables.Documentation;

/// <summary>Makes a C# file of the blocks of a page: their statements as the body of one method, their types beside it, each line known by its place on the page.</summary>
internal static class SnippetSource
{
    /// <summary>The files of a page: one for the blocks that continue one another, one for each that stands alone.</summary>
    internal static IEnumerable<string> FilesOf(DocumentationPage page)
    {
        CodeBlock[] story = [.. page.Blocks.Where(block => !block.IsStandalone)];
        IEnumerable<CodeBlock[]> files = page.Blocks.Where(block => block.IsStandalone).Select(block => new[] { block });
        return files.Prepend(story).Where(blocks => blocks.Length > 0).Select((blocks, i) => FileOf(page.Path, blocks, i));
    }

    private static string FileOf(string page, CodeBlock[] blocks, int number)
    {
        string space = "Snippets._" + string.Concat(page.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')) + number.ToString(CultureInfo.InvariantCulture);
        var file = new StringBuilder();
        Append(file, page, blocks, (block, i) => CodeBlock.IsHeader(block.Lines[i]));
        file.Append("#line default\nnamespace ").Append(space).Append("\n{\n");
        Append(file, page, blocks, (block, i) => i >= block.TypesStart && !CodeBlock.IsHeader(block.Lines[i]));
        file.Append("#line default\ninternal static class Page { internal static async Task Run(string[] args) {\nawait Task.CompletedTask;\n");
        Append(file, page, blocks, (block, i) => i < block.TypesStart && !CodeBlock.IsHeader(block.Lines[i]));
        return file.Append("#line default\n} } }\n").ToString();
    }

    private static void Append(StringBuilder file, string page, CodeBlock[] blocks, Func<CodeBlock, int, bool> isWanted)
    {
        foreach (CodeBlock block in blocks)
        {
            file.Append(CultureInfo.InvariantCulture, $"#line {block.Line} \"{page}\"\n");
            for (int i = 0; i < block.Lines.Count; i++)
            {
                file.Append(isWanted(block, i) ? block.Lines[i] : "").Append('\n');
            }
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using Receivables.Architecture;

namespace Receivables.Documentation;

/// <summary>Every C# block that a user can read must compile as it stands.</summary>
public class SnippetTests
{
    [Fact]
    public async Task Every_block_of_the_documentation_compiles()
    {
        IReadOnlyList<DocumentationPage> pages = DocumentationPage.All();
        IReadOnlyList<string> found = await SnippetCompiler.CompileAsync(pages, TestContext.Current.CancellationToken);
        Violations.None(found.Where(finding => !IsAnnounced(finding, pages)));
    }

    [Fact]
    public void Every_block_is_marked_csharp_or_csharp_standalone() =>
        Violations.None(
            from page in DocumentationPage.All()
            from block in page.Blocks
            where block.Info is not ("" or "standalone")
            select $"{page.Path}({block.Line}): '{block.Info}' is no mark that is known here");

    [Fact]
    public async Task A_mistake_is_reported_with_its_page_and_line()
    {
        DocumentationPage page = DocumentationPage.Parse("docs/page.md",
            """
            # Title

            ```csharp
            Money price = Money.Parse("12.50 EUR");
            ```

            Then:

              ```csharp
              Money twice = price + prise;
              ```
            """);
        string finding = Assert.Single(await SnippetCompiler.CompileAsync([page], TestContext.Current.CancellationToken));
        Assert.StartsWith("docs/page.md(10,23): error CS0103:", finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_experimental_part_is_a_finding_that_the_page_has_to_name()
    {
        Type part = SourceAssembly.Load(SourceAssembly.Core).GetExportedTypes().First(type => type.IsDefined(typeof(ExperimentalAttribute), inherit: false));
        DocumentationPage page = DocumentationPage.Parse("docs/page.md", $"```csharp\nobject part = typeof({part.FullName});\n```\n");
        string finding = Assert.Single(await SnippetCompiler.CompileAsync([page], TestContext.Current.CancellationToken));
        Assert.Contains(SnippetCompiler.ExperimentalIds(), id => finding.StartsWith($"docs/page.md(2,22): warning {id}:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Blocks_continue_one_another_with_usings_types_and_hidden_lines()
    {
        DocumentationPage page = DocumentationPage.Parse("docs/page.md",
            """
            <!-- csharp
            IReadOnlyList<int> days = [1, 2, 3];
            -->
            ```csharp
            using System.Text;

            var text = new StringBuilder();
            using var reader = new StringReader(new Printed(days.Count).ToString());
            text.Append(await reader.ReadToEndAsync());

            /// <summary>Declared after the statements, as in a program.</summary>
            [System.Diagnostics.DebuggerDisplay("{Count}")]
            sealed record Printed(int Count);
            ```
            ```csharp
            Console.WriteLine(text);
            ```
            ```csharp standalone
            string text = "another story";
            ```
            ```json
            { "not": "code" }
            ```
            """);
        Assert.Equal([2, 5, 16, 19], page.Blocks.Select(block => block.Line));
        Assert.Empty(await SnippetCompiler.CompileAsync([page], TestContext.Current.CancellationToken));
    }

    // An experimental part raises its own diagnostic in the reader's project; the page has to name it.
    private static bool IsAnnounced(string finding, IReadOnlyList<DocumentationPage> pages) =>
        SnippetCompiler.ExperimentalIds().Any(id => finding.Contains($" {id}:", StringComparison.Ordinal)
            && pages.Any(page => finding.StartsWith(page.Path + "(", StringComparison.Ordinal) && File.ReadAllText(RepositoryRoot.PathOf(page.Path)).Contains(id, StringComparison.Ordinal)));
}

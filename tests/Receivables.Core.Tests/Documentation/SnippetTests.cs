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
        Violations.None(found);
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
            using Receivables;
            Money price = Money.Parse("12.50 EUR");
            ```

            Then:

              ```csharp
              Money twice = price + prise;
              ```
            """);
        string finding = Assert.Single(await SnippetCompiler.CompileAsync([page], TestContext.Current.CancellationToken));
        Assert.StartsWith("docs/page.md(11,23): error CS0103:", finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_experimental_part_is_a_finding_unless_the_page_accepts_it()
    {
        Type part = SourceAssembly.Load(SourceAssembly.Core).GetExportedTypes().First(type => type.IsDefined(typeof(ExperimentalAttribute), inherit: false));
        DocumentationPage page = DocumentationPage.Parse("docs/page.md", $"```csharp\nobject part = typeof({part.FullName});\n```\n");
        string finding = Assert.Single(await SnippetCompiler.CompileAsync([page], TestContext.Current.CancellationToken));
        string id = Assert.Single(SnippetCompiler.ExperimentalIds(), id => finding.StartsWith($"docs/page.md(2,22): error {id}:", StringComparison.Ordinal));
        DocumentationPage accepted = DocumentationPage.Parse("docs/page.md", $"```csharp\n#pragma warning disable {id} // experimental\nobject part = typeof({part.FullName});\n```\n");
        Assert.Empty(await SnippetCompiler.CompileAsync([accepted], TestContext.Current.CancellationToken));
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
}

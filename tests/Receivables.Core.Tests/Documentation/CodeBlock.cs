using System.Text.RegularExpressions;

namespace Receivables.Documentation;

/// <summary>A block of C# on a page.</summary>
/// <param name="Line">The line of the page on which its first line stands, from 1.</param>
/// <param name="Info">What follows the language: nothing, or <c>standalone</c>.</param>
/// <param name="Lines">Its lines.</param>
internal sealed partial record CodeBlock(int Line, string Info, IReadOnlyList<string> Lines)
{
    /// <summary>Whether it starts anew.</summary>
    internal bool IsStandalone => Info == "standalone";

    /// <summary>The place of the first line that declares a type; types close a block, as they close a program.</summary>
    internal int TypesStart
    {
        get
        {
            int start = 0;
            while (start < Lines.Count && !TypeLine().IsMatch(Lines[start]))
            {
                start++;
            }

            while (start > 0 && start < Lines.Count && (Lines[start - 1].StartsWith("//", StringComparison.Ordinal) || Lines[start - 1].StartsWith('[')))
            {
                start--;
            }

            return start;
        }
    }

    /// <summary>Whether the line stands at the top of a file: a using, or the acceptance of an experimental part.</summary>
    internal static bool IsHeader(string line) => HeaderLine().IsMatch(line);

    [GeneratedRegex(@"^(using (static )?[\w.]+( = [\w.<>, ]+)?;|#pragma warning disable RCV)")]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial) )*(?:class|struct|interface|enum|record|delegate) ")]
    private static partial Regex TypeLine();
}

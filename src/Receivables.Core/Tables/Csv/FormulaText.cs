namespace Receivables.Tables.Csv;

/// <summary>Texts that a spreadsheet would run as a formula when a person opens the file.</summary>
internal static class FormulaText
{
    /// <summary>Whether a spreadsheet could run a text.</summary>
    /// <remarks>
    /// It begins, spaces apart, with <c>=</c> or <c>@</c>, or with <c>+</c> or <c>-</c> and calls something: it holds a letter and one of <c>( | !</c>. So telephone
    /// numbers (<c>+33 (0)1 23 …</c>), Belgian references (<c>+++010/8068/17183+++</c>) and negative numbers are safe. The full-width forms count as the plain ones.
    /// </remarks>
    internal static bool IsDangerous(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> body = text.TrimStart();
        return !body.IsEmpty && Narrow(body[0]) switch
        {
            '=' or '@' => true,
            '+' or '-' => body.IndexOfAny("(|!") >= 0 && HasLetter(body),
            _ => false,
        };
    }

    /// <summary>Puts an apostrophe before a text that a spreadsheet could run, so that it shows it instead.</summary>
    internal static string Defuse(string text) => IsDangerous(text.AsSpan().TrimStart('\'')) ? "'" + text : text;

    /// <summary>Takes off the apostrophe that <see cref="Defuse"/> and spreadsheets put.</summary>
    internal static ReadOnlySpan<char> Undo(ReadOnlySpan<char> text) =>
        text is ['\'', ..] && IsDangerous(text.TrimStart('\'')) ? text[1..] : text;

    private static char Narrow(char c) => c switch
    {
        '\uFF1D' => '=',
        '\uFF20' => '@',
        '\uFF0B' => '+',
        '\uFF0D' or '\u2212' => '-',
        _ => c,
    };

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}

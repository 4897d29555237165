namespace Receivables.Internals;

/// <summary>The checks that builders share.</summary>
internal static class Field
{
    internal static void Require(List<FieldProblem> problems, string field, bool holds, string message)
    {
        if (!holds)
        {
            problems.Add(new(field, message));
        }
    }

    internal static void RequireText(List<FieldProblem> problems, string field, string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new(field, "The text is missing."));
        }
        else if (text.Length > maxLength)
        {
            problems.Add(new(field, $"The text is longer than {maxLength.ToString(System.Globalization.CultureInfo.InvariantCulture)} characters."));
        }
    }

    internal static bool IsCountry(string text) => text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);
}

using System.Globalization;
using NodaTime;

namespace Receivables.Internals;

/// <summary>The checks that builders share.</summary>
internal static class Field
{
    /// <summary>The longest name, code or reference of a customer, document or payment, in UTF-16 characters.</summary>
    internal const int MaxText = 500;

    /// <summary>The longest free text, in UTF-16 characters: 1 Mi.</summary>
    internal const int MaxFreeText = 1024 * 1024;

    internal static void Require(List<FieldProblem> problems, string field, bool holds, string message)
    {
        if (!holds)
        {
            problems.Add(new(field, message));
        }
    }

    /// <summary>The text is there, is not blank, and is neither too long nor half a character.</summary>
    internal static void RequireText(List<FieldProblem> problems, string field, string? text, int maxLength = MaxText)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new(field, "The text is missing."));
        }
        else
        {
            CheckText(problems, field, text, maxLength);
        }
    }

    /// <summary>The text is null, or as <see cref="RequireText"/> says.</summary>
    internal static void CheckOptional(List<FieldProblem> problems, string field, string? text, int maxLength = MaxText)
    {
        Require(problems, field, text is null || !string.IsNullOrWhiteSpace(text), "The text is blank: leave it null where there is none.");
        CheckText(problems, field, text, maxLength);
    }

    /// <summary>Every text of the list is as <see cref="RequireText"/> says.</summary>
    internal static void CheckEach(List<FieldProblem> problems, string field, IList<string> texts, int maxLength = MaxText)
    {
        foreach (string text in texts)
        {
            RequireText(problems, field, text, maxLength);
        }
    }

    /// <summary>The text, if there is one, is not too long and has no half of a surrogate pair, which no encoding can carry.</summary>
    internal static void CheckText(List<FieldProblem> problems, string field, string? text, int maxLength)
    {
        if (text?.Length > maxLength)
        {
            problems.Add(new(field, $"The text is longer than {maxLength.ToString(CultureInfo.InvariantCulture)} characters."));
        }
        else if (text is not null && HasHalfCharacter(text))
        {
            problems.Add(new(field, "The text holds half of a character (an unpaired surrogate)."));
        }
    }

    /// <summary>The date, if there is one, is of the ISO calendar: dates of two calendars cannot be compared.</summary>
    internal static void CheckDate(List<FieldProblem> problems, string field, LocalDate? date) =>
        Require(problems, field, IsIso(date), "The date is not one of the ISO calendar.");

    internal static bool IsIso(LocalDate? date) => date is null || date.Value.Calendar == CalendarSystem.Iso;

    internal static bool IsCountry(string text) => text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);

    private static bool HasHalfCharacter(string text)
    {
        ReadOnlySpan<char> rest = text;
        for (int at; (at = rest.IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0; rest = rest[(at + 2)..])
        {
            if (at + 1 >= rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
            {
                return true;
            }
        }

        return false;
    }
}

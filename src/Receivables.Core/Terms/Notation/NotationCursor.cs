using System.Globalization;

namespace Receivables.Terms.Notation;

/// <summary>A place in a text of payment terms, that moves over words, numbers and signs. Case and accents do not count.</summary>
internal sealed class NotationCursor(string text)
{
    // More digits than any number that terms hold, and few enough for 64 bits.
    private const int MostDigits = 18;

    // Few enough for a decimal to hold exactly.
    private const int MostCharacters = 24;

    /// <summary>The whole text.</summary>
    internal string Text => text;

    /// <summary>The index of the next character.</summary>
    internal int Index { get; set; }

    /// <summary>The next character, or NUL at the end.</summary>
    internal char Next => Index < text.Length ? text[Index] : '\0';

    /// <summary>Whether only spaces are left; moves over them.</summary>
    internal bool AtEnd
    {
        get
        {
            SkipSpaces();
            return Index == text.Length;
        }
    }

    /// <summary>Moves over spaces.</summary>
    internal void SkipSpaces()
    {
        while (Index < text.Length && char.IsWhiteSpace(text[Index]))
        {
            Index++;
        }
    }

    /// <summary>Moves over a sign, if it is next.</summary>
    internal bool TrySign(char sign)
    {
        SkipSpaces();
        bool found = Next == sign;
        Index += found ? 1 : 0;
        return found;
    }

    /// <summary>Moves over the first phrase of a list that is next. Lists hold longer phrases first.</summary>
    internal bool TryPhrase(ReadOnlySpan<string> phrases)
    {
        SkipSpaces();
        foreach (string phrase in phrases)
        {
            if (EndOf(phrase) is { } end)
            {
                Index = end;
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves over what separates clauses: the end of a line, a comma, semicolon or plus, a word such as "or", or several of these.</summary>
    internal bool TrySeparator()
    {
        SkipSpaces();
        bool found = IsAfterNewLine();
        if (Next is ',' or ';' or '+')
        {
            Index++;
            found = true;
        }

        return TryPhrase(Vocabulary.Separator) || found;
    }

    /// <summary>Whether a phrase of a list is next, without moving over it.</summary>
    internal bool IsPhrase(ReadOnlySpan<string> phrases)
    {
        int start = Index;
        bool found = TryPhrase(phrases);
        Index = start;
        return found;
    }

    /// <summary>Moves over a run of digits.</summary>
    /// <param name="value">The number; where it has over eighteen digits, the largest.</param>
    internal bool TryNumber(out long value)
    {
        SkipSpaces();
        int start = Index;
        value = 0;
        for (; char.IsAsciiDigit(Next); Index++)
        {
            value = Index - start < MostDigits ? (value * 10) + (Next - '0') : long.MaxValue;
        }

        return Index > start;
    }

    /// <summary>Moves over a number that may have decimals, after a point or a comma that touches them.</summary>
    /// <param name="value">The number; null where it has too many characters to be one of terms.</param>
    internal bool TryDecimal(out decimal? value)
    {
        value = null;
        if (!TryNumber(out _))
        {
            return false;
        }

        int start = Index;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        if (Next is '.' or ',' && Index + 1 < text.Length && char.IsAsciiDigit(text[Index + 1]))
        {
            Index++;
            TryNumber(out _);
        }

        string number = text[start..Index].Replace(',', '.');
        value = number.Length <= MostCharacters ? decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
        return true;
    }

    /// <summary>The number of the line and of the column of an index, both from 1.</summary>
    internal SourcePosition PositionOf(int index)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, index);
        return new SourcePosition(null, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    // Looks back, because the spaces before the next clause may have been passed already.
    private bool IsAfterNewLine()
    {
        int at = Index;
        while (at > 0 && char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        return at > 0 && char.IsWhiteSpace(text[at - 1]);
    }

    private int? EndOf(string phrase)
    {
        int at = Index;
        foreach (char wanted in phrase)
        {
            at = SkipMarks(at);
            if (wanted == ' ')
            {
                int gap = SkipGap(at);
                if (gap == at)
                {
                    return null;
                }

                at = gap;
            }
            else if (at < text.Length && Fold(text[at]) == wanted)
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        at = SkipMarks(at);
        return at < text.Length && char.IsLetter(text[at]) ? null : at;
    }

    private int SkipGap(int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '\'' or '’'))
        {
            at++;
        }

        return at;
    }

    // Accents that stand apart from their letter, as some systems write them.
    private int SkipMarks(int at)
    {
        while (at < text.Length && text[at] is >= '\u0300' and <= '\u036F')
        {
            at++;
        }

        return at;
    }

    private static char Fold(char c) => char.ToLowerInvariant(c) switch
    {
        'à' or 'á' or 'â' or 'ä' => 'a',
        'ç' => 'c',
        'è' or 'é' or 'ê' or 'ë' => 'e',
        'î' or 'ï' => 'i',
        'ô' or 'ö' => 'o',
        'ù' or 'û' or 'ü' => 'u',
        char lower => lower,
    };
}

namespace Receivables.Banking.Mt940;

/// <summary>Which way an entry goes.</summary>
/// <param name="IsDebit">Whether it takes from the account; the reversal of a credit does.</param>
/// <param name="IsReversal">Whether it undoes an earlier entry: RC and RD.</param>
/// <param name="IsExpected">Whether it is announced only: EC and ED of MT942.</param>
internal readonly record struct EntryDirection(bool IsDebit, bool IsReversal, bool IsExpected)
{
    /// <summary>Reads the mark at the beginning of a text; null where there is none.</summary>
    internal static EntryDirection? Of(ReadOnlySpan<char> text, out int length)
    {
        length = text is ['R' or 'E', 'C' or 'D', ..] ? 2 : text is ['C' or 'D', ..] ? 1 : 0;
        return length switch
        {
            0 => null,
            1 => new EntryDirection(text[0] == 'D', false, false),
            _ when text[0] == 'R' => new EntryDirection(text[1] == 'C', true, false),
            _ => new EntryDirection(text[1] == 'D', false, true),
        };
    }
}

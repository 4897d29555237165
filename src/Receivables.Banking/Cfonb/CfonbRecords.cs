using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>The records of a CFONB 120 file.</summary>
internal sealed class CfonbRecords(LineSource lines) : FixedRecordSource<CfonbRecord>(lines, CfonbRecord.Length)
{
    private protected override CfonbRecord Make(string text, int line, int column) => new(text, line, column);

    private protected override int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.Length <= CfonbRecord.Length || IsNext(text, text[CfonbRecord.Length..]))
        {
            return Math.Min(text.Length, CfonbRecord.Length);
        }

        for (int at = NextZero(text, 1); at > 0; at = NextZero(text, at + 1))
        {
            if (CfonbRecord.Begins(text[at..]) && BelongsAfter(text, at))
            {
                return at;
            }
        }

        return text.Length;
    }

    // Where the length is right, the bank may also tell a record of a kind that is not known.
    private static bool IsNext(ReadOnlySpan<char> text, ReadOnlySpan<char> next) =>
        CfonbRecord.Begins(next) || (next.Length > 7 && next[0] == '0' && next[2..7].SequenceEqual(text[2..7]) && !text[2..7].IsWhiteSpace());

    // Numbers and days within a record may look like the beginning of one. That of another bank can only follow a balance.
    private static bool BelongsAfter(ReadOnlySpan<char> text, int at) =>
        (text[(at + 2)..(at + 7)].SequenceEqual(text[2..7]) && text[(at + 11)..(at + 16)].SequenceEqual(text[11..16]))
        || (at >= CfonbRecord.ShortestBalance && text.StartsWith("07"));

    private static int NextZero(ReadOnlySpan<char> text, int from)
    {
        int found = text[from..].IndexOf('0');
        return found < 0 ? -1 : from + found;
    }
}

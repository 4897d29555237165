using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>The records of a CODA file.</summary>
internal sealed class CodaRecords(LineSource lines) : FixedRecordSource<CodaRecord>(lines, CodaRecord.Length)
{
    private protected override CodaRecord Make(string text, int line, int column) => new(text, line, column);

    private protected override int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.Length <= CodaRecord.Length || IsEnd(text[CodaRecord.Length..].TrimStart(' ')))
        {
            return Math.Min(text.Length, CodaRecord.Length);
        }

        // Digits within a record may look like the beginning of one, so only beyond its length.
        for (int at = CodaRecord.Length + 1; at < text.Length; at++)
        {
            if (CodaShape.Begins(text[at..]))
            {
                return at;
            }
        }

        return text.Length;
    }

    private static bool IsEnd(ReadOnlySpan<char> next) => next.IsEmpty || CodaShape.MayBegin(next);
}

using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>Finds the reason of an ACH return, which stands in the text: the letter R and two digits (Nacha Operating Rules, return reason codes).</summary>
internal static class Bai2ReturnReason
{
    private const int Length = 3;

    internal static string? In(TransactionDraft draft)
    {
        foreach (string line in draft.Information is { } information ? draft.Lines.Append(information) : draft.Lines)
        {
            for (int at = line.IndexOf('R', StringComparison.Ordinal); at >= 0; at = line.IndexOf('R', at + 1))
            {
                if (IsReason(line, at))
                {
                    return line.Substring(at, Length);
                }
            }
        }

        return null;
    }

    private static bool IsReason(string line, int at) => at + Length <= line.Length && char.IsAsciiDigit(line[at + 1]) && char.IsAsciiDigit(line[at + 2])
        && (at == 0 || !char.IsAsciiLetterOrDigit(line[at - 1])) && (at + Length == line.Length || !char.IsAsciiLetterOrDigit(line[at + Length]));
}

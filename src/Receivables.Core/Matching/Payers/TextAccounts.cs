using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>Accounts on file that stand in a text: <c>/IBAN/NL95 BTOR 6027 5859 72/</c>.</summary>
internal static class TextAccounts
{
    private const int Shortest = 15;
    private const int Longest = 34;
    private const int MostParts = 10;

    /// <summary>Adds whose they are.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static void Add(Workspace work)
    {
        Span<char> normal = stackalloc char[Longest];
        List<TextAtom> atoms = work.Scanner.Atoms;
        for (int first = 0; first + 1 < atoms.Count; first++)
        {
            if (atoms[first].IsDigits || atoms[first].Length != 2 || atoms[first + 1].Start != atoms[first].End || !atoms[first + 1].IsDigits || !work.Budget.Spend(MostParts))
            {
                continue;
            }

            int length = 0;
            for (int last = first; last < Math.Min(atoms.Count, first + MostParts) && length + atoms[last].Length <= Longest; last++)
            {
                length += NumberText.Write(((ReadOnlySpan<char>)work.Payment.Remittance)[atoms[last].Start..atoms[last].End], normal[length..]);
                if (length >= Shortest && Iban.TryParse(normal[..length].ToString(), out Iban iban) && TryAdd(work, iban, atoms[first].Start, atoms[last].End))
                {
                    break;
                }
            }
        }
    }

    private static bool TryAdd(Workspace work, Iban iban, int start, int end)
    {
        ReadOnlySpan<int> rows = work.Index.Payers.ByIban(iban);
        int total = work.Index.Columns.Customers.Length;
        foreach (int row in rows)
        {
            work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.KnownIban, Priors.IbanWeight(rows.Length, total))
            {
                Field = PaymentField.Remittance,
                Start = start,
                Length = end - start,
                Count = rows.Length,
                Total = total,
            });
        }

        work.IbanIsKnown |= rows.Length > 0;
        return rows.Length > 0;
    }
}

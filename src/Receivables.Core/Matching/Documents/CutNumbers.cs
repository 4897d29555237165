using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Items of the amount with whose number a text ends that a bank has cut: <c>INVOICE B9850776 0</c> of B9850776-0015.</summary>
internal static class CutNumbers
{
    /// <summary>Banks cut at 18 characters or more; a shorter text is whole.</summary>
    private const int ShortestCut = 16;

    private const int LeastLength = 5;
    private const int MostAtoms = 6;

    /// <summary>Whether a text is long enough to be cut.</summary>
    internal static bool MayBe(Workspace work) => work.Payment.Remittance.Length >= ShortestCut && work.Scanner.Atoms.Count > 0 && !Disguise.IsReordered(work.Payment.Remittance);

    /// <summary>Adds what speaks for an item that is not named: how many numbers there could be with other beginnings. It does not name the item, for others may begin so.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="item">The item.</param>
    internal static void Add(Workspace work, int item)
    {
        List<TextAtom> atoms = work.Scanner.Atoms;
        if (!work.Budget.Spend(MostAtoms))
        {
            return;
        }

        Span<char> number = stackalloc char[NumberIndex.MaxLength];
        number = number[..Math.Max(0, NumberText.Write(work.Index.Columns.OpenItems[item].Id.Document.Value, number))];
        for (int first = Math.Max(0, atoms.Count - MostAtoms); first < atoms.Count && number.Length > LeastLength; first++)
        {
            if (IsFree(work, first) && WeightOf(work, number, atoms[first].Start, atoms[^1].End) is > 0 and var units)
            {
                work.Items.Add(new Clue(item, EvidenceFamily.Document, EvidenceKind.ShortNumber, units) { Field = PaymentField.Remittance, Start = atoms[first].Start, Length = atoms[^1].End - atoms[first].Start, Count = 1 });
                return;
            }
        }
    }

    // Nothing of it is read as something else, and it begins a word.
    private static bool IsFree(Workspace work, int first)
    {
        List<TextAtom> atoms = work.Scanner.Atoms;
        bool isFree = !work.Scanner.IsTaken(atoms[first].Start, atoms[^1].End) && (first == 0 || atoms[first].Start > atoms[first - 1].End);
        for (int i = first; i < atoms.Count; i++)
        {
            isFree &= atoms[i].Noise == NoiseKind.None && (i == first || TextAtoms.CanJoin(work.Payment.Remittance, atoms[i - 1], atoms[i]));
        }

        return isFree;
    }

    private static int WeightOf(Workspace work, ReadOnlySpan<char> number, int start, int end)
    {
        ReadOnlySpan<char> written = work.Scanner.NormalAt(work.Payment.Remittance, start, Math.Min(end, start + NumberIndex.MaxLength));
        if (written.Length < Math.Max(LeastLength, number.Length / 2) || written.Length >= number.Length || !number.StartsWith(written) || !written.ContainsAnyInRange('0', '9'))
        {
            return 0;
        }

        if (work.Index.Stems.Of(number) is not { } stem)
        {
            return NumberWeight.Of(written, 1, work.Payment.BookingDate) + Priors.ShortNumber;
        }

        // What all numbers of a series begin with tells the series, of as many as there are documents for each of it; the digits of the serial that are left tell the rest.
        int told = Math.Max(0, written.Length - stem.Start - stem.Lead.Length - stem.Common.Length);
        double series = (work.Index.Columns.Items.Length + work.Book.History.SettledDocuments.Count) / (double)stem.Count;
        return Math.Min(NumberWeight.Most, Logarithm.Units(Math.Max(1, series) * NumberWeight.PowerOfTen(told))) + Priors.ShortNumber;
    }
}

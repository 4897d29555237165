using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Turns a number that was read into clues: on the items it names, or on none of them where it is settled.</summary>
internal static class NumberClues
{
    private const int LongestField = 140;

    /// <summary>Fewer digits occur in any text.</summary>
    private const int LongEnough = 5;

    /// <summary>Reads a whole field as one number; true where the book knows it.</summary>
    internal static bool AddWholeField(Workspace work, string? text, PaymentField field, int part)
    {
        Span<char> normal = stackalloc char[LongestField];
        int length = text is null ? 0 : NumberText.Write(text, normal);
        if (length <= 0 || !work.Budget.Spend(length))
        {
            return false;
        }

        var place = new Clue(-1, EvidenceFamily.Document, default, 0) { Field = field, Part = part };
        return Add(work, NumberText.Hash(normal[..length], out _), normal[..length], 1, place);
    }

    /// <summary>States that a field holds one of the creditor's own numbers that is nothing open, if it looks like one.</summary>
    internal static void AddUnknownField(Workspace work, string text, PaymentField field, int part)
    {
        Span<char> normal = stackalloc char[LongestField];
        int length = NumberText.Write(text, normal);
        if (length > 0 && work.Index.Shapes.TryFind(normal[..length], out NumberShape shape))
        {
            AddUnknown(work, shape, 1, new Clue(-1, EvidenceFamily.Document, default, 0) { Field = field, Part = part });
        }
    }

    /// <summary>States that a place holds a number of the creditor's own that is nothing open.</summary>
    internal static void AddUnknown(Workspace work, in NumberShape shape, int tries, in Clue place)
    {
        int units = -Logarithm.Units(Math.Min(1, shape.Chance * tries * Priors.ShapeByChance));
        units = Math.Clamp(units, shape.Digits >= LongEnough ? Priors.LeastUnknownDocument : 0, Priors.MostUnknownDocument);
        work.Elsewhere.Add(place with { Kind = EvidenceKind.UnknownDocument, Units = units });
    }

    /// <summary>States what a number names.</summary>
    /// <param name="work">Where clues go.</param>
    /// <param name="hash">The hash of the normal form.</param>
    /// <param name="normal">The normal form.</param>
    /// <param name="tries">How many texts like it were looked up.</param>
    /// <param name="place">Where it was read.</param>
    /// <returns>Whether the book knows it.</returns>
    internal static bool Add(Workspace work, ulong hash, ReadOnlySpan<char> normal, int tries, in Clue place)
    {
        NumberIndex numbers = work.Index.Numbers;
        Span<int> counts = stackalloc int[5];
        counts.Clear();
        for (int e = numbers.First(hash); e >= 0; e = numbers.Next(e, hash))
        {
            counts[(int)numbers[e].Kind] += numbers.IsNamedBy(e, normal) ? 1 : 0;
        }

        bool found = false;
        for (int e = numbers.First(hash); e >= 0 && work.Budget.Spend(1); e = numbers.Next(e, hash))
        {
            // A document of which an instalment is still open is not settled.
            bool stands = numbers[e].Kind != NumberKind.Settled || counts[(int)NumberKind.Document] == 0;
            if (stands && numbers.IsNamedBy(e, normal))
            {
                NumberEntry entry = numbers[e];
                int count = counts[(int)entry.Kind];
                AddOne(work, entry, NumberWeight.Of(normal, tries * count), place with { Count = count });
                found = true;
            }
        }

        return found;
    }

    private static void AddOne(Workspace work, in NumberEntry entry, int units, in Clue place)
    {
        if (entry.Kind == NumberKind.Settled)
        {
            SettledDocument settled = work.Book.History.SettledDocuments[entry.Target];
            int owner = work.Index.Columns.RowOf(settled.Customer);
            work.Elsewhere.Add(place with { Target = owner, Kind = EvidenceKind.SettledDocument, Units = Math.Max(units, Priors.LeastSettledDocument) });
            return;
        }

        EvidenceKind kind = entry.Kind switch
        {
            NumberKind.CreditorReference => EvidenceKind.CreditorReference,
            NumberKind.PaymentReference => EvidenceKind.PaymentReference,
            NumberKind.PurchaseOrder => EvidenceKind.PurchaseOrder,
            _ => EvidenceKind.DocumentNumber,
        };
        work.Items.Add(place with { Target = entry.Target, Kind = kind, Units = units });
    }
}

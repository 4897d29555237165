using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Turns a number that was read into clues: on the items it names, or on none of them where it is settled.</summary>
internal static class NumberClues
{
    private const int LongestField = 140;

    /// <summary>Fewer digits occur in any text.</summary>
    private const int LongEnough = 5;

    /// <summary>Reads a whole field, or what is left of it, as one number; true where the book knows it.</summary>
    internal static bool AddWholeField(Workspace work, string? text, PaymentField field, int part, int tries = 1)
    {
        Span<char> normal = stackalloc char[LongestField];
        int length = text is null || Disguise.HidesSome(text) ? 0 : NumberText.Write(NamedInstalment.WithoutPart(text), normal);
        if (length <= 0 || !work.Budget.Spend(length))
        {
            return false;
        }

        var place = new Clue(-1, EvidenceFamily.Document, default, 0) { Field = field, Part = part };
        ulong hash = NumberText.Hash(normal[..length], out _);
        Likeness likeness = work.Index.Numbers.BestLikeness(hash, normal[..length]);
        return likeness != Likeness.None && Add(work, hash, normal[..length], likeness, new NumberReading(normal[..length], Reading.Whole, tries, 0, work.Payment.BookingDate), place);
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

    /// <summary>Drops what is read as a settled document of somebody who is not known to pay, and is the day in an end-to-end reference or the digits of a cheque.</summary>
    internal static void DropOfBank(Workspace work)
    {
        for (int e = work.Elsewhere.Count - 1; e >= 0; e--)
        {
            Clue clue = work.Elsewhere[e];
            if (clue.Kind == EvidenceKind.SettledDocument && clue.Field == PaymentField.Remittance && clue.Given is null && !work.Payers.Exists(payer => payer.Target == clue.Target && payer.Units > 0)
                && BankReferences.HoldDay(work.Payment.Remittance, CollectionsMarshal.AsSpan(work.Scanner.Atoms), clue.Start, clue.Start + clue.Length, work.Payment.BookingDate))
            {
                work.Elsewhere.RemoveAt(e);
            }
        }
    }

    /// <summary>States what a place of the remittance text names.</summary>
    internal static void AddHit(Workspace work, ReadOnlySpan<char> text, in TextHit hit)
    {
        TextScanner scanner = work.Scanner;
        var place = new Clue(-1, EvidenceFamily.Document, default, 0) { Field = PaymentField.Remittance, Start = hit.Start, Length = hit.End - hit.Start, IsDoubtful = hit.IsOfAmount };
        Span<char> written = stackalloc char[NumberIndex.MaxLength];
        ReadOnlySpan<char> standing = scanner.WrittenAt(text, hit);
        standing.CopyTo(written);
        bool isAnnounced = hit.Reading is not (Reading.Tail or Reading.Between) && LeadWord.Stands(scanner, text, hit.Start, AnnouncedNumbers.Words);
        bool isOrder = hit.Bare && OrderNumbers.Stand(scanner, text, hit.Start);
        var reading = new NumberReading(written[..standing.Length], hit.Reading, scanner.TriesLike(hit), hit.Density, work.Payment.BookingDate, isAnnounced, isOrder);
        Add(work, hit.Hash, scanner.NormalOf(text, hit), hit.Reading == Reading.Confused ? Likeness.Confusable : Likeness.Same, reading, place);
    }

    /// <summary>States what a number names, of which the likeness is known; true where that is told.</summary>
    private static bool Add(Workspace work, ulong hash, ReadOnlySpan<char> normal, Likeness best, in NumberReading reading, in Clue place)
    {
        NumberIndex numbers = work.Index.Numbers;
        int first = numbers.First(hash);
        if (numbers.Next(first, hash) < 0)
        {
            // The one entry is that from which the likeness is known.
            bool affordable = work.Budget.Spend(1);
            if (affordable)
            {
                AddOne(work, numbers[first], reading.WeightAmong(1), reading, place with { Count = 1 });
            }

            return affordable;
        }

        Span<int> counts = stackalloc int[6];
        counts.Clear();
        for (int e = first; e >= 0; e = numbers.Next(e, hash))
        {
            counts[(int)numbers[e].Kind] += IsMeant(numbers[e], reading) && numbers.LikenessOf(e, normal) == best ? 1 : 0;
        }

        bool found = false;
        for (int e = first; e >= 0 && work.Budget.Spend(1); e = numbers.Next(e, hash))
        {
            // A document of which an instalment is still open is not settled.
            bool stands = IsMeant(numbers[e], reading) && (numbers[e].Kind != NumberKind.Settled || counts[(int)NumberKind.Document] == 0);
            if (stands && numbers.LikenessOf(e, normal) == best)
            {
                int count = counts[(int)numbers[e].Kind];
                AddOne(work, numbers[e], reading.WeightAmong(count), reading, place with { Count = count });
                found = true;
            }
        }

        return found;
    }

    // Digits are an order without its letters only where a word for an order says so.
    private static bool IsMeant(in NumberEntry entry, in NumberReading reading) => entry.Kind != NumberKind.OrderWithoutPrefix || reading.IsOrder;

    private static void AddOne(Workspace work, in NumberEntry entry, int units, in NumberReading reading, in Clue place)
    {
        if (entry.Kind == NumberKind.Settled)
        {
            AddSettled(work, entry.Target, reading, place with { Units = units });
            return;
        }

        if ((reading.Reading == Reading.Between && !IsOwnedByEndOfRange(work, entry.Target, place.Start)) || (reading.Reading == Reading.Tail && !IsOfList(work, entry.Target, place)))
        {
            return;
        }

        EvidenceKind kind = reading.Reading switch
        {
            Reading.Confused => EvidenceKind.MisreadNumber,
            Reading.Short => EvidenceKind.ShortNumber,
            Reading.Tail => EvidenceKind.NumberTail,
            Reading.Between => EvidenceKind.NumberInRange,
            _ => KindOf(entry.Kind),
        };
        work.Items.Add(place with { Target = entry.Target, Kind = kind, Units = units });
    }

    private static EvidenceKind KindOf(NumberKind kind) => kind switch
    {
        NumberKind.CreditorReference => EvidenceKind.CreditorReference,
        NumberKind.PaymentReference => EvidenceKind.PaymentReference,
        NumberKind.PurchaseOrder or NumberKind.OrderWithoutPrefix => EvidenceKind.PurchaseOrder,
        _ => EvidenceKind.DocumentNumber,
    };

    // What is written in full is one that the customer knows, unless it is a date; of tails every second hits something that is settled, and a year says nothing.
    private static void AddSettled(Workspace work, int target, in NumberReading reading, in Clue clue)
    {
        if (reading.Reading is Reading.Tail or Reading.Between || clue.Units <= 0)
        {
            return;
        }

        int owner = work.Index.Columns.RowOf(work.Book.History.SettledDocuments[target].Customer);
        int units = reading.Reading == Reading.Short || reading.IsDate ? clue.Units : Math.Max(clue.Units, Priors.LeastSettledDocument);
        work.Elsewhere.Add(clue with { Target = owner, Kind = EvidenceKind.SettledDocument, Units = units });
    }

    // What is a number by itself is the tail of another only where both are one customer's.
    private static bool IsOfList(Workspace work, int item, in Clue place)
    {
        bool isOwn = !work.Scanner.IsTaken(place.Start, place.Start + place.Length, Reading.Tail);
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isOwn |= clue.Start < place.Start && clue.Field == PaymentField.Remittance && clue.Length > 0 && work.Index.Columns.OwnerOf(clue.Target) == work.Index.Columns.OwnerOf(item);
        }

        return isOwn;
    }

    // A creditor's serials go to all customers in turn: a range means those of the payer.
    private static bool IsOwnedByEndOfRange(Workspace work, int item, int start)
    {
        foreach (Clue clue in work.Items)
        {
            if (clue.Start == start && clue.Field == PaymentField.Remittance && work.Index.Columns.OwnerOf(clue.Target) == work.Index.Columns.OwnerOf(item))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Short numbers that end several items alike: <c>facture 205</c> of 25100205 and 26030205, where the serial begins anew with each month and not all months are learned as series.</summary>
internal static class SharedTails
{
    /// <summary>Whether an item of an answer is named by no more than such a number.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer.</param>
    internal static bool Have(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool have = false;
        foreach (ref readonly Leg leg in legs)
        {
            have = have || (NamedAt(work, leg.Item) is { Length: > 0 } place && EndsAnother(work, legs, leg.Item, place));
        }

        return have;
    }

    // Where its short number stands; nothing where it is named in another way as well.
    private static Clue NamedAt(Workspace work, int item)
    {
        Clue found = default;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue.Target == item && clue.Family == EvidenceFamily.Document && clue.Units > 0)
            {
                if (clue.Kind != EvidenceKind.ShortNumber || clue.Field != PaymentField.Remittance || clue.Given is not null)
                {
                    return default;
                }

                found = clue;
            }
        }

        return found;
    }

    private static bool EndsAnother(Workspace work, ReadOnlySpan<Leg> legs, int item, in Clue place)
    {
        BookColumns book = work.Index.Columns;
        Span<char> written = stackalloc char[NumberIndex.MaxLength];
        int length = NumberText.Write(((ReadOnlySpan<char>)work.Payment.Remittance).Slice(place.Start, place.Length), written);
        int peer = book.Items[item].Peer;
        bool ends = false;
        for (int i = peer; i < book.Accounts[book.Items[peer].Account].End && length > 0 && !ends; i++)
        {
            ends = !work.Budget.Spend(1) || (book.Items[i].Peer == peer && !Leg.Hold(legs, i) && !work.IsNamed(i) && IsEnd(book.OpenItems[i].Id.Document.Value, written[..length]));
        }

        return ends;
    }

    private static bool IsEnd(string number, ReadOnlySpan<char> written)
    {
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        return NumberText.Write(number, normal) is > 0 and var length && normal[..length].EndsWith(written);
    }
}

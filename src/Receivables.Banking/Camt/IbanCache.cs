using System.Numerics;
using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>Recognises the IBANs seen before in the file, by their characters: payers come again, and the own account stands in every entry.</summary>
/// <remarks>A fixed number of slots, so that hostile input cannot fill it; a collision only costs a new test.</remarks>
internal sealed class IbanCache
{
    private const int Slots = 256;
    private const int Tail = 6;

    private readonly Iban[] _slots = new Iban[Slots];

    /// <summary>Whether an account seen before is written here just as it is.</summary>
    internal bool TryFind(ReadOnlySpan<byte> utf8, out Iban iban)
    {
        iban = utf8.Length < Tail ? default : SlotOf(utf8[^Tail..]);
        return !iban.IsEmpty && Ascii.Equals(utf8, iban.Value);
    }

    internal bool TryParse(ReadOnlySpan<char> text, out Iban iban)
    {
        if (text.Length < Tail)
        {
            return Iban.TryParse(text, out iban);
        }

        ref Iban slot = ref SlotOf(text[^Tail..]);
        if (!text.SequenceEqual(slot.Value))
        {
            if (!Iban.TryParse(text, out iban))
            {
                return false;
            }

            slot = iban;
        }

        iban = slot;
        return true;
    }

    // The end of an account number is where accounts differ.
    private ref Iban SlotOf<T>(ReadOnlySpan<T> tail)
        where T : unmanaged, IBinaryInteger<T>
    {
        uint hash = 0;
        foreach (T c in tail)
        {
            hash = unchecked((hash * 31) + uint.CreateTruncating(c));
        }

        return ref _slots[hash % Slots];
    }
}

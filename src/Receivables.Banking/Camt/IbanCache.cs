namespace Receivables.Banking.Camt;

/// <summary>Recognises the IBANs seen before in the file, by their characters: payers come again, and the own account stands in every entry.</summary>
/// <remarks>A fixed number of slots, so that hostile input cannot fill it; a collision only costs a new test.</remarks>
internal sealed class IbanCache
{
    private const int Slots = 256;
    private const int Tail = 6;

    private readonly Iban[] _slots = new Iban[Slots];

    internal bool TryParse(ReadOnlySpan<char> text, out Iban iban)
    {
        if (text.Length < Tail)
        {
            return Iban.TryParse(text, out iban);
        }

        // The end of an account number is where accounts differ.
        uint hash = 0;
        foreach (char c in text[^Tail..])
        {
            hash = unchecked((hash * 31) + c);
        }

        ref Iban slot = ref _slots[hash % Slots];
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
}

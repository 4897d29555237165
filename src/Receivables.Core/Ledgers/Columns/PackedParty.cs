using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>Writes and reads a party among packed numbers and texts.</summary>
internal static class PackedParty
{
    private const int Name = 1 << 0;
    private const int Iban = 1 << 1;
    private const int Account = 1 << 2;
    private const int Bic = 1 << 3;
    private const int Country = 1 << 4;
    private const int Identification = 1 << 5;

    [MethodImpl(Hot.Path)]
    internal static void Write(PackedWriter writer, Party party)
    {
        string? iban = party.Iban.IsEmpty ? null : party.Iban.Value;
        int parts = Mark(party.Name, Name) | Mark(iban, Iban) | Mark(party.Account, Account) | Mark(party.Bic, Bic) | Mark(party.Country, Country) | Mark(party.Identification, Identification);
        writer.Unsigned((ulong)parts);
        writer.TextIfAny(party.Name);
        writer.TextIfAny(iban);
        writer.TextIfAny(party.Account);
        writer.TextIfAny(party.Bic);
        writer.TextIfAny(party.Country);
        writer.TextIfAny(party.Identification);
    }

    internal static Party Read(ref PackedReader reader)
    {
        int parts = (int)reader.Unsigned();
        return parts == 0 ? Party.Unknown : new Party(
            reader.TextIf((parts & Name) != 0),
            (parts & Iban) != 0 ? Receivables.Iban.Parse(reader.Text()) : default,
            reader.TextIf((parts & Account) != 0),
            reader.TextIf((parts & Bic) != 0),
            reader.TextIf((parts & Country) != 0),
            reader.TextIf((parts & Identification) != 0));
    }

    private static int Mark(string? text, int part) => text is null ? 0 : part;
}

using System.Runtime.InteropServices;

namespace Receivables.Ledgers.Columns;

/// <summary>What one entry does to one control account in one currency, taken from the entry and not from its movements.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct ControlRow
{
    internal ControlRow(int entry, Currency currency, ControlAccount account, long amount)
    {
        Entry = entry;
        Currency = currency;
        Account = account;
        Amount = amount;
    }

    internal int Entry { get; }

    internal Currency Currency { get; }

    internal ControlAccount Account { get; }

    internal long Amount { get; }
}

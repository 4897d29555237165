namespace Receivables.Banking.Mt940;

/// <summary>How many entries of one direction a message has, and their sum.</summary>
internal sealed class MtSum
{
    internal int Count { get; private set; }

    internal Int128 MinorUnits { get; private set; }

    internal void Add(Money amount)
    {
        Count++;
        MinorUnits += amount.MinorUnits < 0 ? -(Int128)amount.MinorUnits : amount.MinorUnits;
    }
}

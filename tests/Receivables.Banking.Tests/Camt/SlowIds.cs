using System.Globalization;

namespace Receivables.Banking.Camt;

/// <summary>The ids of the slow twin: the reference, else the file and the count.</summary>
internal sealed class SlowIds(string file)
{
    private int _count;

    internal void Skip(int count) => _count += count;

    internal string Next(string? reference)
    {
        _count++;
        return reference ?? string.Create(CultureInfo.InvariantCulture, $"{file}#{_count}");
    }
}

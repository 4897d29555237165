using System.Text;

namespace Receivables.Banking.Mt940;

/// <summary>Writes small MT940 files and reads them.</summary>
internal static class MtText
{
    internal const string Head = ":20:STARTUMS\r\n:25:DE89370400440532013000\r\n:28C:117/1\r\n:60F:C260629EUR1000,00\r\n";

    /// <summary>A statement of the account with entries as they stand in the file, which ends at 1,000 euros plus what the entries move.</summary>
    internal static string Statement(decimal moved, params string[] entries) =>
        Head + string.Concat(entries.Select(entry => entry + "\r\n")) + string.Create(System.Globalization.CultureInfo.InvariantCulture, $":62F:C260630EUR{1000m + moved:0.00}\r\n-\r\n").Replace('.', ',');

    /// <summary>A statement with one credit of ten euros and what stands in its field 86.</summary>
    internal static StatementTransaction Credit(string details, string type = "NTRF") => One(10m, $":61:2606300630C10,00{type}NONREF\r\n:86:{details}");

    /// <summary>The same with a debit.</summary>
    internal static StatementTransaction Debit(string details, string type = "NTRF") => One(-10m, $":61:2606300630D10,00{type}NONREF\r\n:86:{details}");

    /// <summary>The only transaction of a statement that must be read without a doubt.</summary>
    internal static StatementTransaction One(decimal moved, params string[] entries)
    {
        ReadResult<BankStatement> read = Read(Statement(moved, entries));
        Assert.Empty(read.Diagnostics);
        return Assert.Single(Assert.Single(read.Items).Transactions);
    }

    internal static ReadResult<BankStatement> Read(string text, BankFileOptions? options = null) => Read(new UTF8Encoding(false).GetBytes(text), options);

    internal static ReadResult<BankStatement> Read(byte[] bytes, BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return Mt940Reader.Read(stream, "f", options);
    }
}

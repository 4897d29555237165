using System.Globalization;
using System.Text;

namespace Receivables.Banking.Bai2;

/// <summary>Writes small BAI2 files whose trailers are right, so that a test says only what it is about.</summary>
internal static class Bai2Files
{
    internal const string FileHeader = "01,021099999,LUMIO,260701,0615,17,,,2/";
    internal const string GroupHeader = "02,LUMIO,021099999,1,260630,2400,,2/";

    /// <summary>A file of one account: its record 03 and what follows, without the trailers.</summary>
    internal static string File(params ReadOnlySpan<string> account) => FileOf(GroupHeader, account);

    internal static string FileOf(string groupHeader, params ReadOnlySpan<string> account)
    {
        string total = Total(account).ToString(CultureInfo.InvariantCulture);
        int records = account.Length + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{FileHeader}\n{groupHeader}\n{string.Join('\n', account.ToArray())}\n49,{total},{records}/\n98,{total},1,{records + 2}/\n99,{total},1,{records + 4}/\n");
    }

    internal static ReadResult<BankStatement> Read(string text, string? name = "f", BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Bai2Reader.Read(stream, name, options);
    }

    internal static BankStatement ReadOne(params ReadOnlySpan<string> account)
    {
        ReadResult<BankStatement> read = Read(File(account));

        // The total below knows only records that are written as usual.
        Assert.True(read.Diagnostics.All(d => d.Severity == DiagnosticSeverity.Information || d.Code == "STMT044"), string.Join('\n', read.Diagnostics));
        return Assert.Single(read.Items);
    }

    // What stands in the place of an amount: of records 16 the second field, of 03 and its continuations every second of four.
    private static long Total(ReadOnlySpan<string> account)
    {
        long sum = 0;
        bool isSummary = true;
        foreach (string line in account)
        {
            string[] fields = line.TrimEnd('/').Split(',');
            isSummary = fields[0] == "03" || (isSummary && fields[0] == "88");
            int first = fields[0] switch { "03" => 4, "16" => 2, "88" when isSummary => 2, _ => fields.Length };
            for (int i = first; i < fields.Length; i += isSummary ? 4 : fields.Length)
            {
                sum += long.TryParse(fields[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long amount) ? amount : 0;
            }
        }

        return sum;
    }
}

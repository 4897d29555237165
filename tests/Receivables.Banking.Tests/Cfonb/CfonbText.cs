using System.Globalization;
using System.Text;

namespace Receivables.Banking.Cfonb;

/// <summary>Writes records of 120 characters, field by field, as the standard counts them.</summary>
internal static class CfonbText
{
    private const string Bank = "20041";
    private const string Branch = "01005";

    internal const string Account = "0500013M026";

    internal static string Balance(string code, string day, long minor, string currency = "EUR", char decimals = '2', string account = Account) =>
        Put((1, code), (3, Bank), (12, Branch), (17, currency), (20, decimals.ToString()), (22, account), (35, day), (91, Signed(minor)));

    internal static string Movement(
        string operation, string day, long minor, string label = "", string? value = null, string reference = "", string reject = "", string currency = "EUR", char decimals = '2', string account = Account) =>
        Put((1, "04"), (3, Bank), (8, "0158"), (12, Branch), (17, currency), (20, decimals.ToString()), (22, account), (33, operation), (35, day), (41, reject), (43, value ?? day), (49, label), (82, "0000000"), (91, Signed(minor)), (105, reference));

    internal static string Complement(string qualifier, string text) =>
        Put((1, "05"), (3, Bank), (8, "0158"), (12, Branch), (17, "EUR2"), (22, Account), (46, qualifier), (49, text));

    /// <summary>A statement around some records: 100.00 before, and 100.00 and the sum after.</summary>
    internal static string Statement(long sum, params string[] records) =>
        Lines([Balance("01", "310526", 10_000), .. records, Balance("07", "300626", 10_000 + sum)]);

    internal static string Lines(IEnumerable<string> records) => string.Concat(records.Select(record => record + "\r\n"));

    /// <summary>Digits of which the last is also the sign.</summary>
    internal static string Signed(long minor)
    {
        string digits = Math.Abs(minor).ToString("00000000000000", CultureInfo.InvariantCulture);
        return digits[..^1] + (minor < 0 ? "}JKLMNOPQR" : "{ABCDEFGHI")[digits[^1] - '0'];
    }

    internal static ReadResult<BankStatement> Read(string text, BankFileOptions? options = null) => Read(Encoding.Latin1.GetBytes(text), options);

    internal static ReadResult<BankStatement> Read(byte[] bytes, BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return CfonbReader.Read(stream, "f", options);
    }

    /// <summary>The only transaction of a statement that has but one.</summary>
    internal static StatementTransaction One(long minor, string operation, params string[] complements) =>
        Assert.Single(Assert.Single(Read(Statement(minor, [Movement(operation, "150626", minor, "LIBELLE"), .. complements])).Items).Transactions);

    private static string Put(params (int Position, string Text)[] fields)
    {
        char[] record = new string(' ', 120).ToCharArray();
        foreach ((int position, string text) in fields)
        {
            text.AsSpan(0, Math.Min(text.Length, 121 - position)).CopyTo(record.AsSpan(position - 1));
        }

        return new string(record);
    }
}

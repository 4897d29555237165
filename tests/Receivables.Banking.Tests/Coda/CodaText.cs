using System.Globalization;
using System.Text;

namespace Receivables.Banking.Coda;

/// <summary>Writes records of 128 characters, field by field, as the standard counts them.</summary>
internal static class CodaText
{
    internal const string Account = "BE38340182596272";

    internal static string Header(string application = "00000", string version = "2", string duplicate = " ", string day = "020626") =>
        Put((1, "00000"), (6, day), (12, "300"), (15, "05"), (17, duplicate), (25, "FILE-0042"), (35, "LUMIO NV"), (61, "BBRUBEBB"), (72, "00412694022"), (84, application), (128, version));

    internal static string Old(long thousandths, string account = Account, char structure = '2', string currency = "EUR", string day = "010626", string number = "042", string paper = "042") =>
        Put((1, "1"), (2, structure.ToString()), (3, paper), (6, Zone(account, structure, currency)), (43, Signed(thousandths)), (59, day), (65, "LUMIO NV"), (91, "ZICHTREKENING"), (126, number));

    internal static string New(long thousandths, string account = Account, char structure = '2', string currency = "EUR", string day = "020626", char link = '0') =>
        Put((1, "8"), (2, "042"), (5, Zone(account, structure, currency)), (42, Signed(thousandths)), (58, day), (128, link.ToString()));

    internal static string Movement(
        int number, long thousandths, string code = "00150000", string text = "", int detail = 0, string reference = "REF", string day = "020626", string value = "020626",
        bool isStructured = false, char global = '0', char next = '0', char link = '0') =>
        Put((1, "21"), (3, Number(number)), (7, Number(detail)), (11, reference), (32, Signed(thousandths)), (48, value), (54, code), (62, isStructured ? "1" : "0"), (63, Cut(text, 53)), (116, day), (122, "042"), (125, global.ToString()), (126, next.ToString()), (128, link.ToString()));

    internal static string Second(
        int number, string text = "", int detail = 0, string reference = "", string bic = "", string kind = "", string reason = "", string category = "", string purpose = "", char next = '0', char link = '0') =>
        Put((1, "22"), (3, Number(number)), (7, Number(detail)), (11, Cut(text, 53)), (64, reference), (99, bic), (113, kind), (114, reason), (118, category), (122, purpose), (126, next.ToString()), (128, link.ToString()));

    internal static string Third(int number, string account = "", string name = "", string text = "", int detail = 0, string currency = "", char link = '0') =>
        Put((1, "23"), (3, Number(number)), (7, Number(detail)), (11, account), (45, currency), (48, Cut(name, 35)), (83, Cut(text, 43)), (126, "0"), (128, link.ToString()));

    internal static string Information(int number, string text, bool isStructured = false, int detail = 1, char next = '0', char link = '0') =>
        Put((1, "31"), (3, Number(number)), (7, Number(detail)), (11, "REF"), (32, "00150000"), (40, isStructured ? "1" : "0"), (41, Cut(text, 73)), (126, next.ToString()), (128, link.ToString()));

    internal static string More(char article, int number, string text, int detail = 1, char next = '0', char link = '0') =>
        Put((1, $"3{article}"), (3, Number(number)), (7, Number(detail)), (11, Cut(text, article == '2' ? 105 : 90)), (126, next.ToString()), (128, link.ToString()));

    internal static string Message(int number, string text, int detail = 0, char link = '0') =>
        Put((1, "4"), (3, Number(number)), (7, Number(detail)), (33, Cut(text, 80)), (128, link.ToString()));

    internal static string Trailer(int records, long debits, long credits, char last = '2') =>
        Put((1, "9"), (17, records.ToString("000000", CultureInfo.InvariantCulture)), (23, Digits(debits)), (38, Digits(credits)), (128, last.ToString()));

    /// <summary>A whole file around the records of movements: 100.00 before, the sum of the movements after, and a trailer that is right.</summary>
    internal static string File(params string[] records)
    {
        long[] amounts = [.. records.Where(r => r.StartsWith("21", StringComparison.Ordinal) && r[6..10] == "0000").Select(r => long.Parse(r.AsSpan(32, 15), CultureInfo.InvariantCulture) * (r[31] == '1' ? -1 : 1))];
        return Lines([Header(), Old(100_000), .. records, New(100_000 + amounts.Sum()), Trailer(records.Count(r => r[0] is '2' or '3') + 2, -amounts.Where(a => a < 0).Sum(), amounts.Where(a => a > 0).Sum())]);
    }

    internal static string Lines(IEnumerable<string> records) => string.Concat(records.Select(record => record + "\r\n"));

    internal static ReadResult<BankStatement> Read(string text, BankFileOptions? options = null) => Read(Encoding.Latin1.GetBytes(text), options);

    internal static ReadResult<BankStatement> Read(byte[] bytes, BankFileOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return CodaReader.Read(stream, "f", options);
    }

    /// <summary>The only transaction of a file that has but one, which is read without a word.</summary>
    internal static StatementTransaction One(params string[] records)
    {
        ReadResult<BankStatement> read = Read(File(records));
        Assert.Empty(read.Diagnostics);
        return Assert.Single(Assert.Single(read.Items).Transactions);
    }

    /// <summary>Fields of a communication side by side.</summary>
    internal static string Fields(params (string Text, int Length)[] fields) => string.Concat(fields.Select(f => f.Text.PadRight(f.Length)[..f.Length]));

    internal static string Digits(long thousandths) => Math.Abs(thousandths).ToString("000000000000000", CultureInfo.InvariantCulture);

    private static string Signed(long thousandths) => (thousandths < 0 ? "1" : "0") + Digits(thousandths);

    private static string Number(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static string Cut(string text, int length) => text[..Math.Min(length, text.Length)];

    private static string Zone(string account, char structure, string currency) => structure == '0' ? $"{account} {currency}0BE" : account.PadRight(34) + currency;

    private static string Put(params (int Position, string Text)[] fields)
    {
        char[] record = new string(' ', 128).ToCharArray();
        foreach ((int position, string text) in fields)
        {
            text.AsSpan(0, Math.Min(text.Length, 129 - position)).CopyTo(record.AsSpan(position - 1));
        }

        return new string(record);
    }
}

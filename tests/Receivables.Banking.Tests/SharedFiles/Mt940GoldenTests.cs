using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Receivables.Banking.SharedFiles;

/// <summary>
/// What two other libraries read from the same files, as dumps that lie beside them: amounts, dates, types, references, names, accounts, keys and texts.
/// Texts are compared without their spaces: one library joins what was cut with a space, one without, one with a line end.
/// </summary>
public partial class Mt940GoldenTests
{
    private const string Folder = "bank-mt940";

    // Fragments that lack the balance which gives the currency, and statements in German marks, are completed in memory, so that all else can be compared.
    private const string Opening = ":20:X\r\n:25:1\r\n:60F:C000101EUR0,00\r\n";
    private const string Entry = ":61:0001010101C1,00NMSCNONREF\r\n";

    [Fact]
    public void Transactions_are_those_of_the_Python_dumps()
    {
        int files = 0, transactions = 0;
        var wrong = new List<string>();
        foreach (string golden in SharedData.RequireFiles(Folder + "/wolph__mt940", "*.yml"))
        {
            string path = Path.ChangeExtension(golden, ".sta"), name = Path.GetFileName(path);
            List<YamlBlock> expected = [.. Blocks(golden)];

            // No entry at all: no field, and a field 86 alone.
            if (!File.Exists(path) || name is "invalid_statement.sta" or "empty_86.sta")
            {
                continue;
            }

            List<StatementTransaction> found = [.. Read(path).Items.SelectMany(s => s.Transactions)];
            Compare(wrong, name, "count", expected.Count.ToString(CultureInfo.InvariantCulture), found.Count.ToString(CultureInfo.InvariantCulture));
            foreach ((YamlBlock block, StatementTransaction t, int i) in expected.Zip(found).Select((pair, i) => (pair.First, pair.Second, i)))
            {
                ComparePython(wrong, $"{name}[{i}]", block, t);
                transactions++;
            }

            files++;
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.InRange(files, 40, 100);
        Assert.InRange(transactions, 180, 1_000);
    }

    [Fact]
    public void Entries_and_balances_are_those_of_the_Ruby_dumps()
    {
        int entries = 0;
        var wrong = new List<string>();
        foreach (string golden in SharedData.RequireFiles(Folder + "/betterplace__mt940_parser", "*.yml"))
        {
            string[] lines = File.ReadAllLines(golden);
            List<(string Kind, YamlBlock Block)> objects = [.. Objects(lines)];
            IReadOnlyList<BankStatement> statements = Read(Path.ChangeExtension(golden, ".txt")).Items;
            string name = Path.GetFileName(golden);
            if (objects[0].Kind != "StatementLineInformation")
            {
                Compare(wrong, name, "balances", string.Join(' ', objects.Where(o => o.Kind.EndsWith("Balance", StringComparison.Ordinal)).Select(o => Signed(o.Block))), string.Join(' ', statements.SelectMany(s => s.Balances.All).Select(b => b.Amount.MinorUnits)));
            }

            List<StatementTransaction> found = [.. statements.SelectMany(s => s.Transactions)];
            List<(YamlBlock? Line, YamlBlock? Details)> expected = [.. Entries(objects)];
            Compare(wrong, name, "count", expected.Count.ToString(CultureInfo.InvariantCulture), found.Count.ToString(CultureInfo.InvariantCulture));
            foreach ((int i, (YamlBlock? line, YamlBlock? details), StatementTransaction t) in expected.Zip(found).Select((pair, i) => (i, pair.First, pair.Second)))
            {
                CompareRuby(wrong, $"{name}[{i}]", line, details, t);
                entries++;
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.InRange(entries, 90, 200);
    }

    private static ReadResult<BankStatement> Read(string path)
    {
        string text = MarksOfBalances().Replace(Encoding.Latin1.GetString(File.ReadAllBytes(path)), "EUR");
        string before = text.TrimStart().StartsWith(":61:", StringComparison.Ordinal) ? Opening : text.TrimStart().StartsWith(":86:", StringComparison.Ordinal) ? Opening + Entry : "";
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes(before + text));
        return BankFile.Read(stream, Path.GetFileName(path));
    }

    private static IEnumerable<YamlBlock> Blocks(string golden)
    {
        string[] lines = [.. File.ReadAllLines(golden).SkipWhile(line => line != "transactions:").Skip(1)];
        List<int> starts = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("- !!python/object:mt940.models.Transaction", StringComparison.Ordinal))];
        return starts.Select((start, i) => new YamlBlock(lines[start..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)], indent: 4));
    }

    private static void ComparePython(List<string> wrong, string where, YamlBlock expected, StatementTransaction t)
    {
        string type = expected.Find("id")?.TrimEnd() ?? "";
        // The dump has RC as a credit; the balances of the file prove that it is a debit.
        Money amount = t.IsReversal && t.ProprietaryBankCode!.StartsWith("NRTI", StringComparison.Ordinal) ? t.Amount.Abs() : t.Amount;
        Compare(wrong, where, "amount", Number(AmountOf(expected)), Number(amount.ToAmountString()));
        Compare(wrong, where, "date", Day(expected.Below("date")), Day(t.ValueDate!.Value));
        Compare(wrong, where, "entry date", Day(expected.Below("entry_date")) is { Length: > 0 } day ? day : Day(t.ValueDate.Value), Day(t.BookingDate));
        Compare(wrong, where, "type", type, t.ProprietaryBankCode?.Split('+')[0] ?? "");
        Compare(wrong, where, "bank reference", expected.Find("bank_reference") is null or "NONREF" ? "" : expected.Find("bank_reference")!, t.Id.Value.Contains('#', StringComparison.Ordinal) ? "" : t.Id.Value);
        if (expected.Find("transaction_code") is { } business && business.All(char.IsAsciiDigit))
        {
            Compare(wrong, where, "business code", business, t.ProprietaryBankCode!.Split('+')[1]);
            Compare(wrong, where, "booking text", expected.Find("posting_text") ?? "", t.AdditionalInformation ?? "");
            Compare(wrong, where, "name", expected.Find("applicant_name") ?? "", t.Counterparty.Name ?? "");
            ContainsIf(wrong, where, "bank", expected.Find("applicant_bin"), $"{t.Counterparty.Bic} {Extra(t, "86/30")}");
            ContainsIf(wrong, where, "account", expected.Find("applicant_iban"), $"{t.Counterparty.Iban} {t.Counterparty.Account} {Extra(t, "86/31")}");
            ContainsIf(wrong, where, "purpose", expected.Find("purpose"), string.Concat(t.RemittanceLines));
            ContainsIf(wrong, where, "more purpose", expected.Find("additional_purpose"), string.Concat(t.RemittanceLines));
            Keys(wrong, where, expected, t);
        }
        else if (!HasOtherDetails(where))
        {
            ContainsIf(wrong, where, "details", expected.Find("transaction_details"), string.Concat(t.RemittanceLines));
        }
    }

    // The dump puts the note of the whole statement into its last entry (ing, multiline), and does not know the separator (triodos).
    private static bool HasOtherDetails(string where) => where is "ing.sta[6]" || where.StartsWith("multiline.sta", StringComparison.Ordinal) || where.StartsWith("triodos.sta", StringComparison.Ordinal);

    private static void Keys(List<string> wrong, string where, YamlBlock expected, StatementTransaction t)
    {
        if (expected.Find("end_to_end_reference") is { } endToEnd && endToEnd.Trim() != "NOTPROVIDED" && !IsExplained(where, "EREF"))
        {
            Compare(wrong, where, "EREF", endToEnd, t.EndToEndId ?? "");
        }

        ContainsIf(wrong, where, "MREF", expected.Find("additional_position_reference"), t.MandateId ?? "");
        if (!IsExplained(where, "CRED"))
        {
            ContainsIf(wrong, where, "CRED", expected.Find("applicant_creditor_id"), $"{t.Counterparty.Identification} {Extra(t, "86/CRED")}");
        }
    }

    // EREF: the dump has the bank's message (MTLG:) in the reference that stands before it, or what 60 to 63 add to one that was complete. CRED: a text of 50 characters is no creditor's identifier.
    private static bool IsExplained(string where, string key) => key == "CRED" ? where.StartsWith("wrapped_timestamp", StringComparison.Ordinal)
        : where.StartsWith("sepa_", StringComparison.Ordinal) || where.StartsWith("details_60-63", StringComparison.Ordinal);

    private static void CompareRuby(List<string> wrong, string where, YamlBlock? line, YamlBlock? details, StatementTransaction t)
    {
        if (line is not null)
        {
            CompareLine(wrong, where, line, t);
        }

        if (details is not null)
        {
            Compare(wrong, where, "booking text", details.Find("transaction_description") ?? "", t.AdditionalInformation ?? "");
            Compare(wrong, where, "name", details.Find("account_holder") ?? "", t.Counterparty.Name ?? "");
            Compare(wrong, where, "bank", details.Find("bank_code") ?? "", $"{t.Counterparty.Bic}{Extra(t, "86/30")}");
            Compare(wrong, where, "account", details.Find("account_number") ?? "", t.Counterparty.Iban.IsEmpty ? t.Counterparty.Account ?? "" : t.Counterparty.Iban.Value);
            Compare(wrong, where, "text", details.Find("details") ?? "", string.Concat(t.RemittanceLines));
            Compare(wrong, where, "key", details.Find("text_key_extension") ?? "", t.ProprietaryBankCode!.Split('+') is { Length: > 3 } parts ? parts[3] : "");
        }
    }

    private static void CompareLine(List<string> wrong, string where, YamlBlock line, StatementTransaction t)
    {
        Compare(wrong, where, "amount", line.Find("amount")!, Math.Abs(t.Amount.MinorUnits).ToString(CultureInfo.InvariantCulture));
        string direction = line.Find("funds_code")!;
        Compare(wrong, where, "direction", direction, (t.IsReversal ? ":return_" : ":") + (t.Amount.IsPositive == t.IsReversal ? "debit" : "credit"));
        Compare(wrong, where, "date", line.Find("date")!, Day(t.ValueDate!.Value));
        Compare(wrong, where, "entry date", line.Find("entry_date")!, Day(t.BookingDate));
        Compare(wrong, where, "type", line.Find("swift_code")!, t.ProprietaryBankCode!.Split('+')[0]);
        Compare(wrong, where, "bank reference", line.Find("transaction_description") ?? "", t.Id.Value.Contains('#', StringComparison.Ordinal) ? "" : t.Id.Value);
    }

    private static IEnumerable<(string Kind, YamlBlock Block)> Objects(string[] lines)
    {
        List<int> starts = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Contains("!ruby/object:MT940::", StringComparison.Ordinal))];
        return starts.Select((start, i) => (lines[start].Split("MT940::")[1].Trim(), new YamlBlock(lines[(start + 1)..(i + 1 < starts.Count ? starts[i + 1] : lines.Length)], indent: 4)));
    }

    private static IEnumerable<(YamlBlock? Line, YamlBlock? Details)> Entries(List<(string Kind, YamlBlock Block)> objects)
    {
        if (objects[0].Kind == "StatementLineInformation")
        {
            yield return (null, objects[0].Block);
        }

        for (int i = 0; i < objects.Count; i++)
        {
            if (objects[i].Kind == "StatementLine")
            {
                yield return (objects[i].Block, i + 1 < objects.Count && objects[i + 1].Kind == "StatementLineInformation" ? objects[i + 1].Block : null);
            }
        }
    }

    private static string AmountOf(YamlBlock expected) => expected.Below("amount").Select(line => line.Trim()).First(line => line.StartsWith("- ", StringComparison.Ordinal))[2..].Trim('\'');

    private static long Signed(YamlBlock balance) => long.Parse(balance.Find("amount")!, CultureInfo.InvariantCulture) * (balance.Find("sign") == ":debit" ? -1 : 1);

    // A date of the dump is its year in two bytes, its month and its day.
    private static string Day(IEnumerable<string> lines)
    {
        string encoded = string.Concat(lines.Select(line => line.Trim()).Where(line => line.EndsWith("==", StringComparison.Ordinal)));
        if (encoded.Length == 0)
        {
            return "";
        }

        byte[] bytes = Convert.FromBase64String(encoded[..8]);
        return string.Create(CultureInfo.InvariantCulture, $"{(bytes[0] * 256) + bytes[1]:0000}-{bytes[2]:00}-{bytes[3]:00}");
    }

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Extra(StatementTransaction t, string name) => string.Concat(t.ExtraFields.Where(f => f.Name == name).Select(f => f.Value));

    private static void ContainsIf(List<string> wrong, string where, string what, string? expected, string found)
    {
        if (expected is not null && !Squeezed(found).Contains(Squeezed(expected), StringComparison.Ordinal))
        {
            wrong.Add($"{where} {what}: expected '{expected}', found '{found}'");
        }
    }

    private static void Compare(List<string> wrong, string where, string what, string expected, string found)
    {
        if (Squeezed(expected) != Squeezed(found))
        {
            wrong.Add($"{where} {what}: expected '{expected}', found '{found}'");
        }
    }

    [GeneratedRegex(@"(?<=[CD]\d{6})DEM")]
    private static partial Regex MarksOfBalances();

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

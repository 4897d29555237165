using System.Globalization;
using System.Text;

namespace Receivables.Banking.Csv;

/// <summary>The tables of <c>TestData/exports</c>, a file a bank and layout, in the encodings and with the line ends that banks write; names and amounts are invented, check digits hold.</summary>
internal static class CsvExports
{
    internal static string Folder { get; } = RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/exports");

    internal static ReadResult<BankStatement> Read(string name, CsvMapping? mapping = null)
    {
        using FileStream stream = File.OpenRead(Path.Combine(Folder, name + ".csv"));
        return BankFile.Read(stream, name + ".csv", new BankFileOptions { Mapping = mapping });
    }

    /// <summary>What came of each file, as a person reads it.</summary>
    internal static string Describe()
    {
        var text = new StringBuilder();
        foreach (string name in Directory.GetFiles(Folder, "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {name}\n");
            ReadResult<BankStatement> read = Read(name);
            foreach (BankStatement statement in read.Items)
            {
                Describe(statement, text);
            }

            string codes = string.Join(' ', read.Diagnostics.Select(d => $"{d.Code}{d.Severity.ToString()[0]}@{d.Position.Line}"));
            text.Append(codes.Length > 0 ? $"! {codes}\n" : "").Append('\n');
        }

        return text.ToString();
    }

    private static void Describe(BankStatement statement, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{statement.Account} {statement.Opening?.Amount} .. {statement.Closing?.Amount} {statement.Balances.Check}\n");
        foreach (StatementTransaction t in statement.Transactions)
        {
            string account = t.Counterparty.Iban.IsEmpty ? t.Counterparty.Account ?? "" : t.Counterparty.Iban.Value;
            string[] fields = [$"{t.Counterparty.Name}", account, $"{t.Counterparty.Bic}", t.Remittance, string.Join(' ', t.StructuredReferences), $"{t.EndToEndId}", $"{t.InstructedAmount}"];
            text.Append(CultureInfo.InvariantCulture, $"{t.BookingDate:uuuu-MM-dd} {(t.ValueDate is { } value ? $"({value:MM-dd}) " : "")}{t.Amount} {t.Status} {t.ProprietaryBankCode ?? "-"} {t.Id} | {string.Join(" | ", fields.Where(f => f.Length > 0))}\n");
            foreach (ExtraField extra in t.ExtraFields)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {extra.Name} = {extra.Value}\n");
            }
        }
    }
}

namespace Receivables.Banking.Csv;

/// <summary>Tables that have no header row and are known all the same, by the shape of a line.</summary>
internal static class CsvKnownTables
{
    private static readonly CsvKnownTable[] All =
    [
        // Account, currency, day, balance before, balance behind, value date, amount, text. The balances prove the amount.
        new("ABN AMRO", "?ceaaea?", Mapped('\t', ',', "ymd", "ownAccount #1, currency #2, bookingDate #3, balance #5, valueDate #6, amount #7, remittance #8")) { IsProven = true },
        new("Wells Fargo", "da*nt", Mapped(',', '.', "mdy", "bookingDate #1, amount #2, reference #4, remittance #5")) { Begins = "\"", Likely = Currency.Usd },
        new("ASN Bank and SNS", "di?????cacaddn?n??n", Mapped(',', '.', "dmy", "bookingDate #1, ownAccount #2, account #3, name #4, currency #10, amount #11, valueDate #13, kind #15, reference #16, structuredReference #17, remittance #18")),
        new("Rabobank before 2018", "icesa??e???????????", Mapped(',', '.', "ymd", "ownAccount #1, currency #2, valueDate #3, direction #4, amount #5, account #6, name #7, bookingDate #8, kind #9, remittance #11 #12 #13 #14 #15 #16, endToEndId #17, mandateId #19")),
        new("Triodos Bank", "diaw????", Mapped(',', ',', "dmy", "bookingDate #1, ownAccount #2, amount #3, direction #4, name #5, account #6, kind #7, remittance #8")) { Holds = "TRIO", HasMore = true, Likely = Currency.Eur },
        new("easybank and BAWAG", "itddac", Mapped(';', ',', "dmy", "ownAccount #1, remittance #2, bookingDate #3, valueDate #4, amount #5, currency #6")) { Begins = "AT" },
        new("Raiffeisen of Austria (ELBA)", "dtdacd", Mapped(';', ',', "dmy", "bookingDate #1, remittance #2, valueDate #3, amount #4, currency #5")),
    ];

    /// <summary>The table whose row it is, or null.</summary>
    internal static CsvKnownTable? Of(string line) => Array.Find(All, table => table.Fits(line));

    private static CsvMapping Mapped(char separator, char mark, string order, string columns) => new()
    {
        HasHeader = false,
        Separator = separator,
        DecimalMark = mark,
        DateOrder = order,
        Columns = columns.Split(", ").Select(c => c.Split(' ')).ToDictionary(c => c[0], c => (IReadOnlyList<string>)c[1..], StringComparer.Ordinal),
    };
}

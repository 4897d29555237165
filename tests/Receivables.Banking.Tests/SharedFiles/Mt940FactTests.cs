using System.Globalization;

namespace Receivables.Banking.SharedFiles;

/// <summary>Facts that the tests of one of the sources (jejik) state about its files; zeros before account numbers count for nothing, as there.</summary>
public class Mt940FactTests
{
    private const string Folder = "bank-mt940/sandermarechal__jejik-mt940/";

    public static TheoryData<string, string, string> Facts => new()
    {
        { "abnamro.txt", "statements", "2" },
        { "abnamro.txt", "0.number", "19321/1" },
        { "abnamro.txt", "0.account", "517852257" },
        { "abnamro.txt", "0.opening", "2011-05-22 3236.28 EUR" },
        { "abnamro.txt", "0.count", "8" },
        { "abnamro.txt", "0.0", "2011-05-24 2011-05-24 -9.00 428428 KPN - DIGITENNE" },
        { "abnamro.txt", "1.opening", "2011-05-23 2876.84 EUR" },
        { "abnamro.txt", "1.closing", "2011-05-24 1849.75 EUR" },
        { "abnamro.txt", "1.1", "2011-05-24 2011-05-24 -15.00 528939882 MYCOM DEN HAAG" },
        { "ing-unix.txt", "statements", "1" },
        { "ing-unix.txt", "0.number", "000" },
        { "ing-unix.txt", "0.account", "1234567" },
        { "ing-unix.txt", "0.opening", "2010-07-22 0.00 EUR" },
        { "ing-unix.txt", "0.count", "7" },
        { "ing-unix.txt", "0.0", "2010-07-22 2010-07-22 -25.03  " },
        { "ing-unix.txt", "0.1", "2010-07-22 2010-07-22 -3.03 111111111 " },
        { "ing-dos.txt", "0.1", "2010-07-22 2010-07-22 -3.03 111111111 " },
        { "knab.txt", "statements", "2" },
        { "knab.txt", "0.number", "998/1" },
        { "knab.txt", "0.account", "123456789" },
        { "knab.txt", "0.opening", "2014-05-07 0.00 EUR" },
        { "knab.txt", "0.0", "2014-05-07 2014-05-07 500.00  " },
        { "knab.txt", "1.0", "2014-07-29 2014-07-29 -7260.00 NL65INGB0123456789 PICQER" },
        { "postfinance.txt", "0.number", "999/1" },
        { "postfinance.txt", "0.opening", "2013-11-30 0.00 CHF" },
        { "postfinance.txt", "0.0", "2013-12-09 2013-12-09 79.70 98765432 JANE DOE EXAMPLESTRASSE 10 1234 XXXX" },
        { "postfinance.txt", "0.3", "2013-12-18 2013-12-18 10.10  " },
        { "rabobank-iban.txt", "statements", "2" },
        { "rabobank-iban.txt", "0.account", "NL71RABO0123456789" },
        { "rabobank-iban.txt", "0.opening", "2013-01-01 1000.00 EUR" },
        { "rabobank-iban.txt", "0.count", "2" },
        { "rabobank-iban.txt", "0.0", "2013-01-01 2013-01-01 -25.00 NL70ABNA0987654321 CONTRA ACCOUNT HOLDER" },
        { "rabobank.txt", "0.number", "00000/00" },
        { "rabobank.txt", "0.account", "1291.99.348" },
        { "rabobank.txt", "0.opening", "2011-06-14 473.17 EUR" },
        { "rabobank.txt", "2.0", "2011-06-17 2011-06-17 -44.95 733959555 T-MOBILE NETHERLANDS BV" },
        { "sns.txt", "statements", "2" },
        { "sns.txt", "0.number", "160/1" },
        { "sns.txt", "0.account", "123456789" },
        { "sns.txt", "0.closing", "2012-06-08 1209.56 EUR" },
        { "sns.txt", "0.0", "2012-06-08 2012-06-07 -20.00 987654321 marechal s" },
        { "sns.txt", "1.count", "0" },
        { "triodos.txt", "0.account", "390123456" },
        { "triodos.txt", "0.opening", "2011-01-01 4975.09 EUR" },
        { "triodos.txt", "0.0", "2011-01-01 2011-01-01 -15.70 987654321 " },
        { "volksbankenraiffeisenbanken.txt", "statements", "8" },
        { "volksbankenraiffeisenbanken.txt", "0.account", "66642399/93387" },
        { "volksbankenraiffeisenbanken.txt", "0.opening", "2020-02-19 3085.00 EUR" },
        { "volksbankenraiffeisenbanken.txt", "1.0", "2020-02-21 2020-02-21 80.00 DE83500105179219844142 Antonio Sueto" },
        { "volksbankenraiffeisenbanken.txt", "1.0.code", "NMSC+166+931 SBCRDE66 UEBERWEISUNG " },
        { "commerzbank.txt", "0.0.code", "NRTI+109+9075/629 CSDBDE71XXX SEPA-LASTSCHR. RETOURE CORE A1.200080779.400143254.4961336" },
        { "bug-core-5401.txt", "0.0.code", "NTRF+166+9075/611 DEUTDEDB237 SEPA-GUTSCHRIFT " },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_is_found(string file, string fact, string expected)
    {
        IReadOnlyList<BankStatement> statements = RecordFolder.Read(SharedData.RequireFile(Folder + file)).Items;
        Assert.Equal((file, fact, expected), (file, fact, Find(statements, fact)));
    }

    private static string Find(IReadOnlyList<BankStatement> statements, string fact)
    {
        string[] path = fact.Split('.');
        if (path[0] == "statements")
        {
            return statements.Count.ToString(CultureInfo.InvariantCulture);
        }

        BankStatement statement = statements[path[0][0] - '0'];
        return path[1] switch
        {
            "number" => statement.Sequence!,
            "account" => statement.Account.ToString().TrimStart('0'),
            "opening" => Balance(statement.Opening),
            "closing" => Balance(statement.Closing),
            "count" => statement.Transactions.Count.ToString(CultureInfo.InvariantCulture),
            _ when path.Length > 2 => Codes(statement.Transactions[path[1][0] - '0']),
            _ => Entry(statement.Transactions[path[1][0] - '0']),
        };
    }

    private static string Entry(StatementTransaction t) =>
        $"{Day(t.BookingDate)} {Day(t.ValueDate!.Value)} {t.Amount.ToAmountString()} {(t.Counterparty.Iban.IsEmpty ? t.Counterparty.Account?.TrimStart('0') : t.Counterparty.Iban.Value)} {t.Counterparty.Name}";

    private static string Codes(StatementTransaction t) => $"{t.ProprietaryBankCode} {t.Counterparty.Bic} {t.AdditionalInformation} {t.EndToEndId}";

    private static string Balance(StatementBalance? balance) => $"{Day(balance!.Value.Date!.Value)} {balance.Value.Amount}";

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}

using NodaTime;

namespace Receivables.Banking.Ofx;

/// <summary>The statements of <c>TestData/statement-102.ofx</c>, SGML, and <c>statement-211.ofx</c>, XML: the same, read as an accountant reads them.</summary>
public class OfxStatementTests
{
    public static TheoryData<string> Versions => ["statement-102.ofx", "statement-211.ofx"];

    private static ReadResult<BankStatement> Read(string name)
    {
        using FileStream stream = File.OpenRead(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/" + name));
        return BankFile.Read(stream, "f");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Both_accounts_are_read_and_nothing_is_doubted(string name)
    {
        ReadResult<BankStatement> read = Read(name);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["4410020001 USD 5 1583.40 USD NotStated", "4111111111111111 EUR 1 -20.00 EUR NotStated"],
            read.Items.Select(s => $"{s.Account} {s.Currency.Code} {s.Transactions.Count} {s.Closing!.Value.Amount} {s.Balances.Check}"));
        BankStatement first = read.Items[0];
        Assert.Equal((new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 30), new LocalDate(2026, 7, 1), "7"), (first.From, first.To, first.Header.CreatedOn, first.Header.MessageId));
        Assert.Equal(["ClosingBooked LEDGERBAL 1583.40 USD 2026-06-30", "ClosingAvailable AVAILBAL 1500.00 USD 2026-06-30"], first.Balances.All.Select(b => $"{b.Kind} {b}"));
        Assert.Contains(new ExtraField("SONRS/FI/ORG", "Lumio Bank"), first.ExtraFields);
        Assert.Contains(new ExtraField("BANKACCTFROM/BANKID", "021099999"), first.ExtraFields);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Each_movement_has_its_class_its_payer_and_its_text(string name)
    {
        string[] found = [.. Read(name).Items[0].Transactions.Select(t => $"{t.Id} {t.Amount} {t.Class} {t.BankCode} {t.Counterparty.Name} [{string.Join('|', t.RemittanceLines)}]")];
        Assert.Equal(
        [
            "F-001 1250.00 USD Payment CREDIT BRIGHT LAMPS & CO [INVOICE LU-2026-00123]",
            "F-002 300.50 USD Payment PMNT/RCDT/NTAV NORDLICHT LU-2026-00124 [Wire|NORDLICHT LU-2026-00124]",
            "F-003 90.00 USD Payment PMNT/RCDT/NTAV Ateliers Lumiere [FACT 77 & 78]",
            "F-004 -45.10 USD OtherDebit PMNT/ICHQ/CCHQ  []",
            "F-005 -12.00 USD OwnFee ACMT/MDOP/CHRG MONTHLY FEE [MONTHLY FEE]",
        ],
        found);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Accounts_references_rates_and_days_are_what_matching_needs(string name)
    {
        IReadOnlyList<StatementTransaction> all = Read(name).Items[0].Transactions;
        Assert.Equal(("DE89370400440532013000", "LU-2026-00124"), (all[1].Counterparty.Iban.Value, all[1].EndToEndId));
        Assert.Equal("1 EUR = 1.125 USD", all[2].ExchangeRate.ToString());
        Assert.Equal([new("PAYEE/ADDR1", "1 rue des Arts"), new("PAYEE/CITY", "Lyon"), new("PAYEE/POSTALCODE", "69001"), new("PAYEE/COUNTRY", "FRA"), new("PAYEE/PHONE", "+33")], all[2].ExtraFields);
        Assert.Equal((new LocalDate(2026, 6, 2), new ExtraField("DTPOSTED", "20260602120000[-5:EST]")), (all[0].BookingDate, Assert.Single(all[0].ExtraFields)));
        Assert.Equal([new("CHECKNUM", "1044")], all[3].ExtraFields);
        Assert.Equal(("4410020001|2026-06-01|1", PaymentMethod.Transfer), (all[0].SourceKey, all[2].ToPayment().Method));
    }

    [Fact]
    public void The_format_names_its_version() => Assert.Equal(["OFX 1.0.2", "OFX 2.1.1"], Versions.Select(row => Read(row.Data).Items[0].Format));

    [Fact]
    public void The_payee_may_be_a_name_where_its_aggregate_belongs()
    {
        StatementTransaction t = OfxFiles.ReadOne("<TRNTYPE>DEBIT<DTPOSTED>20260602<TRNAMT>-12.50<FITID>F1<PAYEE>BRIGHT LAMPS<MEMO>LU-1");
        Assert.Equal(("BRIGHT LAMPS", "LU-1", 0), (t.Counterparty.Name, t.Remittance, t.ExtraFields.Count));
    }
}

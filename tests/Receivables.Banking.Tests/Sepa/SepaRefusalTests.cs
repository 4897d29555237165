using NodaTime;
using Receivables.References;

namespace Receivables.Banking.Sepa;

public class SepaRefusalTests
{
    private static readonly DirectDebit Good = SepaGiven.Debit();

    public static TheoryData<string, string> Cases => new()
    {
        { "id", "SEPA010" }, { "slash", "SEPA010" }, { "long id", "SEPA010" }, { "zero", "SEPA011" }, { "dollars", "SEPA011" }, { "too much", "SEPA011" }, { "no name", "SEPA012" }, { "no account", "SEPA012" }, { "BIC", "SEPA012" },
        { "Swiss without town", "SEPA012" }, { "country", "SEPA012" }, { "mandate", "SEPA013" }, { "former mandate", "SEPA013" }, { "signed later", "SEPA013" }, { "purpose", "SEPA014" }, { "Belgian reference", "SEPA014" }, { "reference and text", "SEPA014" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_that_cannot_be_written_is_refused_alone(string what, string code)
    {
        (SepaFile file, System.Xml.Linq.XDocument? xml, _) = SepaGiven.Write(SepaGiven.Message(), SepaGiven.Debit("GOOD"), Bad(what));
        Diagnostic said = Assert.Single(file.Diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Error, 1, false), (said.Code, said.Severity, file.Count, file.IsComplete));
        Assert.Equal("GOOD", xml!.Descendants(SepaGiven.Direct + "EndToEndId").Single().Value);
    }

    [Fact]
    public void The_second_of_one_id_is_refused()
    {
        SepaFile file = SepaGiven.Write(SepaGiven.Message(), Good, Good).File;
        Assert.Equal(("SEPA010", 1), (Assert.Single(file.Diagnostics).Code, file.Count));
    }

    [Theory]
    [InlineData("no id")]
    [InlineData("long id")]
    [InlineData("no creditor id")]
    [InlineData("no account")]
    public void A_head_that_cannot_be_written_leaves_no_file(string what)
    {
        SepaMessage message = what switch
        {
            "no id" => SepaGiven.Message(""),
            "long id" => SepaGiven.Message(new string('a', 31)),
            "no creditor id" => SepaGiven.Message() with { CreditorId = default },
            _ => SepaGiven.Message() with { Own = new SepaParty("Somebody", default) },
        };
        (SepaFile file, _, byte[] bytes) = SepaGiven.Write(message, Good);
        Assert.Equal((0, 0, "SEPA001", DiagnosticSeverity.Fatal), (bytes.Length, file.Count, file.Diagnostics[0].Code, file.Diagnostics[0].Severity));
    }

    [Fact]
    public void Without_a_transaction_there_is_no_file()
    {
        (SepaFile file, _, byte[] bytes) = SepaGiven.Write(SepaGiven.Message(), Array.Empty<CreditTransfer>());
        Assert.Equal((0, "SEPA002", DiagnosticSeverity.Fatal), (bytes.Length, Assert.Single(file.Diagnostics).Code, file.Diagnostics[0].Severity));
    }

    [Fact]
    public void A_long_name_and_a_long_text_are_cut_and_said_so()
    {
        SepaFile file = SepaGiven.Write(SepaGiven.Message(), Good with { Debtor = Good.Debtor with { Name = new string('n', 71) }, Remittance = new string('t', 141) }).File;
        Assert.Equal(["SEPA020", "SEPA020"], file.Diagnostics.Select(d => d.Code));
        Assert.True(file.IsComplete);
    }

    private static DirectDebit Bad(string what) => what switch
    {
        "id" => Good with { EndToEndId = "ä" },
        "slash" => Good with { EndToEndId = "a//b" },
        "long id" => Good with { EndToEndId = new string('a', 36) },
        "zero" => Good with { Amount = Money.Eur(0) },
        "dollars" => Good with { Amount = Money.FromDecimal(1, Currency.FromCode("USD")) },
        "too much" => Good with { Amount = Money.Eur(1_000_000_000) },
        "no name" => Good with { Debtor = Good.Debtor with { Name = " " } },
        "no account" => Good with { Debtor = Good.Debtor with { Iban = default } },
        "BIC" => Good with { Debtor = Good.Debtor with { Bic = "DEUTDEF" } },
        "Swiss without town" => Good with { Debtor = Good.Debtor with { Iban = Iban.Parse("CH9300762011623852957"), Country = "CH" } },
        "country" => Good with { Debtor = Good.Debtor with { Country = "France" } },
        "mandate" => Good with { Mandate = new SepaMandate("", new LocalDate(2025, 1, 1)) },
        "former mandate" => Good with { Mandate = Good.Mandate with { FormerId = "//" } },
        "signed later" => Good with { Mandate = Good.Mandate with { SignedOn = new LocalDate(2027, 1, 1) } },
        "purpose" => Good with { Purpose = "rent" },
        "Belgian reference" => Good with { Remittance = "", Reference = CreditorReference.Parse("+++090/9337/55493+++", CreditorReferenceKind.Ogm) },
        _ => Good with { Reference = CreditorReference.Parse("RF18539007547034") },
    };
}

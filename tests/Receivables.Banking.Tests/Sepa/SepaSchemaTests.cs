using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Receivables.References;

namespace Receivables.Banking.Sepa;

/// <summary>What is written is valid by the official schemas, where they are there.</summary>
public class SepaSchemaTests
{
    [Theory]
    [InlineData(SepaVersion.Of2019, "pain.008.001.08")]
    [InlineData(SepaVersion.Of2009, "pain.008.001.02")]
    public void Direct_debits_are_valid(SepaVersion version, string schema)
    {
        DirectDebit full = SepaGiven.Debit("E2") with
        {
            Scheme = SepaScheme.BusinessToBusiness,
            Sequence = SepaSequence.First,
            Debtor = new SepaParty("Müller & Söhne", Iban.Parse("CH9300762011623852957")) { Bic = "UBSWCHZH80A", Country = "CH", Town = "Zürich", PostalCode = "8001", Street = "Bahnhofstrasse 1" },
            Mandate = SepaGiven.Debit().Mandate with { FormerId = "M-1", FormerDebtorIban = SepaGiven.Own, FormerCreditorId = SepaCreditorId.Parse("DE98ZZZ09999999999") },
            Remittance = "",
            Reference = CreditorReference.Parse("RF18539007547034"),
            UltimateDebtor = "Somebody else",
            Purpose = "GDDS",
        };
        XDocument xml = SepaGiven.Write(SepaGiven.Message() with { Version = version }, SepaGiven.Debit(), full).Xml!;
        Assert.Equal("urn:iso:std:iso:20022:tech:xsd:" + schema, xml.Root!.Name.NamespaceName);
        Assert.Empty(Faults(schema, xml));
    }

    [Theory]
    [InlineData(SepaVersion.Of2019, "pain.001.001.09")]
    [InlineData(SepaVersion.Of2009, "pain.001.001.03")]
    public void Transfers_are_valid(SepaVersion version, string schema)
    {
        CreditTransfer full = SepaGiven.Refund("R2") with { Creditor = new SepaParty("X", SepaGiven.Own) { Bic = "BNPAFRPP", Country = "FR", Town = "Lyon" }, Purpose = "REFU", IsInstant = true };
        XDocument xml = SepaGiven.Write(SepaGiven.Message() with { Version = version }, SepaGiven.Refund(), full).Xml!;
        Assert.Equal("urn:iso:std:iso:20022:tech:xsd:" + schema, xml.Root!.Name.NamespaceName);
        Assert.Empty(Faults(schema, xml));
    }

    [Fact]
    public void A_fault_would_be_seen()
    {
        XDocument xml = SepaGiven.Write(SepaGiven.Message(), SepaGiven.Debit()).Xml!;
        xml.Descendants(SepaGiven.Direct + "PmtMtd").Single().Value = "XX";
        Assert.NotEmpty(Faults("pain.008.001.08", xml));
    }

    /// <summary>The validation passes over a namespace that no schema is of: the address and the bank are looked at by hand.</summary>
    [Fact]
    public void The_versions_of_2009_name_banks_and_places_in_their_way()
    {
        var debtor = new SepaParty("X", Iban.Parse("CH9300762011623852957")) { Bic = "UBSWCHZH80A", Country = "CH", Town = "Genf", PostalCode = "1200", Street = "Rue 1" };
        XDocument xml = SepaGiven.Write(SepaGiven.Message() with { Version = SepaVersion.Of2009 }, SepaGiven.Debit() with { Debtor = debtor }).Xml!;
        Assert.Equal(["CH", "Rue 1", "1200 Genf"], xml.Descendants().Single(e => e.Name.LocalName == "PstlAdr").Elements().Select(e => e.Value));
        Assert.Equal(["Ctry", "AdrLine", "AdrLine"], xml.Descendants().Single(e => e.Name.LocalName == "PstlAdr").Elements().Select(e => e.Name.LocalName));
        Assert.Equal("UBSWCHZH80A", xml.Descendants().Single(e => e.Name.LocalName == "BIC").Value);
    }

    private static List<string> Faults(string version, XDocument xml)
    {
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create(SharedData.RequireFile($"xsd/php-sepa-xml__php-sepa-xml/{version}.xsd"));
        schemas.Add(null, schema);
        List<string> faults = [];
        xml.Validate(schemas, (_, e) => faults.Add(e.Message));
        return faults;
    }
}

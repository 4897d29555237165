using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Receivables.References;

namespace Receivables.Banking.Sepa;

/// <summary>What is written is valid by the official schemas, where they are there.</summary>
public class SepaSchemaTests
{
    [Fact]
    public void Direct_debits_are_valid()
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
        Assert.Empty(Faults("pain.008.001.08", SepaGiven.Write(SepaGiven.Message(), SepaGiven.Debit(), full).Xml!));
    }

    [Fact]
    public void Transfers_are_valid()
    {
        CreditTransfer full = SepaGiven.Refund("R2") with { Creditor = new SepaParty("X", SepaGiven.Own) { Bic = "BNPAFRPP", Country = "FR", Town = "Lyon" }, Purpose = "REFU", IsInstant = true };
        Assert.Empty(Faults("pain.001.001.09", SepaGiven.Write(SepaGiven.Message(), SepaGiven.Refund(), full).Xml!));
    }

    [Fact]
    public void A_fault_would_be_seen()
    {
        XDocument xml = SepaGiven.Write(SepaGiven.Message(), SepaGiven.Debit()).Xml!;
        xml.Descendants(SepaGiven.Direct + "PmtMtd").Single().Value = "XX";
        Assert.NotEmpty(Faults("pain.008.001.08", xml));
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

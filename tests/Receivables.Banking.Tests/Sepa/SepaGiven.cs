using System.Xml.Linq;
using NodaTime;

namespace Receivables.Banking.Sepa;

/// <summary>A creditor, customers and collections of a few words.</summary>
internal static class SepaGiven
{
    internal static readonly Iban Own = Iban.Parse("FR1420041010050500013M02606");
    internal static readonly Iban Customer = Iban.Parse("DE89370400440532013000");
    internal static readonly XNamespace Direct = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";
    internal static readonly XNamespace Transfer = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    internal static SepaMessage Message(string id = "DD-2026-06-30") => new(id, new LocalDateTime(2026, 6, 26, 9, 30), new SepaParty("Luminaires Orvanelle SAS", Own))
    {
        CreditorId = SepaCreditorId.Parse("FR72ZZZ123456"),
    };

    internal static DirectDebit Debit(string id = "E1", decimal amount = 120.50m, string day = "30") => new(
        id, Money.Eur(amount), new SepaParty("Brunnthaler Wohnwelt", Customer), new SepaMandate("M-17", new LocalDate(2025, 1, 15)), new LocalDate(2026, 6, int.Parse(day, System.Globalization.CultureInfo.InvariantCulture)))
    {
        Remittance = "Invoice FA-2026-00123",
    };

    internal static CreditTransfer Refund(string id = "R1", decimal amount = 20m) => new(id, Money.Eur(amount), new SepaParty("Brunnthaler Wohnwelt", Customer), new LocalDate(2026, 6, 30)) { Remittance = "Credit note 17" };

    internal static (SepaFile File, XDocument? Xml, byte[] Bytes) Write(SepaMessage message, params IEnumerable<DirectDebit> debits)
    {
        using var stream = new MemoryStream();
        SepaFile file = SepaWriter.WriteDirectDebits(stream, message, debits);
        return (file, stream.Length == 0 ? null : XDocument.Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray())), stream.ToArray());
    }

    internal static (SepaFile File, XDocument? Xml, byte[] Bytes) Write(SepaMessage message, params IEnumerable<CreditTransfer> transfers)
    {
        using var stream = new MemoryStream();
        SepaFile file = SepaWriter.WriteTransfers(stream, message, transfers);
        return (file, stream.Length == 0 ? null : XDocument.Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray())), stream.ToArray());
    }
}

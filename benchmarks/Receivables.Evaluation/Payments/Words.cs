namespace Receivables.Evaluation.Payments;

/// <summary>What people write around numbers, in one language. In it <c>{0}</c> is a date, <c>{1}</c> the amount, <c>{2}</c> any number of four to seven digits and <c>{3}</c> the customer's number.</summary>
/// <param name="Before">What stands before numbers.</param>
/// <param name="After">What stands after them.</param>
/// <param name="Silent">Texts that name nothing.</param>
internal sealed record Words(string[] Before, string[] After, string[] Silent)
{
    internal static IReadOnlyList<Words> All { get; } =
    [
        new(
            ["", "Facture ", "votre facture no ", "Paiement ", "virement fact ", "FACT.", "règlement facture n° ", "Fac "],
            ["", " merci", " du {0}", " client {3}", " tel 06 12 34 56 78", " montant {1} EUR", " SIRET 732 829 320 00074", " TVA FR40303265045", " +33 1 42 68 53 00", " ordre {2}", " dossier {2}", " contrat {2}", " réf. client {3}", " échéance {0}"],
            ["", "reglement", "virement", "VIR SEPA RECU", "solde de tout compte", "ref client {2}", "merci", "vos factures de juin", "échéance {0}"]),
        new(
            ["", "RE ", "Rechnung Nr. ", "Ihre Rechnung ", "RG:", "Rechnungsnr. ", "Rg.-Nr. ", "RNR ", "SVWZ+"],
            ["", " vom {0}", " Kd-Nr {3}", " Kundennummer {3}", " Vertrag 2024/0815", " IBAN DE89 3704 0044 0532 0130 00", " Mandat M-{2}", " DATUM 05.06.2026, 10.15 UHR, 1.TAN {2}", " abzgl. Skonto", " USt-ID DE811907980", " Auftrag {2}", " Betrag {1}"],
            ["", "Zahlung Juni", "Ihre Rechnungen", "Danke", "EREF+NOTPROVIDED SVWZ+Zahlung", "Kundennummer {3}", "Sammelzahlung vom {0}"]),
        new(
            ["", "Invoice ", "inv no.", "REF: ", "payment inv ", "Invoices ", "bill ", "INV# "],
            ["", " thanks", " dated {0}", " customer {3}", " acct {3}", " order {2}", " amount {1}", " PO box {2}", " contract {2}", " tel +44 20 7946 0958"],
            ["", "payment", "June payment", "thank you", "as agreed", "customer {3}", "statement {0}"]),
        new(
            ["", "Factuur ", "factuurnr. ", "betaling factuur ", "uw factuur ", "fact.nr "],
            ["", " bedankt", " dd {0}", " klantnr {3}", " debiteur {3}", " BTW NL004495445B01", " order {2}", " bedrag {1}"],
            ["", "betaling", "juni 2026", "klantnummer {3}", "conform afspraak"]),
        new(
            ["", "Factura ", "Pago factura ", "fra. ", "n.º factura ", "Abono fact. "],
            ["", " gracias", " de {0}", " cliente {3}", " NIF B58818501", " pedido {2}", " importe {1}"],
            ["", "pago", "transferencia", "junio 2026", "cliente {3}"]),
        new(
            ["", "Fattura ", "saldo fattura n. ", "pagamento fatt. ", "Ft. ", "ns. saldo "],
            ["", " grazie", " del {0}", " cod. cliente {3}", " P.IVA 00743110157", " ordine {2}", " importo {1}"],
            ["", "pagamento", "bonifico", "saldo", "06/2026"]),
    ];
}

namespace Receivables.Banking.Csv;

/// <summary>In which country the accounts of a table are kept, where it does not say: told by columns that only banks of one country have, or by the country of the own account. A guess, which is said.</summary>
/// <remarks>Where each header row is written down is in <c>docs/reference/formats.md</c>.</remarks>
internal static class CsvHomes
{
    private const string Euro = "AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK";

    // By their normal names; all of them are there, whatever stands beside.
    private static readonly (string Columns, string Code)[] Peculiar =
    [
        ("sortcode", "GBP"), ("number subcategory memo", "GBP"), ("paidout paidin", "GBP"), ("checkorslip", "USD"), ("runningbal", "USD"), ("transactionamount transactiontype transactiondescription accountnumber", "USD"), ("transactiondate posteddate cardno debit credit", "USD"), ("dateop dateval", "EUR"), ("libellésuggéré catégorieparente", "EUR"), ("souscategorieoperation montantoperation", "EUR"), ("libellesimplifie pointageoperation", "EUR"),
        ("entrate uscite descrizionecompleta", "EUR"), ("accrediti addebiti descrizioneestesa", "EUR"), ("bookedat creditdebitamount valutadate", "CHF"), ("utfrakonto innpåkonto", "NOK"), ("uttak innskudd", "NOK"), ("uttakfrakonto innskuddpåkonto", "NOK"), ("beløb", "DKK"), ("beløp", "NOK"), ("belopp", "SEK"), ("kwota", "PLN"), ("částka", "CZK"), ("terhelés jóváírás", "HUF"),
        ("datamov datavalor", "EUR"), ("pagos ingresos", "EUR"), ("foperativa fvalor", "EUR"), ("verwendungszweck", "EUR"), ("bedrag", "EUR"), ("ποσό", "EUR"), ("sumadebit sumacredit", "RON"), ("datatranzactiei detaliitranzactie", "RON"), ("açıklama", "TRY"),
    ];

    // Columns that banks of many countries have, but in this order and with none beside only these: NatWest and RBS, Crédit Mutuel and CIC, CaixaBank, Chase (cards).
    private static readonly (string Columns, string Code)[] Whole =
    [
        ("date type description value balance accountname accountnumber", "GBP"), ("date datedevaleur débit crédit libellé solde", "EUR"), ("date datedevaleur montant libellé solde", "EUR"), ("fecha fechavalor movimiento másdatos importe saldo", "EUR"),
        ("transactiondate postdate description category type amount memo", "USD"),
    ];

    // Statements of cards from the issuer's point of view: what was bought is positive. Cornèr Bank, in its four languages.
    private static readonly string[] Cards =
    [
        "date description card currency amount status", "datum beschreibung karte währung betrag status", "data descrizione carta valuta importo stato", "date description carte monnaie montant statut", "date description carte devise montant statut",
    ];

    private static readonly (string Countries, string Code)[] Countries =
    [
        (Euro, "EUR"), ("GB GI IM JE GG", "GBP"), ("CH LI", "CHF"), ("DK FO GL", "DKK"), ("SE", "SEK"), ("NO", "NOK"), ("PL", "PLN"), ("CZ", "CZK"), ("HU", "HUF"), ("RO", "RON"), ("IS", "ISK"),
    ];

    /// <summary>The currency of the one country whose banks have such columns, or <c>default</c>.</summary>
    /// <param name="names">The names of the columns, without case, spaces and signs.</param>
    internal static Currency OfColumns(string[] names)
    {
        string whole = string.Join(' ', names.Where(n => n.Length > 0));
        string? code = Array.Find(Whole, w => w.Columns == whole).Code ?? Array.Find(Peculiar, p => p.Columns.Split(' ').All(names.Contains)).Code;
        return Currency.TryFromCode(code, out Currency currency) ? currency : default;
    }

    /// <summary>Whether a table with these columns is of a card, and what was bought is positive in it.</summary>
    /// <param name="names">The names of the columns, without case, spaces and signs.</param>
    internal static bool IsCard(string[] names) => Cards.Contains(string.Join(' ', names.Where(n => n.Length > 0)));

    /// <summary>The currency of the country where all of these accounts are kept, or <c>default</c>: an account may be in another.</summary>
    internal static Currency OfAccounts(IEnumerable<Iban> accounts)
    {
        string?[] codes = [.. accounts.Select(iban => Array.Find(Countries, c => c.Countries.Contains(iban.Value[..2], StringComparison.Ordinal)).Code).Distinct()];
        return codes.Length == 1 && Currency.TryFromCode(codes[0], out Currency currency) ? currency : default;
    }

    /// <summary>Which comes first, day or month, where accounts are kept in a currency.</summary>
    internal static string OrderOf(Currency currency) => currency == Currency.Usd ? "mdy" : "dmy";
}

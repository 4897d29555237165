namespace Receivables.Banking.Csv;

/// <summary>What a column holds that has a neighbour of like name: what one name means hangs on the others of its table.</summary>
/// <param name="names">The names of the columns, without case, spaces and signs.</param>
/// <param name="roles">What each name means by itself; changed in place.</param>
/// <param name="isStated">Whether a mapping says what the column holds: that stays.</param>
internal sealed class CsvTwins(string[] names, CsvRole[] roles, bool[] isStated)
{
    private static readonly string[] Bare = ["name", "naam", "nom", "nome", "nombre", "namn", "bic"];
    private static readonly string[] OtherSide = ["tegenpartij", "counterparty", "contrepartie", "tegenrekening"];
    private static readonly string[] Free = ["reference", "référence", "referenz", "referencia", "riferimento", "referentie", "referens"];

    /// <summary>Whether a column has the name of a reference, and nothing says whose.</summary>
    /// <param name="name">The name, without case, spaces and signs.</param>
    internal static bool IsFree(string name) => Free.Contains(name) || name == "ref";

    internal void Settle()
    {
        SettleDays();
        SettleSides();
        DropBare(CsvRole.Name);
        DropBare(CsvRole.Bic);
        SettleIban();
        SettleAccounts();
        SettleReferences();
        SettleDetails();
        SettleKinds();
        SettleNet();
        SettleSolde();
        SettleOperation();
        SettleCurrency();
        ContinueTexts();
    }

    // Without a day of booking that of the order stands for it, else that of the value.
    private void SettleDays()
    {
        if (!Has(CsvRole.BookingDate))
        {
            Move(Has(CsvRole.TransactionDate) ? CsvRole.TransactionDate : CsvRole.ValueDate, CsvRole.BookingDate, _ => true);
        }
    }

    // A payer without a payee beside is the other side of all there is. Revolut's, beside the account of a beneficiary, is whoever of the own people paid.
    private void SettleSides()
    {
        if (names.Contains("beneficiaryiban") && names.Contains("cardlabel"))
        {
            Move(CsvRole.Payer, CsvRole.Other, _ => true);
        }
        else if (Has(CsvRole.Payer) != Has(CsvRole.Payee))
        {
            Move(CsvRole.Payer, CsvRole.Name, _ => true);
            Move(CsvRole.Payee, CsvRole.Name, _ => true);
        }
    }

    // Beside "BIC tegenpartij" a bare "BIC" is that of the own bank.
    private void DropBare(CsvRole role)
    {
        if (names.Where((n, i) => roles[i] == role && Array.Exists(OtherSide, o => n.Length > o.Length && n.Contains(o, StringComparison.Ordinal))).Any())
        {
            Move(role, CsvRole.Other, i => Bare.Contains(names[i]));
        }
    }

    // Beside the IBAN a bare "Konto" is what the bank calls the account, and behind the number of the own account and the names the IBAN is that of the other side.
    private void SettleIban()
    {
        int iban = Array.IndexOf(names, "iban"), own = Array.FindIndex(roles, r => r == CsvRole.OwnAccount);
        if (iban > own && own >= 0 && Array.FindIndex(roles, r => r is CsvRole.Name or CsvRole.Payer or CsvRole.Payee) is >= 0 and int name && name < iban)
        {
            Move(CsvRole.OwnAccount, CsvRole.Account, i => i == iban);
        }
        else if (iban > own && own >= 0)
        {
            Move(CsvRole.OwnAccount, CsvRole.Other, i => names[i] == "konto");
        }
    }

    // The own account stands before the names; the one account that stands behind them is that of the other side. A bare number in the first column, or behind that of the bank, is the own one.
    private void SettleAccounts()
    {
        // bunq calls the account of the other side its counterparty, and the name a name.
        if (names.Contains("interestdate") && names.Contains("name"))
        {
            Move(CsvRole.Name, CsvRole.Account, i => names[i] == "counterparty");
        }

        if (!Has(CsvRole.OwnAccount) && roles.Count(r => r == CsvRole.Account) == 1)
        {
            Move(CsvRole.Account, CsvRole.OwnAccount, i => names[i] == "kontonummer" && (i == 0 || names[i - 1] == "clearingnummer"));
        }

        int name = Array.FindIndex(roles, r => r is CsvRole.Name or CsvRole.Payer or CsvRole.Payee);
        if (name >= 0 && !Has(CsvRole.Account) && roles.Count(r => r == CsvRole.OwnAccount) == 1)
        {
            Move(CsvRole.OwnAccount, CsvRole.Account, i => i > name && !(names[i] == "account" && names.Contains("counterparty")));
        }
    }

    // Where the bank has an id of its own, or no other text stands, a "reference" is what the payer wrote.
    private void SettleReferences()
    {
        SettleRabobank();

        // ING in Germany calls the end-to-end id a reference; Belfius numbers the transactions of a page.
        if (names.Contains("buchung") && names.Contains("auftraggeberempfänger"))
        {
            Move(CsvRole.Reference, CsvRole.EndToEndId, i => names[i] == "referenz");
        }
        else if (names.Contains("numérodextrait"))
        {
            Move(CsvRole.Reference, CsvRole.Other, i => names[i] == "numérodetransaction");
        }

        // Sabadell has two, of what was ordered: an invoice, a card, a creditor.
        Move(CsvRole.Reference, CsvRole.Remittance, i => names[i] is "referencia1" or "referencia2");
        bool hasId = names.Where((n, i) => roles[i] == CsvRole.Reference && !Free.Contains(n)).Any();

        // Swedbank numbers its rows.
        if (hasId || !Has(CsvRole.Remittance) || names.Contains("radnummer"))
        {
            Move(CsvRole.Reference, CsvRole.Remittance, i => Free.Contains(names[i]));
        }
    }

    // Chase puts CREDIT, DEBIT or CHECK under "Details"; the text is its "Description".
    private void SettleDetails()
    {
        if (names.Contains("checkorslip"))
        {
            Move(CsvRole.Remittance, CsvRole.Other, i => names[i] == "details");
        }
    }

    // Rabobank numbers its rows, and calls the end-to-end id a reference of the transaction.
    private void SettleRabobank()
    {
        if (Array.IndexOf(names, "volgnr") >= 0)
        {
            Move(CsvRole.Reference, CsvRole.EndToEndId, i => names[i] == "transactiereferentie");
            Move(CsvRole.Other, CsvRole.Reference, i => names[i] == "volgnr");
        }
    }

    // Of a provider's report the type says what a row is; the card it was paid with does not.
    private void SettleKinds()
    {
        if (names.Where((n, i) => roles[i] == CsvRole.Kind && n != "paymentmethod").Any())
        {
            Move(CsvRole.Kind, CsvRole.Other, i => names[i] == "paymentmethod");
        }
    }

    // Stripe's export of its balance: beside a fee and a net, "Amount" is what the customer paid. What it belongs to there is the payout.
    private void SettleNet()
    {
        if (Array.IndexOf(names, "net") >= 0 && Has(CsvRole.Fee) && !Has(CsvRole.Gross))
        {
            Move(CsvRole.Amount, CsvRole.Gross, i => names[i] == "amount");
            Move(CsvRole.Other, CsvRole.Payout, i => names[i] == "transfer" && Array.IndexOf(names, "transferdateutc") >= 0);
        }
    }

    // BoursoBank calls the amount "Solde", and the balance behind it as well.
    private void SettleSolde()
    {
        int first = Array.IndexOf(names, "solde");
        if (names.Contains("libellésuggéré") && !Has(CsvRole.Amount) && Array.LastIndexOf(names, "solde") > first)
        {
            Move(CsvRole.Balance, CsvRole.Amount, i => i == first);
        }
    }

    // Alior Bank, and mBank in Slovakia, state what was ordered, and beside it what that is in the currency of the account.
    private void SettleOperation()
    {
        if (names.Contains("kwotawwalucierachunku") || names.Contains("čiastkavmeneúčtu"))
        {
            Move(CsvRole.Amount, CsvRole.OriginalAmount, i => names[i] is "kwotaoperacji" or "čiastka");
        }
    }

    // The original currency of no other amount is that of the amount.
    private void SettleCurrency()
    {
        if (!Has(CsvRole.Currency) && !Has(CsvRole.OriginalAmount))
        {
            Move(CsvRole.OriginalCurrency, CsvRole.Currency, _ => true);
        }
    }

    // A column without a name behind one of text holds more of it.
    private void ContinueTexts()
    {
        for (int i = 1; i < roles.Length; i++)
        {
            roles[i] = names[i].Length == 0 && !isStated[i] && roles[i] == CsvRole.Other && roles[i - 1] == CsvRole.Remittance ? CsvRole.Remittance : roles[i];
        }
    }

    private bool Has(CsvRole role) => Array.IndexOf(roles, role) >= 0;

    private void Move(CsvRole from, CsvRole to, Predicate<int> which)
    {
        for (int i = 0; i < roles.Length; i++)
        {
            roles[i] = roles[i] == from && !isStated[i] && which(i) ? to : roles[i];
        }
    }
}

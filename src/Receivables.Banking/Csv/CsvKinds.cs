using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>What kinds, states and directions of a table say.</summary>
/// <param name="provider">The payment provider whose report it is, or null.</param>
internal sealed class CsvKinds(string? provider)
{
    private const int MostStates = 64;

    private static readonly string[] Payouts = ["payout", "merchantpayout", "withdrawal", "generalwithdrawal", "generalwithdrawalbankaccount", "banktransferwithdrawal", "abbuchung", "retirada", "balancetransfer", "paypalwithdrawal"];
    private static readonly string[] Conversions = ["currencyconversion", "conversióndedivisa", "conversióngeneraldedivisa", "währungsumrechnung", "conversiondedevise", "conversiondevaluta", "conversionedivaluta", "conversionevaluta", "valutaomrekening", "valutaomzetting"];
    private static readonly string[] Fees = ["fee", "fees", "paymentfee", "stripefee", "networkcost", "invoicededuction", "gebühr", "commission"];
    private static readonly string[] Returns = ["chargeback", "dispute", "secondchargeback", "chargebackfee", "paymentreversal", "paymentfailurerefund", "chargefailure"];
    private static readonly string[] Waiting = ["pending", "onhold", "held", "ausstehend", "enattente", "pendiente", "vorgemerkt", "processing", "authorised", "noncontabilizzato", "autorizzato", "umsatzvorgemerkt", "nichtgebucht", "offen", "venter", "reserverad", "reserveret", "reservert", "reserverat", "inattesa", "inbehandeling", "oczekująca", "wtrakcie", "pendente"];
    private static readonly string[] Void = ["denied", "declined", "failed", "canceled", "cancelled", "reversed", "refused", "expired", "reverted", "abgelehnt", "refusé", "denegado", "rejected", "voided", "annulé", "rechazado", "geweigerd", "revertido", "annullato", "stornato", "odrzucona", "teruggedraaid"];

    private static readonly string[] Balances = ["saldo", "solde", "balance", "openingbalance", "closingbalance", "beginningbalance", "endingbalance", "kontostand", "anfangssaldo", "endsaldo", "schlusssaldo", "beginsaldo", "eindsaldo"];
    private static readonly string[] Sums = ["total", "totals", "totale", "totaal", "summe", "somme", "suma", "sum", "razem"];

    private readonly LastNormal _kind = new();
    private readonly Dictionary<string, TransactionStatus> _states = new(StringComparer.Ordinal);

    /// <summary>1 for a credit, −1 for a debit, 0 where it says neither.</summary>
    internal static int DirectionOf(string text) => CsvNames.Normal(text) switch
    {
        "c" or "cr" or "crdt" or "credit" or "h" or "haben" or "bij" or "crédit" or "abono" or "accredito" or "k" or "bijschrijving" or "π" or "πίστωση" or "bijschrijvingen" or "příchozí" or "incoming" or "eingang" or "uznanie" or "entrée" => 1,
        "d" or "db" or "dr" or "dbit" or "debit" or "debet" or "s" or "soll" or "af" or "débit" or "cargo" or "addebito" or "afschrijving" or "χ" or "χρέωση" or "afschrijvingen" or "odchozí" or "outgoing" or "ausgang" or "obciążenie" or "sortie" => -1,
        _ => text.Trim() switch { "+" => 1, "-" => -1, _ => 0 },
    };

    /// <summary>Whether a word says that a movement is only announced; some banks write it where the day of booking will stand.</summary>
    internal static bool IsWaiting(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyInRange('0', '9') && Waiting.Contains(CsvNames.Normal(text));

    /// <summary>Whether a row says, in the first of its cells with words, that it is a balance or a sum.</summary>
    internal static bool IsSum(string[] cells)
    {
        string normal = CsvNames.Normal(Array.Find(cells, cell => cell.Any(char.IsLetter)) ?? "");
        return Sums.Contains(normal) || Array.Exists(Balances, word => normal.StartsWith(word, StringComparison.Ordinal));
    }

    /// <summary>Gives the transaction its code, and says how far it has come.</summary>
    /// <param name="kind">What the row calls its kind.</param>
    /// <param name="row">The row.</param>
    /// <param name="states">Its columns that say how far it has come, and whether it moves the balance.</param>
    /// <param name="description">What stands for the kind in a provider's report without a column for it, and says what an adjustment is.</param>
    /// <param name="draft">The transaction.</param>
    internal void Take(string kind, CsvRow row, int[] states, string description, TransactionDraft draft)
    {
        draft.ProprietaryCode = kind.Length == 0 ? null : Internals.PaymentBounds.Cut(kind, Internals.PaymentBounds.LongestCodePart);
        string known = _kind.Of(kind.Length == 0 && provider is not null ? description : kind);
        draft.BankCode = IsConversion(known) ? "FORX/SPOT/OTHR" : Payouts.Contains(known) ? "CAMT/ACCB/ODFT" : Fees.Contains(known) ? "ACMT/MDOP/CHRG" : draft.ProprietaryCode;
        draft.HasReturnInformation = draft.Amount.IsNegative && (Returns.Contains(known) || IsChargeback(known, description));
        draft.Status = TransactionStatus.Booked;
        foreach (int column in states)
        {
            draft.Status = StatusOf(row[column]) is var status && status > draft.Status ? status : draft.Status;
        }
    }

    // Row after row says one of a few words.
    private TransactionStatus StatusOf(string state)
    {
        if (!_states.TryGetValue(state, out TransactionStatus status))
        {
            status = ReadStatus(CsvNames.Normal(state));
            if (_states.Count < MostStates)
            {
                _states.Add(state, status);
            }
        }

        return status;
    }

    // A memo of PayPal, such as an authorisation, stands in the report and moves nothing.
    private static TransactionStatus ReadStatus(string normal) => normal switch
    {
        "memo" => TransactionStatus.Information,
        _ when Void.Contains(normal) => TransactionStatus.Information,
        _ when Waiting.Contains(normal) => TransactionStatus.Pending,
        _ => TransactionStatus.Booked,
    };

    // Stripe's balance has disputes as adjustments: "Chargeback withdrawal for ch_…".
    private bool IsChargeback(string known, string description) => provider is not null && known == "adjustment" && description.StartsWith("Chargeback", StringComparison.OrdinalIgnoreCase);

    // "General Currency Conversion", "User Initiated Currency Conversion", and what they are called elsewhere.
    private bool IsConversion(string known) => provider is not null && Array.Exists(Conversions, c => known.Contains(c, StringComparison.Ordinal));

    /// <summary>The normal form of the text that was asked for last: row after row says the same.</summary>
    private sealed class LastNormal
    {
        private string _text = "";
        private string _normal = "";

        internal string Of(string text)
        {
            if (!string.Equals(text, _text, StringComparison.Ordinal))
            {
                (_text, _normal) = (text, CsvNames.Normal(text));
            }

            return _normal;
        }
    }
}

using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Receivables.Cases;
using Receivables.Dunning;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Reporting;

/// <summary>The words of the page and the forms of its numbers and dates, in English. Another language is another such file.</summary>
internal static class Wording
{
    /// <summary>The language of the page, as BCP 47.</summary>
    internal const string Language = "en";

    private static readonly LocalDatePattern LongDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    internal static string Title => "Receivables report";

    internal static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string DateInWords(LocalDate date) => LongDate.Format(date);

    /// <summary>An amount with the digits of its currency and without its code: <c>-1,224.49</c>.</summary>
    internal static string Amount(Money money)
    {
        string plain = money.ToAmountString();
        int point = plain.IndexOf('.', StringComparison.Ordinal);
        int end = point < 0 ? plain.Length : point;
        int start = plain[0] == '-' ? 1 : 0;
        for (int at = end - 3; at > start; at -= 3)
        {
            plain = plain.Insert(at, ",");
        }

        return plain;
    }

    internal static string AmountAndCode(Money money) => $"{Amount(money)} {money.Currency.Code}";

    /// <summary>An amount to three digits at most, for a chart: <c>48.2k</c>.</summary>
    internal static string Short(decimal amount)
    {
        string[] units = ["", "k", "M", "bn", "tn"];
        int unit = 0;
        while (Math.Abs(amount) >= 999.5m && unit < units.Length - 1)
        {
            amount /= 1000;
            unit++;
        }

        decimal size = Math.Abs(amount);
        string form = size >= 99.95m || amount == decimal.Truncate(amount) ? "#,0" : size >= 9.995m ? "0.#" : "0.##";
        return amount.ToString(form, CultureInfo.InvariantCulture) + units[unit];
    }

    /// <summary>A share as percent with one digit: <c>38.2%</c>; what is above 0 or below all never reads as 0 or all.</summary>
    internal static string Percent(decimal share)
    {
        decimal percent = decimal.Round(share * 100, 1, MidpointRounding.AwayFromZero);
        return share switch
        {
            > 0 and < 1 when percent == 0 => "<0.1%",
            > 0 and < 1 when percent == 100 => ">99.9%",
            _ => percent.ToString("#,0.0", CultureInfo.InvariantCulture) + "%",
        };
    }

    internal static string Days(decimal days) => days.ToString("#,0.0", CultureInfo.InvariantCulture) + " days";

    internal static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    internal static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    internal static string Payments(int count) => Count(count, "payment", "payments");

    /// <summary>The name of a bucket as <see cref="Receivables.Analytics.AgingOptions.Labels"/> has it, for people.</summary>
    internal static string Bucket(string label, bool isByDueDate) => label switch
    {
        "notDue" => isByDueDate ? "Not due" : "Day of issue",
        [.. string days, '+'] => $"Over {days}",
        _ => label.Replace('-', '–'),
    };

    internal static string Channel(ContactChannel channel) => channel switch
    {
        ContactChannel.Email => "E-mail",
        ContactChannel.Sms => "Text message",
        ContactChannel.Phone => "Call",
        ContactChannel.Letter => "Letter",
        ContactChannel.Agency => "Agency",
        ContactChannel.Legal => "Lawyer",
        _ => channel.ToString(),
    };

    internal static string Tone(DunningTone tone) => tone switch
    {
        DunningTone.Friendly => "friendly",
        DunningTone.Neutral => "neutral",
        DunningTone.Firm => "firm",
        DunningTone.Formal => "formal",
        _ => tone.ToString(),
    };

    internal static string Hold(DunningHoldKind kind) => kind switch
    {
        DunningHoldKind.Dispute => "Dispute",
        DunningHoldKind.Promise => "Promise to pay",
        DunningHoldKind.Hold => "On hold",
        DunningHoldKind.Insolvency => "Insolvency",
        DunningHoldKind.MinimumGap => "Contacted recently",
        DunningHoldKind.BelowMinimum => "Below the minimum",
        DunningHoldKind.Covered => "Covered by cash or credits",
        DunningHoldKind.NotBusinessDay => "Not a business day",
        _ => kind.ToString(),
    };

    internal static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Fatal => "Nothing read",
        DiagnosticSeverity.Error => "Refused",
        DiagnosticSeverity.Warning => "Doubtful",
        _ => "For information",
    };

    /// <summary>A payer who pays for somebody else.</summary>
    internal static string OnBehalf(string payer, string debtor) => payer.Length > 0 ? $"{payer}, for {debtor}" : $"for {debtor}";

    /// <summary>Why a payment is not applied, as a sentence; empty where it is.</summary>
    internal static string Reason(MatchProposal proposal) =>
        Reason(proposal.Reason, proposal.DuplicateOf, proposal.Payment.Amount.Currency) + (proposal.ReasonText is { } text ? $" It says \"{text}\"." : "");

    internal static string Reason(MatchReason reason, PaymentId? duplicateOf, Currency currency) => reason switch
    {
        MatchReason.None => "",
        MatchReason.AlreadyInLedger => "The payment is in the ledger already.",
        MatchReason.SuspectedDuplicate => $"It says the same as payment {duplicateOf}: was it paid twice?",
        MatchReason.Contested => "Another payment claims the same item with as good a right.",
        MatchReason.BudgetExhausted => "There is too much text, or too many items or payments for them, to look at all of it.",
        MatchReason.PartialPayment => "It is less than what it names.",
        MatchReason.Overpayment => "It is more than what it names.",
        MatchReason.LateDiscount => "A discount was taken after its window.",
        MatchReason.UnprovenDiscount => "A discount was taken, and the documents are not named.",
        MatchReason.UnprovenCharge => "The bank kept a charge, and the documents are not named.",
        MatchReason.UnprovenDifference => "The amount differs from what is open as the policy allows: say whether it is accepted.",
        MatchReason.ContradictsAdvice => "The payer states other amounts for the documents.",
        MatchReason.PartlyNamed => "It names only some of the items.",
        MatchReason.AmountOnly => "Only the amount speaks for it.",
        MatchReason.Unproven => "What points to it beside the amount is no proof.",
        MatchReason.Ambiguous => "Another answer is not ruled out.",
        MatchReason.BelowThreshold => "It is likely, but not certain enough.",
        MatchReason.NothingOpenInCurrency => $"Nothing is open in {currency.Code}.",
        MatchReason.NamesMonth => "It names a month or another time that may be that of another item.",
        MatchReason.StatesOtherPurpose => "Its text says that it is for something else.",
        MatchReason.ExcludesDocument => "Its text says that a document it names is not what is paid.",
        MatchReason.NamesAnotherCustomer => "It names another customer, who owes the amount as well.",
        MatchReason.LeftByOthers => "Only what other payments settle leaves it as the answer.",
        MatchReason.NamesOtherCurrency => "It names a document in another currency.",
        MatchReason.NamesNothingOpen => "It names a document that is not open.",
        MatchReason.OwesOtherAmounts => "The payer is known, but nothing that is open of theirs makes the amount.",
        MatchReason.NoCandidate => "Nothing open has the number, the payer or the amount.",
        MatchReason.Unlikely => "It is likelier something that is not open.",
        MatchReason.WeakRule => "No rule fits that is trusted enough.",
        _ => reason.ToString(),
    };

    /// <summary>Sums by currency: <c>1,200.00 EUR and 35.00 USD</c>.</summary>
    internal static string Sums(IEnumerable<Money> amounts) => string.Join(
        " and ",
        amounts.GroupBy(amount => amount.Currency).OrderBy(group => group.Key).Select(group => AmountAndCode(Money.Sum(group, group.Key))));

    internal static string Adjustment(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.EarlyPaymentDiscount => "early-payment discount",
        AdjustmentKind.LateDiscount => "discount taken late",
        AdjustmentKind.BankCharge => "bank charge",
        AdjustmentKind.ProviderFee => "provider fee",
        AdjustmentKind.Rounding => "rounding",
        AdjustmentKind.Withholding => "tax withheld",
        AdjustmentKind.Retention => "retention",
        AdjustmentKind.Deduction => "deduction",
        AdjustmentKind.SetOff => "set off",
        AdjustmentKind.InterestPaid => "interest paid",
        AdjustmentKind.CompensationPaid => "compensation paid",
        AdjustmentKind.WriteOff => "written off",
        AdjustmentKind.ExchangeDifference => "exchange difference",
        _ => kind.ToString(),
    };
}

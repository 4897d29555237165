using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Receivables.Cases;
using Receivables.Dunning;

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

    internal static string Adjustment(Ledgers.AdjustmentKind kind) => kind switch
    {
        Ledgers.AdjustmentKind.EarlyPaymentDiscount => "early-payment discount",
        Ledgers.AdjustmentKind.LateDiscount => "discount taken late",
        Ledgers.AdjustmentKind.BankCharge => "bank charge",
        Ledgers.AdjustmentKind.ProviderFee => "provider fee",
        Ledgers.AdjustmentKind.Rounding => "rounding",
        Ledgers.AdjustmentKind.Withholding => "tax withheld",
        Ledgers.AdjustmentKind.Retention => "retention",
        Ledgers.AdjustmentKind.Deduction => "deduction",
        Ledgers.AdjustmentKind.SetOff => "set off",
        Ledgers.AdjustmentKind.InterestPaid => "interest paid",
        Ledgers.AdjustmentKind.CompensationPaid => "compensation paid",
        Ledgers.AdjustmentKind.WriteOff => "written off",
        _ => kind.ToString(),
    };
}

using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <content>Amounts.</content>
internal sealed partial class CamtContext
{
    /// <summary>An amount with its currency. What is wrong is reported once, here.</summary>
    internal CamtAmount Amount(CamtAmountUse use = CamtAmountUse.Detail)
    {
        var amount = new CamtAmount { IsStated = true };
        string? code = CurrencyText;
        if (!Currency.TryFromCode(code, out Currency currency))
        {
            RefuseAmount(use, CamtCodes.CurrencyUnknown, code is null
                ? "has no currency"
                : $"has the currency '{Excerpt.Of(code)}', which ISO 4217 does not know or gives no minor unit");
            return amount;
        }

        AmountParseStatus status = Money.TryParseAmount(Span, currency, out amount.Value);
        amount.IsValid = status == AmountParseStatus.Ok && !amount.Value.IsNegative;
        if (!amount.IsValid)
        {
            (string reason, string why) = WhyRefused(status, currency);
            RefuseAmount(use, reason, why);
        }

        return amount;
    }

    private static (string Code, string Why) WhyRefused(AmountParseStatus status, Currency currency) => status switch
    {
        AmountParseStatus.Ok => (CamtCodes.AmountMalformed, "has a sign: the direction stands in CdtDbtInd"),
        AmountParseStatus.TooManyDigits => (CamtCodes.AmountTooManyDigits, $"has more than the {currency.MinorDigits} digits of {currency.Code}, and they are not zeros"),
        AmountParseStatus.OutOfRange => (CamtCodes.AmountOutOfRange, "is too large to be an amount of money"),
        _ => (CamtCodes.AmountMalformed, "is not a plain decimal number with a point, such as 1224.49"),
    };

    private void RefuseAmount(CamtAmountUse use, string code, string why)
    {
        string message = $"The amount '{Excerpt.Of(Span)}' {why}";
        switch (use)
        {
            case CamtAmountUse.Entry:
                Entry.IsRefused = true;
                _diagnostics.Error(code, Here, $"{message}: the entry is refused.");
                break;
            case CamtAmountUse.Balance:
                _diagnostics.Error(code, Here, $"{message}: the balance is refused.");
                break;
            default:
                _diagnostics.Warning(code, Here, $"{message}: this detail is left out.");
                break;
        }
    }
}

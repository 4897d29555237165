using System.Xml;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <content>Amounts.</content>
internal sealed partial class CamtContext
{
    // One more than a code has, so that a longer attribute is seen to be none.
    private readonly char[] _currencyText = new char[4];
    private readonly char[] _lastCurrencyText = new char[3];
    private Currency _lastCurrency;
    private int _currencyLength = -1;

    /// <summary>The currency attribute as written, or empty.</summary>
    internal ReadOnlySpan<char> CurrencyText => _currencyText.AsSpan(0, Math.Max(0, _currencyLength));

    /// <summary>Says that the element has no currency attribute.</summary>
    internal void ClearCurrency() => _currencyLength = -1;

    /// <summary>Takes the currency attribute that the parser stands on.</summary>
    internal void TakeCurrency(XmlReader xml) => _currencyLength = xml.ReadValueChunk(_currencyText, 0, _currencyText.Length);

    /// <summary>An amount with its currency. What is wrong is reported once, here.</summary>
    internal CamtAmount Amount(CamtAmountUse use = CamtAmountUse.Detail)
    {
        var amount = new CamtAmount { IsStated = true };
        if (!TryReadCurrency(out Currency currency))
        {
            RefuseAmount(use, CamtCodes.CurrencyUnknown, _currencyLength < 0
                ? "has no currency"
                : $"has the currency '{Excerpt.Of(CurrencyText)}', which ISO 4217 does not know or gives no minor unit");
            return amount;
        }

        AmountParseStatus status = Money.TryParseAmount(Characters, currency, out amount.Value);
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

    // A statement is mostly in one currency.
    private bool TryReadCurrency(out Currency currency)
    {
        ReadOnlySpan<char> text = CurrencyText;
        if (text.SequenceEqual(_lastCurrencyText))
        {
            currency = _lastCurrency;
            return true;
        }

        bool known = Currency.TryFromCode(text, out currency);
        if (known)
        {
            text.CopyTo(_lastCurrencyText);
            _lastCurrency = currency;
        }

        return known;
    }

    private void RefuseAmount(CamtAmountUse use, string code, string why)
    {
        string message = $"The amount '{Excerpt.Of(Characters)}' {why}";
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

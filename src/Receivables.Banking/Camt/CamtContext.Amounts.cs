using System.Xml;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <content>Amounts.</content>
internal sealed partial class CamtContext
{
    // One more than a code has, so that a longer attribute is seen to be none.
    private const int LongestCurrencyText = 4;
    private const int LongestBare = 32;

    private string? _currency;
    private string? _lastCurrencyText;
    private string _knownCurrencyText = "";
    private Currency _lastCurrency;

    /// <summary>The currency attribute as written, or empty.</summary>
    internal ReadOnlySpan<char> CurrencyText => _currency is { Length: > LongestCurrencyText } ? _currency.AsSpan(0, LongestCurrencyText) : _currency;

    /// <summary>Says that the element has no currency attribute.</summary>
    internal void ClearCurrency() => _currency = null;

    /// <summary>Takes the currency attribute that the parser stands on.</summary>
    internal void TakeCurrency(XmlReader xml) => _currency = xml.Value;

    /// <summary>Takes a currency attribute, or says that there is none.</summary>
    internal void TakeCurrency(ReadOnlySpan<byte> text, bool isThere)
    {
        if (!isThere)
        {
            _currency = null;
            return;
        }

        bool known = text.Length == _knownCurrencyText.Length && System.Text.Ascii.Equals(text, _knownCurrencyText);
        _currency = known ? _knownCurrencyText : _knownCurrencyText = System.Text.Encoding.UTF8.GetString(text);
    }

    /// <summary>An amount with its currency. What is wrong is reported once, here.</summary>
    internal CamtAmount Amount(CamtAmountUse use = CamtAmountUse.Detail)
    {
        var amount = new CamtAmount { IsStated = true };
        if (!TryReadCurrency(out Currency currency))
        {
            RefuseAmount(use, CamtCodes.CurrencyUnknown, _currency is null
                ? "has no currency"
                : $"has the currency '{Excerpt.Of(CurrencyText)}', which ISO 4217 does not know or gives no minor unit");
            return amount;
        }

        amount.Currency = currency;
        AmountParseStatus status = HasBytes ? Money.TryParseAmount(Bytes, currency, out amount.Value) : Money.TryParseAmount(Characters, currency, out amount.Value);
        status = status == AmountParseStatus.NotANumber ? ReadBarePoint(Characters, currency, out amount.Value) : status;
        amount.IsValid = status == AmountParseStatus.Ok && !amount.Value.IsNegative;
        if (!amount.IsValid)
        {
            (string reason, string why) = WhyRefused(status, currency);
            RefuseAmount(use, reason, why);
        }

        return amount;
    }

    /// <summary>Takes an amount that a payer states of a document with its type; one of another type, such as a tax, is an extra field.</summary>
    internal void EndTypedAmount()
    {
        if (Documents.TypedAmount.IsValid && !Documents.TakeTyped())
        {
            AddExtra(Part.Extras, "RmtInf/Strd/RfrdDocAmt/RmtAmtAndTp", $"{Documents.TypedCode} {Documents.TypedAmount.Value}".TrimStart());
        }
    }

    // XML Schema's decimal may lack the digits on one side of its point: .50 and 5. are numbers.
    private static AmountParseStatus ReadBarePoint(ReadOnlySpan<char> text, Currency currency, out Money amount)
    {
        amount = default;
        bool isBare = text.Length is > 1 and <= LongestBare && (text[0] == '.' || text[^1] == '.') && text.ContainsAnyInRange('0', '9');
        return isBare ? Money.TryParseAmount($"0{text}0", currency, out amount) : AmountParseStatus.NotANumber;
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
        if (_currency is not null && _currency == _lastCurrencyText)
        {
            currency = _lastCurrency;
            return true;
        }

        bool known = Currency.TryFromCode(_currency, out currency);
        if (known)
        {
            (_lastCurrencyText, _lastCurrency) = (_currency, currency);
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

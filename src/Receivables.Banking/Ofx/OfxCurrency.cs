using System.Globalization;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>The currency of a transaction and its rate.</summary>
/// <remarks>
/// <c>CURRENCY</c> says that the amount is in another currency than the account, <c>ORIGCURRENCY</c> that it was converted from one. The rate is how many units of the account's currency (<c>CURDEF</c>)
/// one unit of the other is (Open Financial Exchange 2.1.1, section 5.2).
/// </remarks>
internal static class OfxCurrency
{
    /// <summary>The currency of the amount; none where it is unknown.</summary>
    internal static Currency Of(Dictionary<string, OfxValue> values, Currency account)
    {
        if (!values.TryGetValue("CURRENCY/CURSYM", out OfxValue symbol))
        {
            return account;
        }

        if (!Currency.TryFromCode(symbol.Text.ToUpperInvariant(), out Currency currency))
        {
            return default;
        }

        values.Remove("CURRENCY/CURSYM");
        return currency;
    }

    /// <summary>The rate where two currencies are named, else null.</summary>
    internal static ExchangeRate? Rate(Dictionary<string, OfxValue> values, Currency amount, Currency account, RecordContext context)
    {
        bool isOriginal = values.TryGetValue("ORIGCURRENCY/CURSYM", out OfxValue symbol);
        Currency other = isOriginal && Currency.TryFromCode(symbol.Text.ToUpperInvariant(), out Currency original) ? original : amount;
        string name = isOriginal ? "ORIGCURRENCY/CURRATE" : "CURRENCY/CURRATE";
        if (!values.TryGetValue(name, out OfxValue value))
        {
            return null;
        }

        if (!TryRate(value.Text, out decimal rate))
        {
            context.Diagnostics.Warning(RecordCodes.DetailRefused, value.Position, $"The rate '{Excerpt.Of(value.Text)}' is no number above zero: it is kept as a text.");
            return null;
        }

        return other.IsNone || account.IsNone || other == account ? null : Used(values, name, isOriginal, new ExchangeRate(other, account, rate));
    }

    private static ExchangeRate Used(Dictionary<string, OfxValue> values, string name, bool isOriginal, ExchangeRate rate)
    {
        values.Remove(name);
        if (isOriginal)
        {
            values.Remove("ORIGCURRENCY/CURSYM");
        }

        return rate;
    }

    private static bool TryRate(string text, out decimal rate) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out rate) && rate > 0;
}

using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>What was ordered in another currency, at what rate, and what the bank took for it: the complements MMO and FEE.</summary>
internal sealed class CfonbOrder(RecordContext context)
{
    private const int AmountFrom = 4;
    private const int AmountLength = 14;
    private const int RateFrom = AmountFrom + AmountLength;
    private const int RateLength = 13;

    private readonly List<Money> _fees = [];
    private Money? _ordered;
    private CfonbRate? _rate;

    /// <summary>Takes MMO: currency, decimals and amount, then decimals and digits of the rate.</summary>
    internal bool TakeOrder(ReadOnlySpan<char> text)
    {
        if (_ordered is not null || AmountIn(text) is not { } amount)
        {
            return false;
        }

        _ordered = amount;
        _rate = CfonbRate.Read(text.Length > RateFrom ? text[RateFrom..Math.Min(text.Length, RateFrom + RateLength)] : []);
        return text.Length <= RateFrom + RateLength && (_rate is not null || text.Length <= RateFrom);
    }

    /// <summary>Takes FEE: currency, decimals and amount.</summary>
    internal bool TakeFee(ReadOnlySpan<char> text)
    {
        if (_fees.Count >= context.Options.MaxExtraFields || AmountIn(text) is not { } amount)
        {
            return false;
        }

        _fees.Add(amount);
        return text.Length <= RateFrom;
    }

    internal void CopyTo(TransactionDraft draft)
    {
        draft.Instructed = _ordered;
        draft.Rate = _ordered is { } ordered ? _rate?.Between(ordered, draft.Amount) : null;
        if (_rate is { } rate && draft.Rate is null)
        {
            context.Keep(draft.Extras, "05/MMO/Rate", rate.ToString());
        }

        bool isIncluded = FeesAreIncluded(draft.Amount);
        draft.Charges.AddRange(_fees.Select(fee => new PaymentCharge(fee, isIncluded, "FEE")));
    }

    // The fees are in the amount where it is what was ordered less the fees or, in a debit, with the fees.
    private bool FeesAreIncluded(Money amount)
    {
        if (_ordered is not { } ordered || ordered.Currency != amount.Currency || _fees.Exists(fee => fee.Currency != amount.Currency))
        {
            return false;
        }

        Int128 fees = 0;
        _fees.ForEach(fee => fees += fee.MinorUnits);
        return amount.MinorUnits == ((Int128)ordered.MinorUnits * amount.Sign) - fees;
    }

    private Money? AmountIn(ReadOnlySpan<char> text)
    {
        if (text.Length < AmountFrom + 1 || !char.IsAsciiDigit(text[AmountFrom - 1]))
        {
            return Refuse(text, RecordCodes.DetailRefused, "does not begin with a currency, its decimals and digits");
        }

        if (!Currency.TryFromCode(text[..(AmountFrom - 1)], out Currency currency))
        {
            return Refuse(text, RecordCodes.DetailRefused, "has a currency that ISO 4217 does not know");
        }

        ReadOnlySpan<char> digits = text[AmountFrom..Math.Min(text.Length, RateFrom)];
        AmountParseStatus status = CfonbAmount.Parse(digits, currency, text[AmountFrom - 1] - '0', out Money amount, out _);
        return status == AmountParseStatus.Ok ? amount.Abs() : Refuse(text, RecordCodes.DetailRefused, "has an amount that " + RecordAmounts.WhyRefused(status, currency).Why);
    }

    private Money? Refuse(ReadOnlySpan<char> text, string code, string why)
    {
        context.Diagnostics.Warning(code, context.Here(), $"The complement '{Excerpt.Of(text)}' {why}: it is kept as an extra field.");
        return null;
    }
}

using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>Money as <c>{"amount":"1224.49","currency":"EUR"}</c>: never a JSON number, which most programs read as a binary fraction.</summary>
internal static class MoneyJson
{
    internal static readonly JsonConverter<Money> Converter = new Shape<Money, Draft>()
        .Required("amount", JsonTexts.FreeText, m => m.ToAmountString(), (ref d, v) => d.Amount = v)
        .Required("currency", JsonTexts.Currency, m => m.Currency, (ref d, v) => d.Currency = v)
        .Built(TryCreate);

    private static bool TryCreate(Draft draft, out Money money, out IReadOnlyList<FieldProblem> problems)
    {
        AmountParseStatus status = Money.TryParseAmount(draft.Amount, draft.Currency, out money);
        problems = status == AmountParseStatus.Ok ? [] : [new("Amount", Explain(status, draft.Amount!, draft.Currency))];
        return status == AmountParseStatus.Ok;
    }

    private static string Explain(AmountParseStatus status, string amount, Currency currency) => status switch
    {
        AmountParseStatus.TooManyDigits => $"'{Internals.Printable.Clip(amount)}' has more digits than {currency.Code}.",
        AmountParseStatus.OutOfRange => $"'{Internals.Printable.Clip(amount)}' is too large.",
        _ => $"'{Internals.Printable.Clip(amount)}' is not a plain decimal number, such as 1224.49.",
    };

    private struct Draft
    {
        internal string? Amount;
        internal Currency Currency;
    }
}

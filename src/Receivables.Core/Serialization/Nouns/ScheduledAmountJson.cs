using System.Text.Json.Serialization;
using NodaTime;
using Receivables.Terms;

namespace Receivables.Serialization;

/// <summary>An amount and the day on which it is due.</summary>
internal static class ScheduledAmountJson
{
    internal static readonly JsonConverter<ScheduledAmount> Converter = new Shape<ScheduledAmount, Draft>()
        .Required("dueDate", JsonTexts.Date, s => s.DueDate, (ref d, v) => d.DueDate = v)
        .Required("amount", MoneyJson.Converter, s => s.Amount, (ref d, v) => d.Amount = v)
        .Made(d => new(d.DueDate, d.Amount));

    private struct Draft
    {
        internal LocalDate DueDate;
        internal Money Amount;
    }
}

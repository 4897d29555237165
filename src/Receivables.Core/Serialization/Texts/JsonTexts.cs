using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Receivables.Internals;
using Receivables.Terms;

namespace Receivables.Serialization;

/// <summary>The converters of everything that is a string, a flag or a whole number in JSON.</summary>
internal static class JsonTexts
{
    internal static readonly JsonConverter<string> FreeText = new FreeTextConverter();
    internal static readonly JsonConverter<bool> Flag = new FlagConverter();
    internal static readonly JsonConverter<long> Count = new CountConverter();
    internal static readonly JsonConverter<int> SignedCount = new SignedCountConverter();
    internal static readonly JsonConverter<decimal> Decimal = new TextConverter<decimal>(DecimalText.Read, DecimalText.Write);

    internal static readonly JsonConverter<Currency> Currency = new TextConverter<Currency>(ReadCurrency, c => c.IsNone ? "" : c.Code);
    internal static readonly JsonConverter<Iban> Iban = new TextConverter<Iban>(ReadIban, i => i.Value);
    internal static readonly JsonConverter<CustomerId> CustomerId = OfId<CustomerId>(Receivables.CustomerId.TryFrom, i => i.Value);
    internal static readonly JsonConverter<DocumentNumber> DocumentNumber = OfId<DocumentNumber>(Receivables.DocumentNumber.TryFrom, i => i.Value);
    internal static readonly JsonConverter<PaymentId> PaymentId = OfId<PaymentId>(Receivables.PaymentId.TryFrom, i => i.Value);
    internal static readonly JsonConverter<EntryId> EntryId = OfId<EntryId>(Receivables.EntryId.TryFrom, i => i.Value);
    internal static readonly JsonConverter<LedgerId> LedgerId = OfId<LedgerId>(Receivables.LedgerId.TryFrom, i => i.Value);
    internal static readonly JsonConverter<ItemId> ItemId = new TextConverter<ItemId>(ReadItem, i => i.ToString());

    internal static readonly JsonConverter<LocalDate> Date = OfPattern(LocalDatePattern.Iso, d => d.WithCalendar(CalendarSystem.Iso), "a date, such as 2026-06-28");
    internal static readonly JsonConverter<Instant> Instant = OfPattern(InstantPattern.ExtendedIso, i => i, "an instant in UTC, such as 2026-06-28T09:30:00Z");
    internal static readonly JsonConverter<Period> Period = OfPattern(PeriodPattern.Roundtrip, p => p, "an ISO 8601 period, such as P5D, P-3D or P2M");
    internal static readonly JsonConverter<PaymentTerms> Terms = new TextConverter<PaymentTerms>(ReadTerms, t => t.ToString());

    internal static readonly JsonConverter<CustomerKind> CustomerKind = new WordConverter<CustomerKind>();
    internal static readonly JsonConverter<InvoiceKind> InvoiceKind = new WordConverter<InvoiceKind>();
    internal static readonly JsonConverter<PaymentMethod> PaymentMethod = new WordConverter<PaymentMethod>();
    internal static readonly JsonConverter<DiagnosticSeverity> Severity = new WordConverter<DiagnosticSeverity>();

    private delegate bool TryMakeId<T>(string? text, out T id);

    private static TextConverter<T> OfId<T>(TryMakeId<T> tryMake, Func<T, string> print)
        where T : struct =>
        new((string text, out T id) => tryMake(text, out id) ? null : IdText.WhyRefused(text), print);

    private static TextConverter<T> OfPattern<T>(IPattern<T> pattern, Func<T, T> normalise, string what)
        where T : notnull =>
        new(
            (string text, out T value) =>
            {
                bool read = pattern.Parse(text).TryGetValue(default!, out value);
                return read ? null : $"'{Printable.Clip(text)}' is not {what}.";
            },
            value => pattern.Format(normalise(value)));

    private static string? ReadCurrency(string text, out Currency currency) =>
        Receivables.Currency.TryFromCode(text, out currency) ? null : Receivables.Currency.WhyRefused(text);

    private static string? ReadIban(string text, out Iban iban) => Receivables.Iban.TryParse(text, out iban)
        ? null
        : $"'{Printable.Clip(text)}' is not an IBAN: {Receivables.Iban.Explain(Receivables.Iban.Check(text))}";

    private static string? ReadItem(string text, out ItemId item) => Receivables.ItemId.TryParse(text, out item)
        ? null
        : $"'{Printable.Clip(text)}' is not an open item: write the number of the document, and for an instalment # and its number.";

    private static string? ReadTerms(string text, out PaymentTerms terms)
    {
        bool read = PaymentTerms.TryParse(text, out PaymentTerms? parsed, out IReadOnlyList<Diagnostic> diagnostics);
        terms = parsed!;
        return read ? null : diagnostics.First(d => d.Severity >= DiagnosticSeverity.Error).Message;
    }
}

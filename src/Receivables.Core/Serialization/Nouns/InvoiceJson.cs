using System.Text.Json.Serialization;
using Receivables.Terms;

namespace Receivables.Serialization;

/// <summary>An invoice: with <c>dueDate</c> where all is due at once, else with <c>instalments</c>. Read, it may state its terms alone, which then make the due dates.</summary>
internal static class InvoiceJson
{
    internal static readonly JsonConverter<Invoice> Converter = new Shape<Invoice, InvoiceBuilder>()
        .WithHead()
        .Defaulted("kind", JsonTexts.InvoiceKind, i => i.Kind, (ref b, v) => b.Kind = v)
        .Optional("dueDate", JsonTexts.Date, i => i.Instalments.Count == 1 ? i.DueDate : null, (ref b, v) => b.DueDate = v)
        .List("instalments", ScheduledAmountJson.Converter, InInstalments, (ref b, v) => b.Schedule.Add(v), field: nameof(InvoiceBuilder.Schedule))
        .Optional("terms", JsonTexts.Terms, i => i.Terms, (ref b, v) => b.Terms = v)
        .Optional("deliveryDate", JsonTexts.Date, i => i.DeliveryDate, (ref b, v) => b.DeliveryDate = v)
        .WithDetails()
        .Built(TryBuild);

    private static IReadOnlyList<ScheduledAmount> InInstalments(Invoice invoice) =>
        invoice.Instalments.Count == 1 ? [] : [.. invoice.Instalments.Select(i => new ScheduledAmount(i.DueDate, i.Amount))];

    // The builder lets instalments win over a due date; in JSON the two together are a contradiction or an excess.
    private static bool TryBuild(InvoiceBuilder builder, out Invoice? invoice, out IReadOnlyList<FieldProblem> problems)
    {
        if (builder.DueDate is not null && builder.Schedule.Count > 0)
        {
            invoice = null;
            problems = [new(nameof(InvoiceBuilder.DueDate), "An invoice has either 'dueDate' or 'instalments', not both.")];
            return false;
        }

        return builder.TryBuild(out invoice, out problems);
    }
}

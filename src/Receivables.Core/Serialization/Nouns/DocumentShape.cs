namespace Receivables.Serialization;

/// <summary>What the JSON of invoices and credit notes shares.</summary>
internal static class DocumentShape
{
    /// <summary>Number, customer, issue date and amount.</summary>
    internal static Shape<T, TBuilder> WithHead<T, TBuilder>(this Shape<T, TBuilder> shape)
        where T : Document
        where TBuilder : DocumentBuilder<T>, new() => shape
        .Required("number", JsonTexts.DocumentNumber, d => d.Number, (ref b, v) => b.Number = v)
        .Required("customer", JsonTexts.CustomerId, d => d.Customer, (ref b, v) => b.Customer = v)
        .Required("issueDate", JsonTexts.Date, d => d.IssueDate, (ref b, v) => b.IssueDate = v)
        .Required("amount", MoneyJson.Converter, d => d.Amount, (ref b, v) => b.Amount = v);

    /// <summary>VAT, reference and purchase orders.</summary>
    internal static Shape<T, TBuilder> WithDetails<T, TBuilder>(this Shape<T, TBuilder> shape)
        where T : Document
        where TBuilder : DocumentBuilder<T>, new() => shape
        .List("vatAmounts", VatAmountJson.Converter, d => d.VatAmounts, (ref b, v) => b.VatAmounts.Add(v))
        .Optional("paymentReference", JsonTexts.FreeText, d => d.PaymentReference, (ref b, v) => b.PaymentReference = v)
        .List("purchaseOrders", JsonTexts.FreeText, d => d.PurchaseOrders, (ref b, v) => b.PurchaseOrders.Add(v));
}

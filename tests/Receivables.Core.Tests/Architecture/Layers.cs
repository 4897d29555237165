namespace Receivables.Architecture;

/// <summary>The direction of the library: a total order in which nothing names what comes after it.</summary>
internal static class Layers
{
    private const string Values = "values";
    private const string Nouns = "nouns";
    private const string Root = "Receivables";

    internal static readonly string[] Order =
    [
        Values, "Terms", "References", Nouns, "Journal", "Ledgers", "Cases", "Matching", "Analytics",
        "Dunning", "Credit", "Forecasting", "Tables", "Serialization", "DependencyInjection",
    ];

    /// <summary>The types of the root namespace that stand below terms and references.</summary>
    internal static readonly string[] RootValues =
    [
        "AmountParseStatus", "Currency", "CurrencyEntry", "CurrencyMismatchException", "CurrencyTable", "CustomerId", "Diagnostic", "DiagnosticBag",
        "DiagnosticSeverity", "DocumentNumber", "EntryId", "ExchangeRate", "FieldProblem", "IDiagnosticSink", "Iban", "IbanStatus", "IbanText", "ItemId", "LedgerId", "Money",
        "PaymentId", "ReadResult", "SourcePosition",
    ];

    /// <summary>The types of the root namespace that a user names in a sentence, and their parts and builders.</summary>
    internal static readonly string[] RootNouns =
    [
        "CreditNote", "CreditNoteBuilder", "Customer", "CustomerBuilder", "CustomerKind", "Document", "DocumentBuilder", "DocumentFields", "ExtraField", "Instalment",
        "Invoice", "InvoiceBuilder", "InvoiceKind", "NounBuilder", "Party", "Payment", "PaymentBuilder", "PaymentCharge", "PaymentMethod", "ReferredDocument", "RemittanceAdvice", "VatAmount",
    ];

    /// <summary>The place of a type in the order.</summary>
    /// <param name="fullName">The full name of an outermost type of the library.</param>
    /// <returns>The index, or -1 where the type has no place yet.</returns>
    internal static int PlaceOf(string fullName) => Array.IndexOf(Order, LayerOf(fullName));

    private static string LayerOf(string fullName)
    {
        string[] parts = fullName.Split('`')[0].Split('.');
        return parts switch
        {
            [Root, var name] when RootValues.Contains(name) => Values,
            [Root, var name] when RootNouns.Contains(name) => Nouns,
            [Root, "Internals", ..] => Values,
            [Root, var folder, ..] => folder,
            ["Microsoft", "Extensions", "DependencyInjection", ..] => "DependencyInjection",
            _ => "",
        };
    }
}

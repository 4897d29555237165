using System.Text;

namespace Receivables.Tables;

/// <summary>Reads tables out of texts, with customers that most tests need.</summary>
internal static class TableRun
{
    internal const string Customers = """
        customer_id,name,terms
        C1,Lampes du Port,net 30
        C2,Bright Ltd,
        """;

    /// <summary>A context that knows C1, whose terms are net 30, and C2, who has none.</summary>
    internal static TableContext Context(TableOptions? options = null)
    {
        var context = new TableContext(options);
        ReadResult<Customer> customers = Read(Customers, context, CustomerTable.ReadAllAsync, "customers.csv");
        Assert.Empty(customers.Diagnostics);
        return context;
    }

    internal static ReadResult<InvoiceRow> Invoices(string text, TableContext? context = null, string? file = "invoices.csv") =>
        Read(text, context ?? Context(), InvoiceTable.ReadAllAsync, file);

    internal static ReadResult<Payment> Payments(string text, TableContext? context = null) =>
        Read(text, context ?? Context(), PaymentTable.ReadAllAsync, "payments.csv");

    internal static ReadResult<T> Read<T>(
        string text, TableContext context, Func<Stream, TableContext, string?, CancellationToken, Task<ReadResult<T>>> table, string? file = "table.csv") =>
        Read(Encoding.UTF8.GetBytes(text), context, table, file);

    internal static ReadResult<T> Read<T>(
        byte[] bytes, TableContext context, Func<Stream, TableContext, string?, CancellationToken, Task<ReadResult<T>>> table, string? file = "table.csv")
    {
        using var stream = new MemoryStream(bytes);
        return table(stream, context, file, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }

    /// <summary>The diagnostics as <c>file:line:column code</c>.</summary>
    internal static IEnumerable<string> Places<T>(ReadResult<T> result) => result.Diagnostics.Select(d => $"{d.Position} {d.Code}");

    /// <summary>The one diagnostic, which is as bad as stated.</summary>
    internal static Diagnostic Single<T>(ReadResult<T> result, DiagnosticSeverity severity)
    {
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(severity, diagnostic.Severity);
        return diagnostic;
    }
}

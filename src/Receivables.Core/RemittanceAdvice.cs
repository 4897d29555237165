using System.Globalization;
using Receivables.Internals;

namespace Receivables;

/// <summary>What a payer tells apart from the payment: which documents it is for, and how much of it is for each.</summary>
/// <remarks>
/// It binds over any rule of order once it is joined to its payment: see <see cref="Join"/>. Immutable; equal when all parts are; safe to share between threads.
/// </remarks>
public sealed record RemittanceAdvice
{
    /// <summary>The code of the diagnostic for an advice that belongs to no payment.</summary>
    public const string NoPayment = "ADV001";

    /// <summary>The code of the diagnostic for an advice that belongs to several payments.</summary>
    public const string SeveralPayments = "ADV002";

    /// <summary>The code of the diagnostic for an advice whose documents a payment cannot carry.</summary>
    public const string Refused = "ADV003";

    internal const int MostCharacters = 200;

    /// <summary>Creates an advice.</summary>
    /// <param name="payment">The id of the payment, or the end-to-end id that the payer gave it; 1 to 200 characters.</param>
    /// <param name="documents">The documents, at least one, with what is remitted for each.</param>
    /// <exception cref="ArgumentException">The payment is empty or too long, or there is no document.</exception>
    public RemittanceAdvice(string payment, IEnumerable<ReferredDocument> documents)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(payment);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(payment.Length, MostCharacters);
        Payment = payment.Trim();
        Documents = ValueList<ReferredDocument>.From(documents);
        if (Documents.Count == 0 || Documents.Contains(null!))
        {
            throw new ArgumentException("An advice names at least one document, and none is null.", nameof(documents));
        }
    }

    /// <summary>The id of the payment, or its end-to-end id.</summary>
    public string Payment { get; }

    /// <summary>The documents with their amounts, in the order given.</summary>
    public IReadOnlyList<ReferredDocument> Documents { get; }

    /// <summary>Joins advices to their payments: by id, else by end-to-end id where one payment alone has it.</summary>
    /// <param name="payments">The payments.</param>
    /// <param name="advices">The advices; several for one payment add up.</param>
    /// <param name="diagnostics">Takes a warning for each advice that is left over.</param>
    /// <returns>All payments in their order; those with an advice have its documents, in place of any that the bank transmitted.</returns>
    public static IReadOnlyList<Payment> Join(IEnumerable<Payment> payments, IEnumerable<RemittanceAdvice> advices, IDiagnosticSink diagnostics)
    {
        ArgumentNullException.ThrowIfNull(payments);
        ArgumentNullException.ThrowIfNull(advices);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Payment[] joined = NotNull.All(payments, nameof(payments));
        RemittanceAdvice[] all = NotNull.All(advices, nameof(advices));
        ILookup<string, int> byId = Enumerable.Range(0, joined.Length).ToLookup(i => joined[i].Id.Value, StringComparer.Ordinal);
        ILookup<string, int> byEndToEndId = Enumerable.Range(0, joined.Length).Where(i => joined[i].EndToEndId is not null).ToLookup(i => joined[i].EndToEndId!, StringComparer.Ordinal);
        foreach (IGrouping<string, RemittanceAdvice> group in all.GroupBy(a => a.Payment, StringComparer.Ordinal))
        {
            int[] found = [.. byId[group.Key].Any() ? byId[group.Key] : byEndToEndId[group.Key]];
            if (found is [int one])
            {
                Attach(joined, one, group.SelectMany(a => a.Documents), diagnostics);
            }
            else
            {
                diagnostics.Report(found.Length == 0
                    ? new Diagnostic(NoPayment, DiagnosticSeverity.Warning, $"no payment has the id or the end-to-end id '{Printable.Clip(group.Key)}' of this advice: it is not used.")
                    : new Diagnostic(SeveralPayments, DiagnosticSeverity.Warning, string.Create(CultureInfo.InvariantCulture, $"{found.Length} payments have the id or end-to-end id '{Printable.Clip(group.Key)}' of this advice: it is not used. State the id of one payment.")));
            }
        }

        return joined;
    }

    private static void Attach(Payment[] payments, int at, IEnumerable<ReferredDocument> documents, IDiagnosticSink diagnostics)
    {
        PaymentBuilder builder = payments[at].ToBuilder();
        builder.ReferredDocuments.Clear();
        foreach (ReferredDocument document in documents)
        {
            builder.ReferredDocuments.Add(document);
        }

        if (builder.TryBuild(out Payment? joined, out IReadOnlyList<FieldProblem> problems))
        {
            payments[at] = joined;
        }
        else
        {
            diagnostics.Report(new Diagnostic(Refused, DiagnosticSeverity.Error, $"the advice for payment '{Printable.Clip(payments[at].Id.Value)}' is not used: {problems[0].Message}"));
        }
    }

    /// <summary>Returns the payment and its documents.</summary>
    public override string ToString() => $"{Payment}: {string.Join(", ", Documents.Select(d => d.Number))}";
}

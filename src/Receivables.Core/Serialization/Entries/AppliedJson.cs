using System.Text.Json.Serialization;
using Receivables.Ledgers;

namespace Receivables.Serialization;

/// <summary>An application: what happens to each item, and what pays for it.</summary>
internal static class AppliedJson
{
    internal static readonly JsonConverter<Applied> Converter = new Shape<Applied, Draft>()
        .List("allocations", AllocationJson.Converter, a => a.Allocations, (ref d, v) => (d.Allocations ??= []).Add(v), required: true)
        .List("payments", PaymentUseJson.Converter, a => a.Payments, (ref d, v) => (d.Payments ??= []).Add(v))
        .Made(d => new(d.Allocations ?? [], d.Payments));

    private struct Draft
    {
        internal List<Allocation>? Allocations;
        internal List<PaymentUse>? Payments;
    }
}

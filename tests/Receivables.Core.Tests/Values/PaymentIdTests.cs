namespace Receivables;

public class PaymentIdTests : IdTests<PaymentId>
{
    private protected override TryMake TryFrom => PaymentId.TryFrom;

    private protected override Func<string, PaymentId> From => PaymentId.From;

    private protected override Func<PaymentId, (string Value, bool IsEmpty)> Parts => id => (id.Value, id.IsEmpty);
}

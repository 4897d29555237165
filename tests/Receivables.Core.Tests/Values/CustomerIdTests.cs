namespace Receivables;

public class CustomerIdTests : IdTests<CustomerId>
{
    private protected override TryMake TryFrom => CustomerId.TryFrom;

    private protected override Func<string, CustomerId> From => CustomerId.From;

    private protected override Func<CustomerId, (string Value, bool IsEmpty)> Parts => id => (id.Value, id.IsEmpty);
}

namespace Receivables;

public class LedgerIdTests : IdTests<LedgerId>
{
    private protected override TryMake TryFrom => LedgerId.TryFrom;

    private protected override Func<string, LedgerId> From => LedgerId.From;

    private protected override Func<LedgerId, (string Value, bool IsEmpty)> Parts => id => (id.Value, id.IsEmpty);
}

namespace Receivables;

public class EntryIdTests : IdTests<EntryId>
{
    private protected override TryMake TryFrom => EntryId.TryFrom;

    private protected override Func<string, EntryId> From => EntryId.From;

    private protected override Func<EntryId, (string Value, bool IsEmpty)> Parts => id => (id.Value, id.IsEmpty);
}

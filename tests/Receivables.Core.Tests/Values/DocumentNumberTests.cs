namespace Receivables;

public class DocumentNumberTests : IdTests<DocumentNumber>
{
    private protected override TryMake TryFrom => DocumentNumber.TryFrom;

    private protected override Func<string, DocumentNumber> From => DocumentNumber.From;

    private protected override Func<DocumentNumber, (string Value, bool IsEmpty)> Parts => id => (id.Value, id.IsEmpty);
}

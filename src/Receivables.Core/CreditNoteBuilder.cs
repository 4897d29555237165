using Receivables.Internals;

namespace Receivables;

/// <summary>Makes a <see cref="CreditNote"/>; the fields mean what they mean there.</summary>
public sealed class CreditNoteBuilder : DocumentBuilder<CreditNote>
{
    /// <inheritdoc cref="CreditNote.Corrects"/>
    public DocumentNumber? Corrects { get; set; }

    private protected override void Check(List<FieldProblem> problems)
    {
        base.Check(problems);
        Field.Require(problems, nameof(Corrects), Corrects is null || (!Corrects.Value.IsEmpty && Corrects != Number), "A credit note cannot correct itself.");
    }

    private protected override CreditNote Create() => new(Fields, Corrects);
}

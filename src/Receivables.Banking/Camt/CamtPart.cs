using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>One <c>TxDtls</c> while it is read. Reused.</summary>
internal sealed class CamtPart : CamtLevel
{
    internal const int Debtor = 0, Creditor = 1, UltimateDebtor = 2, UltimateCreditor = 3;

    private readonly PartyDraft[] _parties = [new(), new(), new(), new()];

    internal string? Reference;
    internal string? EndToEndId;
    internal string? MandateId;
    internal bool HasReturn;
    internal string? ReturnReason;

    /// <summary>The four parties, by the constants above.</summary>
    internal PartyDraft[] Parties => _parties;

    /// <summary>The lines of the payer.</summary>
    internal List<string> Lines { get; } = [];

    /// <summary>The lines that stand beside structured information.</summary>
    internal List<string> StructuredLines { get; } = [];

    internal List<string> References { get; } = [];

    internal List<ReferredDocument> Documents { get; } = [];

    internal override void Reset()
    {
        base.Reset();
        Reference = EndToEndId = MandateId = ReturnReason = null;
        HasReturn = false;
        Lines.Clear();
        StructuredLines.Clear();
        References.Clear();
        Documents.Clear();
        foreach (PartyDraft party in _parties)
        {
            party.Reset();
        }
    }
}

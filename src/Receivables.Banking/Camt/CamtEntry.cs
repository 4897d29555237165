using NodaTime;

namespace Receivables.Banking.Camt;

/// <summary>One <c>Ntry</c> while it is read. One instance serves the whole file.</summary>
internal sealed class CamtEntry : CamtLevel
{
    private readonly List<CamtPart> _pool = [];

    internal SourcePosition Position;

    /// <summary>The owner's reference of the entry, <c>NtryRef</c>.</summary>
    internal string? EntryReference;

    /// <summary>The bank's reference of the entry, <c>AcctSvcrRef</c>.</summary>
    internal string? ServicerReference;

    internal bool IsReversal;
    internal TransactionStatus? Status;
    internal LocalDate? BookingDate;
    internal LocalDate? ValueDate;
    internal bool IsBatch;
    internal string? BatchPaymentId;
    internal string? BatchMessageId;

    /// <summary>Whether something in it was refused, which refuses the entry.</summary>
    internal bool IsRefused;

    /// <summary>How many transactions it has.</summary>
    internal int PartCount { get; private set; }

    internal CamtPart Part(int index) => _pool[index];

    internal CamtPart AddPart()
    {
        if (PartCount == _pool.Count)
        {
            _pool.Add(new CamtPart());
        }

        CamtPart part = _pool[PartCount++];
        part.Reset();
        return part;
    }

    internal override void Reset()
    {
        base.Reset();
        BatchPaymentId = BatchMessageId = EntryReference = ServicerReference = null;
        IsReversal = IsBatch = IsRefused = false;
        Status = null;
        BookingDate = ValueDate = null;
        PartCount = 0;
        if (_pool.Count > LargestKeptPool)
        {
            _pool.RemoveRange(LargestKeptPool, _pool.Count - LargestKeptPool);
        }
    }

    // One huge batch must not keep its memory for the rest of the file.
    private const int LargestKeptPool = 256;
}

using Receivables.Banking.Internals;

namespace Receivables.Banking.Sepa;

/// <summary>One status while it is read.</summary>
internal sealed class StatusDraft
{
    private const int MostReasons = 100;

    private readonly List<string> _reasons = [];
    private readonly List<string> _information = [];

    internal string? LotId { get; set; }

    internal string? EndToEndId { get; set; }

    internal string? InstructionId { get; set; }

    internal string? Code { get; set; }

    internal Money? Amount { get; set; }

    internal string? MandateId { get; set; }

    internal void AddReason(string reason) => Add(_reasons, reason);

    internal void AddInformation(string line) => Add(_information, line);

    internal PaymentStatus ToStatus() => new()
    {
        LotId = LotId,
        EndToEndId = EndToEndId,
        InstructionId = InstructionId,
        Code = Code,
        Reasons = ReadOnlyLists.From(_reasons),
        Information = string.Join(' ', _information),
        Amount = Amount,
        MandateId = MandateId,
    };

    private static void Add(List<string> list, string text)
    {
        if (list.Count < MostReasons)
        {
            list.Add(text);
        }
    }
}

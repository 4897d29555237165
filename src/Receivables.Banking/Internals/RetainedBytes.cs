namespace Receivables.Banking.Internals;

/// <summary>
/// What statements, transactions and diagnostics take on the heap of a 64-bit process, in bytes: the sum of their objects as the runtime lays them out, texts that are shared counted once as far as that is seen.
/// The same for the same file on every machine, and rather above than below what the collector finds.
/// </summary>
internal sealed class RetainedBytes
{
    // Of a list that grows the old half is there while the new one is filled.
    private const int Slot = 24;
    private const int Transaction = 152 + Slot;
    private const int Rare = 104;
    private const int Party = 64;
    private const int Document = 168 + 8;
    private const int Charge = 40;
    private const int Extra = 16;
    private const int BoxedMoney = 32;
    private const int BoxedRate = 48;
    private const int Statement = 48 + 144 + 112 + Slot;
    private const int Account = 56;
    private const int Balances = 64;
    private const int Balance = 40;
    private const int Found = 56 + Slot;

    // More codes and names than that a file has not, unless it is made to; then each counts.
    private const int MostShared = 1_000;

    private readonly HashSet<object> _shared = new(ReferenceEqualityComparer.Instance);
    private StatementTransaction? _transaction;
    private BankStatement? _statement;

    internal long Total { get; private set; }

    internal void Add(StatementTransaction transaction)
    {
        StatementTransaction? before = _transaction;
        Total += Transaction
            + Text(transaction.StatedId.IsEmpty ? null : transaction.StatedId.Value)
            + (ReferenceEquals(transaction.Counterparty, before?.Counterparty) ? 0 : Of(transaction.Counterparty))
            + Lines(transaction.RemittanceLines, before?.RemittanceLines)
            + (transaction.RemittanceLines.Count == 1 && ReferenceEquals(transaction.Remittance, transaction.RemittanceLines[0]) ? 0 : Text(transaction.Remittance, before?.Remittance))
            + Text(transaction.EndToEndId, before?.EndToEndId)
            + Shared(transaction.BankCode)
            + Shared(transaction.ProprietaryBankCode)
            + Text(transaction.AdditionalInformation, before?.AdditionalInformation)
            + Extras(transaction.ExtraFields, before?.ExtraFields)
            + (transaction.Rarely is { } rare ? Of(rare, before?.Rarely) : 0);
        _transaction = transaction;
    }

    internal void Add(BankStatement statement)
    {
        StatementHeader header = statement.Header;
        StatementHeader? before = _statement?.Header;
        Total += Statement
            + Shared(header.Format)
            + Text(header.MessageId, before?.MessageId)
            + Text(header.Id, before?.Id)
            + Text(header.Sequence, before?.Sequence)
            + Text(header.KeyPart, before?.KeyPart)
            + Shared(header.Provider)
            + (ReferenceEquals(header.Account, before?.Account) ? 0 : Of(header.Account))
            + (ReferenceEquals(statement.Balances, _statement?.Balances) ? 0 : Of(statement.Balances))
            + Extras(statement.ExtraFields, _statement?.ExtraFields);
        _statement = statement;
    }

    internal void Add(Diagnostic diagnostic) => Total += Found + Text(diagnostic.Message);

    private static long Of(BankAccount account) => Account + Text(account.Iban.Value) + Text(account.Number) + Text(account.Name) + Text(account.OwnerName) + Text(account.Bic);

    private long Of(Party party) => ReferenceEquals(party, Receivables.Party.Unknown) ? 0
        : Party + Text(party.Name) + Text(party.Iban.Value) + Text(party.Account) + Shared(party.Bic) + Shared(party.Country) + Text(party.Identification);

    private long Of(StatementBalances balances)
    {
        long size = Balances + List(balances.All.Count, Balance);
        foreach (StatementBalance balance in balances.All)
        {
            size += Shared(balance.Code);
        }

        return size;
    }

    private long Of(RareDetails rare, RareDetails? before)
    {
        long size = Rare
            + (rare.UltimateCounterparty is null ? 0 : Of(rare.UltimateCounterparty))
            + Lines(rare.StructuredReferences, null)
            + List(rare.ReferredDocuments.Count, Document)
            + Text(rare.MandateId, before?.MandateId)
            + Shared(rare.ReturnReason)
            + List(rare.Charges.Count, Charge)
            + (rare.InstructedAmount is null ? 0 : BoxedMoney)
            + (rare.ExchangeRate is null ? 0 : BoxedRate)
            + Text(rare.BatchId, before?.BatchId)
            + Text(rare.EntryReference, before?.EntryReference);
        foreach (ReferredDocument document in rare.ReferredDocuments)
        {
            size += Text(document.Number) + Shared(document.Kind) + Text(document.AdjustmentReason);
        }

        foreach (PaymentCharge charge in rare.Charges)
        {
            size += Shared(charge.Kind);
        }

        return size;
    }

    private static long Lines(IReadOnlyList<string> lines, IReadOnlyList<string>? before)
    {
        if (ReferenceEquals(lines, before))
        {
            return 0;
        }

        long size = List(lines.Count, 8);
        for (int i = 0; i < lines.Count; i++)
        {
            size += Text(lines[i], i < before?.Count ? before[i] : null);
        }

        return size;
    }

    // A cell that is as in the row above is the same text.
    private long Extras(IReadOnlyList<ExtraField> extras, IReadOnlyList<ExtraField>? before)
    {
        if (ReferenceEquals(extras, before))
        {
            return 0;
        }

        long size = List(extras.Count, Extra);
        for (int i = 0; i < extras.Count; i++)
        {
            size += Shared(extras[i].Name) + Text(extras[i].Value, i < before?.Count ? before[i].Value : null);
        }

        return size;
    }

    // None is shared, one stands in an object of its own, several in an array in another.
    private static long List(int count, int item) => count switch
    {
        0 => 0,
        1 => 16 + item,
        _ => 48 + ((long)count * item),
    };

    private static long Text(string? text, string? before = null) => string.IsNullOrEmpty(text) || ReferenceEquals(text, before) ? 0 : (29 + (2L * text.Length)) & ~7L;

    private long Shared(string? text) => text is null || (_shared.Count < MostShared ? !_shared.Add(text) : _shared.Contains(text)) ? 0 : Text(text);
}

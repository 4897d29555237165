using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Makes the transactions of one entry: details of the transaction where it has them, else of the entry.</summary>
internal readonly struct TransactionMaking
{
    private readonly CamtStatement _statement;
    private readonly TransactionStatus _status;
    private readonly LocalDate _bookingDate;

    internal TransactionMaking(CamtStatement statement, CamtEntry entry, TransactionStatus status, LocalDate bookingDate)
    {
        _statement = statement;
        Entry = entry;
        _status = status;
        _bookingDate = bookingDate;
    }

    internal CamtEntry Entry { get; }

    /// <summary>Makes one transaction.</summary>
    /// <param name="part">Where the details are, or null.</param>
    /// <param name="number">The place of the part, or 0 where it stands for the whole entry.</param>
    /// <param name="amount">The signed amount.</param>
    /// <param name="ids">Names it.</param>
    internal StatementTransaction Make(CamtPart? part, int number, Money amount, TransactionIds ids)
    {
        bool returned = part?.HasReturn ?? false;
        CamtLevel coded = part is { HasBankCode: true } ? part : Entry;
        bool whole = number == 0;
        (Party counterparty, Party? ultimate) = part is null
            ? (Party.Unknown, null)
            : Counterparties.Of(part, amount.IsPositive != (returned || Entry.IsReversal), _statement.AccountIban);
        IReadOnlyList<string> lines = Lines(part, whole);
        CamtLevel amounts = part is not null && (part.Instructed.IsValid || part.Rate.IsStated) || !whole ? part! : Entry;
        return new StatementTransaction(_statement.Header!)
        {
            Position = _statement.Entries,
            Part = number,
            Source = Entry.Position,
            Id = ids.Next(part?.Reference ?? Entry.Reference ?? Entry.EntryReference, Entry.Position),
            BookingDate = _bookingDate,
            ValueDate = Entry.ValueDate,
            Amount = amount,
            Status = _status,
            Counterparty = counterparty,
            UltimateCounterparty = ultimate,
            Remittance = lines.Count == 1 ? lines[0] : string.Join(' ', lines),
            RemittanceLines = lines,
            StructuredReferences = ReadOnlyLists.From(part?.References),
            ReferredDocuments = ReadOnlyLists.From(part?.Documents),
            EndToEndId = part?.EndToEndId,
            MandateId = part?.MandateId,
            BankCode = BankCodes.Of(coded),
            ProprietaryBankCode = coded.Proprietary,
            AdditionalInformation = part?.AdditionalInformation ?? Entry.AdditionalInformation,
            HasReturnInformation = returned,
            ReturnReason = part?.ReturnReason,
            IsReversal = Entry.IsReversal,
            Charges = ChargeReading.Of(part is { Charges.Count: > 0 } || !whole ? part! : Entry, amounts.Instructed, amount),
            InstructedAmount = amounts.Instructed.IsValid ? amounts.Instructed.Value : null,
            ExchangeRate = RateReading.Of(amounts, amount),
            BatchId = BatchId(whole),
            ExtraFields = ExtraFields(part, number),
        };
    }

    private string? BatchId(bool whole) => Entry.IsBatch || !whole || Entry.PartCount > 1
        ? Entry.BatchPaymentId ?? Entry.BatchMessageId ?? Entry.Reference ?? Entry.EntryReference
        : null;

    // The bank's words about a batch are not about each of its parts.
    private IReadOnlyList<string> Lines(CamtPart? part, bool whole)
    {
        if (part is { Lines.Count: > 0 })
        {
            return ReadOnlyLists.From(part.Lines);
        }

        if (part is { StructuredLines.Count: > 0 } && part.StructuredLines.FindAll(IsForPeople) is { Count: > 0 } lines)
        {
            return ReadOnlyLists.From(lines);
        }

        string? words = part?.AdditionalInformation ?? (whole && Entry.PartCount < 2 ? Entry.AdditionalInformation : null);
        return words is null ? [] : ReadOnlyLists.Of(words);
    }

    // Swiss banks put flags of their processing there: ?REJECT?0, ?ERROR?000 (SIX, Swiss Payment Standards, cash management).
    private static bool IsForPeople(string line) => !line.StartsWith("?REJECT?", StringComparison.Ordinal) && !line.StartsWith("?ERROR?", StringComparison.Ordinal);

    private IReadOnlyList<ExtraField> ExtraFields(CamtPart? part, int number)
    {
        var fields = new List<ExtraField>();
        if (part is not null)
        {
            fields.AddRange(part.Extras);
            fields.AddRange(part.StructuredLines.ConvertAll(static line => new ExtraField("RmtInf/Strd/AddtlRmtInf", line)));
        }

        fields.AddRange(Entry.Extras);
        if (number == 1)
        {
            fields.AddRange(Entry.Charges.ConvertAll(static charge => new ExtraField("Ntry/Chrgs", charge.Amount.Value.ToString())));
        }

        return ReadOnlyLists.From(fields);
    }
}

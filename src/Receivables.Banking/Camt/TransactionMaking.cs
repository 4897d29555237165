using System.Globalization;
using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Makes the transactions of one entry: details of the transaction where it has them, else of the entry.</summary>
internal sealed class TransactionMaking
{
    private readonly StatementDiagnostics _diagnostics;
    private readonly BankCodes _bankCodes = new();
    private readonly Leftovers _leftovers;
    private CamtStatement _statement = null!;
    private CamtEntry _entry = null!;
    private TransactionStatus _status;
    private LocalDate _bookingDate;

    internal TransactionMaking(StatementDiagnostics diagnostics)
    {
        _diagnostics = diagnostics;
        _leftovers = new Leftovers(_bankCodes);
    }

    /// <summary>Turns to the next entry.</summary>
    internal void Begin(CamtStatement statement, CamtEntry entry, TransactionStatus status, LocalDate bookingDate)
    {
        _statement = statement;
        _entry = entry;
        _status = status;
        _bookingDate = bookingDate;
    }

    /// <summary>Makes one transaction.</summary>
    /// <param name="part">Where the details are, or null.</param>
    /// <param name="number">The place of the part, or 0 where it stands for the whole entry.</param>
    /// <param name="amount">The signed amount.</param>
    /// <param name="ids">Names it.</param>
    /// <param name="gross">What was ordered, where charges were taken off and nothing else says it; else null.</param>
    internal StatementTransaction Make(CamtPart? part, int number, Money amount, TransactionIds ids, Money? gross = null)
    {
        bool whole = number == 0;
        bool returned = part?.HasReturn ?? false;
        CamtLevel coded = part is { HasBankCode: true } ? part : _entry;
        CamtLevel amounts = part is not null && (!whole || part.Instructed.IsValid || part.Rate.IsStated) ? part : _entry;
        CamtLevel charged = part is not null && (!whole || part.Charges.Count > 0) ? part : _entry;
        int otherSide = part is null ? -1 : Counterparties.Of(part, amount.IsPositive != (returned || _entry.IsReversal), _statement.AccountIban);
        Money? instructed = amounts.Instructed.IsValid ? amounts.Instructed.Value : Ordered(part, amount) ?? gross;
        IReadOnlyList<string> lines = Bounded(Lines(part, whole));
        return new StatementTransaction(_statement.Header!)
        {
            Position = _statement.Entries,
            Part = number,
            Source = _entry.Position,
            Id = ids.Next(part?.Reference ?? _entry.ServicerReference ?? _entry.EntryReference, _entry.Position),
            Number = ids.Count,
            BookingDate = _bookingDate,
            ValueDate = _entry.ValueDate,
            Amount = amount,
            Status = _status,
            Counterparty = part is null ? Party.Unknown : Counterparties.PartyOf(part, otherSide),
            UltimateCounterparty = part is null ? null : Counterparties.UltimateOf(part, otherSide),
            Remittance = lines.Count switch { 0 => "", 1 => lines[0], _ => string.Join(' ', lines) },
            RemittanceLines = lines,
            StructuredReferences = ReadOnlyLists.From(part?.References),
            ReferredDocuments = ReadOnlyLists.From(part?.Documents),
            EndToEndId = part?.EndToEndId,
            MandateId = part?.MandateId,
            BankCode = _bankCodes.Of(coded),
            ProprietaryBankCode = coded.Proprietary,
            AdditionalInformation = part?.AdditionalInformation ?? _entry.AdditionalInformation,
            HasReturnInformation = returned,
            ReturnReason = part?.ReturnReason,
            IsReversal = _entry.IsReversal,
            Charges = ChargeReading.Of(charged, instructed, amount),
            InstructedAmount = instructed,
            ExchangeRate = RateReading.Of(amounts, amount),
            BatchId = BatchId(whole),
            EntryReference = part?.Reference is null ? null : _entry.ServicerReference ?? _entry.EntryReference,
            ExtraFields = _leftovers.Of(part, number, _entry, otherSide, coded, _statement.AccountIban, amount, instructed),
        };
    }

    /// <summary>Makes the one transaction that the charges of an entry are beside its parts: the sub-family <c>CHRG</c> of ISO 20022 is that of charges.</summary>
    internal StatementTransaction MakeCharge(int number, Money amount, TransactionIds ids) => new(_statement.Header!)
    {
        Position = _statement.Entries,
        Part = number,
        Source = _entry.Position,
        Id = ids.Next(_entry.ServicerReference ?? _entry.EntryReference, _entry.Position),
        Number = ids.Count,
        BookingDate = _bookingDate,
        ValueDate = _entry.ValueDate,
        Amount = amount,
        Status = _status,
        BankCode = $"{_entry.Domain ?? "PMNT"}/{_entry.Family ?? "OTHR"}/CHRG",
        ProprietaryBankCode = _entry.Proprietary,
        AdditionalInformation = _entry.AdditionalInformation,
        IsReversal = _entry.IsReversal,
        BatchId = BatchId(whole: false),
    };

    // The amount of the transaction in another currency than that of the account is what was ordered, where nothing else says that.
    private static Money? Ordered(CamtPart? part, Money amount) =>
        part is { Amount.IsValid: true } && part.Amount.Value.Currency != amount.Currency && !part.Amount.Value.IsZero ? part.Amount.Value : null;

    private string? BatchId(bool whole) => _entry.IsBatch || !whole || _entry.PartCount > 1
        ? _entry.BatchPaymentId ?? _entry.BatchMessageId ?? _entry.ServicerReference ?? _entry.EntryReference
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

        string? words = part?.AdditionalInformation ?? (whole && _entry.PartCount < 2 ? _entry.AdditionalInformation : null);
        return words is null ? [] : ReadOnlyLists.Of(words);
    }

    // Each line is bounded already; a lot that is kept whole has those of all its parts.
    private IReadOnlyList<string> Bounded(IReadOnlyList<string> lines)
    {
        long length = -1;
        int kept = 0;
        while (kept < lines.Count && length + 1 + lines[kept].Length <= PaymentBounds.LongestText)
        {
            length += 1 + lines[kept++].Length;
        }

        if (kept == lines.Count)
        {
            return lines;
        }

        _diagnostics.Warning(CamtCodes.TextCut, _entry.Position, string.Create(CultureInfo.InvariantCulture,
            $"The lines of the remittance together are longer than {PaymentBounds.LongestText} characters: the first {kept} of {lines.Count} are kept."));
        return ReadOnlyLists.From([.. lines.Take(kept)]);
    }

    // Swiss banks put flags of their processing there: ?REJECT?0, ?ERROR?000 (SIX, Swiss Payment Standards, cash management).
    private static bool IsForPeople(string line) => !line.StartsWith("?REJECT?", StringComparison.Ordinal) && !line.StartsWith("?ERROR?", StringComparison.Ordinal);
}

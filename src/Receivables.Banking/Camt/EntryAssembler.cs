using System.Globalization;
using NodaTime;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>
/// Turns an entry into transactions. The rule for batches: the entry's amount is what moved the account, so it always counts.
/// One transaction below it gives the details. Several are split if their amounts, in the entry's currency, sum to the entry's to the last unit, or do so less the charges that are stated of each,
/// which are then taken off, or less those of the entry, which are then a transaction of their own;
/// else the entry stays whole, with the references and texts of all its parts, and a diagnostic says so.
/// </summary>
internal sealed class EntryAssembler
{
    private readonly StatementDiagnostics _diagnostics;
    private readonly TransactionIds _ids;
    private readonly TransactionMaking _making;
    private readonly CamtPart _merged = new();

    internal EntryAssembler(StatementDiagnostics diagnostics, string? file)
    {
        _diagnostics = diagnostics;
        _ids = new TransactionIds(diagnostics, file, CamtCodes.ReferenceUnusable);
        _making = new TransactionMaking(diagnostics);
    }

    /// <summary>The transactions made and not handed out.</summary>
    internal Queue<StatementTransaction> Ready { get; } = new();

    /// <summary>How many transactions the file had so far, refused ones counted.</summary>
    internal int Transactions => _ids.Count;

    internal void Assemble(CamtStatement statement, CamtEntry entry)
    {
        TransactionStatus status = entry.Status ?? AssumeBooked(entry);
        LocalDate? booked = BookingDate(statement, entry);
        if (!IsComplete(entry) || entry.IsRefused || booked is null)
        {
            _ids.Skip(Math.Max(1, entry.PartCount));
            statement.Ledger.DoubtBecause("an entry was refused");
            return;
        }

        Money amount = entry.Direction == CamtDirection.Debit ? -entry.Amount.Value : entry.Amount.Value;
        _making.Begin(statement, entry, status, booked.Value);
        if (status == TransactionStatus.Booked)
        {
            statement.Ledger.AddMovement(amount, CounterValue(statement, entry, amount));
        }

        MakeTransactions(entry, amount);
    }

    private void MakeTransactions(CamtEntry entry, Money amount)
    {
        switch (entry.PartCount)
        {
            case 0:
                Ready.Enqueue(_making.Make(null, 0, amount, _ids));
                break;
            case 1:
                CheckOnlyPart(entry, entry.Part(0));
                Ready.Enqueue(_making.Make(entry.Part(0), 0, amount, _ids));
                break;
            default:
                Split(entry, amount);
                break;
        }
    }

    private void Split(CamtEntry entry, Money amount)
    {
        Int128 sum = 0, charges = 0;
        bool canTakeOff = true;
        for (int i = 0; i < entry.PartCount; i++)
        {
            CamtPart part = entry.Part(i);
            if (!part.FirstIn(amount.Currency).IsValid)
            {
                KeepWhole(entry, amount, "not every part has an amount in the currency of the entry");
                return;
            }

            long stated = Signed(entry, part).MinorUnits;
            Int128 charged = ChargeReading.PartOf(part, amount.Currency);
            sum += stated;
            charges += charged;
            canTakeOff &= stated > 0 ? charged < stated && charged >= 0 : charged >= 0 && charged - stated <= long.MaxValue;
        }

        if (sum == amount.MinorUnits)
        {
            MakeParts(entry, amount.Currency, areChargesTakenOff: false);
        }
        else if (canTakeOff && sum - charges == amount.MinorUnits)
        {
            MakeParts(entry, amount.Currency, areChargesTakenOff: true);
        }
        else if (ChargeReading.PartOf(entry, amount.Currency) is var own && own > 0 && sum - own == amount.MinorUnits)
        {
            MakeParts(entry, amount.Currency, areChargesTakenOff: false);
            Ready.Enqueue(_making.MakeCharge(entry.PartCount + 1, Money.FromMinor(-(long)own, amount.Currency), _ids));
        }
        else
        {
            KeepWhole(entry, amount, $"its parts sum to {Show(sum, amount.Currency)}");
        }
    }

    private void MakeParts(CamtEntry entry, Currency currency, bool areChargesTakenOff)
    {
        for (int i = 0; i < entry.PartCount; i++)
        {
            CamtPart part = entry.Part(i);
            Money stated = Signed(entry, part);
            long charges = areChargesTakenOff ? (long)ChargeReading.PartOf(part, currency) : 0;
            Ready.Enqueue(_making.Make(part, i + 1, Money.FromMinor(stated.MinorUnits - charges, currency), _ids, charges == 0 ? null : stated.Abs()));
        }
    }

    private void KeepWhole(CamtEntry entry, Money amount, string why)
    {
        _diagnostics.Warning(CamtCodes.PartsDisagree, entry.Position, string.Create(CultureInfo.InvariantCulture,
            $"The batch entry of {amount} has {entry.PartCount} parts, but {why}: it is kept as one transaction of {amount}. Ask the bank for the missing details."));
        _merged.Reset();
        for (int i = 0; i < entry.PartCount; i++)
        {
            CamtPart part = entry.Part(i);
            _merged.Lines.AddRange(part.Lines);
            _merged.References.AddRange(part.References);
            _merged.Documents.AddRange(part.Documents);
            Leftovers.AddMerged(part, _merged.Extras);
            _merged.HasReturn |= part.HasReturn;
            _merged.ReturnReason ??= part.ReturnReason;
        }

        Ready.Enqueue(_making.Make(_merged, 0, amount, _ids));
        _ids.Skip(entry.PartCount - 1);
    }

    // A placeholder of zero says nothing, and charges that are stated explain what they come to; anything else that differs is worth a look.
    private void CheckOnlyPart(CamtEntry entry, CamtPart part)
    {
        Currency currency = entry.Amount.Value.Currency;
        CamtAmount stated = part.Amount.IsStated ? part.Amount : part.TransactionAmount;
        Int128 gross = entry.Amount.Value.MinorUnits + (entry.Direction == CamtDirection.Debit ? -1 : 1) * ChargeReading.PartOf(part.Charges.Count > 0 ? part : entry, currency);
        bool otherAmount = stated.IsIn(currency) && !stated.Value.IsZero && stated.Value != entry.Amount.Value && stated.Value.MinorUnits != gross;
        bool otherDirection = part.Direction is CamtDirection.Credit or CamtDirection.Debit && part.Direction != entry.Direction;
        if (otherAmount || otherDirection)
        {
            _diagnostics.Warning(CamtCodes.PartContradicts, entry.Position,
                $"The entry is {entry.Direction} {entry.Amount.Value} and its only transaction {(otherDirection ? part.Direction : entry.Direction)} {(stated.IsValid ? stated.Value : entry.Amount.Value)}: the entry counts.");
        }
    }

    private TransactionStatus AssumeBooked(CamtEntry entry)
    {
        _diagnostics.Warning(CamtCodes.StatusMissing, entry.Position, "The entry has no status: it is taken as booked.");
        return TransactionStatus.Booked;
    }

    private bool IsComplete(CamtEntry entry)
    {
        if (!entry.Amount.IsStated)
        {
            _diagnostics.Error(CamtCodes.AmountMissing, entry.Position, "The entry has no amount and is refused.");
            return false;
        }

        bool directed = entry.Direction is CamtDirection.Credit or CamtDirection.Debit;
        if (!directed)
        {
            _diagnostics.Error(CamtCodes.DirectionMissing, entry.Position, "The entry does not say CRDT or DBIT in CdtDbtInd and is refused.");
        }

        return directed;
    }

    private LocalDate? BookingDate(CamtStatement statement, CamtEntry entry)
    {
        if (entry.BookingDate is not null || entry.IsRefused)
        {
            return entry.BookingDate;
        }

        LocalDate? taken = entry.ValueDate ?? statement.LastDay;
        string from = entry.ValueDate is not null ? "its value date" : statement.HasDay ? "the end of the statement" : "the day on which the message was made";
        if (taken is null)
        {
            _diagnostics.Error(CamtCodes.DateMissing, entry.Position, "The entry has no booking date, and neither it nor the statement has another: it is refused.");
        }
        else if ((entry.Status ?? TransactionStatus.Booked) == TransactionStatus.Booked)
        {
            _diagnostics.Warning(CamtCodes.DateGuessed, entry.Position, string.Create(CultureInfo.InvariantCulture, $"The entry has no booking date: {from}, {taken.Value:uuuu-MM-dd}, is taken."));
        }

        return taken;
    }

    private static Money? CounterValue(CamtStatement statement, CamtEntry entry, Money amount)
    {
        Currency currency = statement.Header!.Currency;
        if (amount.Currency == currency || currency.IsNone)
        {
            return null;
        }

        CamtAmount own = entry.CounterValueIn(currency);
        CamtAmount stated = own.IsValid || entry.PartCount != 1 ? own : entry.Part(0).CounterValueIn(currency);
        return !stated.IsValid ? null : amount.IsNegative ? -stated.Value : stated.Value;
    }

    private static Money Signed(CamtEntry entry, CamtPart part)
    {
        Money amount = part.FirstIn(entry.Amount.Value.Currency).Value;
        CamtDirection direction = part.Direction is CamtDirection.Credit or CamtDirection.Debit ? part.Direction : entry.Direction;
        return direction == CamtDirection.Debit ? -amount : amount;
    }

    private static string Show(Int128 minorUnits, Currency currency) => minorUnits >= long.MinValue && minorUnits <= long.MaxValue
        ? Money.FromMinor((long)minorUnits, currency).ToString()
        : "an amount that does not fit";
}

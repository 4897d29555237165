using FsCheck;
using FsCheck.Fluent;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.TestKit.Generators;

/// <content>Journal entries, one by one well formed; what a ledger makes of a row of them is for its own tests.</content>
public static partial class Any
{
    /// <summary>An adjustment of any kind in a currency.</summary>
    /// <param name="currency">The currency.</param>
    public static Gen<Adjustment> AdjustmentIn(Currency currency) =>
        from kind in Gen.Elements(Enum.GetValues<AdjustmentKind>())
        from amount in PositiveMoneyIn(currency)
        from negative in Gen.Elements(false, true)
        from vat in VatOf(amount)
        from account in Text.OrNull()
        from item in ItemId
        from customer in CustomerId
        from due in Date
        select Adjustment.MovesToItem(kind)
            ? new Adjustment(kind, amount, vat, account, new MovedItem(item, customer, due))
            : new Adjustment(kind, negative ? -amount : amount, negative ? vat.Select(v => new VatAmount(v.RatePercent, -v.Net, -v.Vat)) : vat, account);

    /// <summary>What an application does to one item, within one currency or across two.</summary>
    public static Gen<Allocation> Allocation =>
        from item in ItemId
        from settled in PositiveMoney
        from negative in Gen.Elements(false, true)
        from adjustments in AdjustmentIn(settled.Currency).UpTo(3)
        from fx in Money.OrNone()
        from rate in ExchangeRate.OrNone()
        from paid in MinorUnits
        select rate is { } stated && stated.Source == settled.Currency
            ? new Allocation(item, settled, adjustments, Receivables.Money.FromMinor(paid, stated.Target), stated, fx)
            : new Allocation(item, negative ? -settled : settled, adjustments, fxDifference: fx);

    /// <summary>A payload of every kind of this library.</summary>
    public static Gen<EntryPayload> Payload => Gen.OneOf(
        Invoice.Select(i => (EntryPayload)new InvoiceIssued(i)),
        CreditNote.Select(c => (EntryPayload)new CreditNoteIssued(c)),
        from payment in Payment from customer in CustomerId.OrNone() select (EntryPayload)new PaymentReceived(payment, customer),
        Charge,
        Application,
        from item in ItemId from money in PositiveMoney from loss in AdjustmentIn(money.Currency) from reason in Text.OrNull() select (EntryPayload)new WrittenOff(item, loss, reason),
        from deposit in DocumentNumber from credit in ItemId from amount in PositiveMoney select (EntryPayload)new DepositCredited(deposit, credit, amount),
        from item in ItemId from amount in PositiveMoney from reason in Text.OrNull() select (EntryPayload)new CreditRefunded(item, amount, reason),
        from use in Use from reason in Text.OrNull() select (EntryPayload)new PaymentRefunded(use.Payment, use.Account, use.Amount, reason),
        from use in Use from reason in Text.OrNull() select (EntryPayload)new PaymentReturned(use.Payment, use.Account, use.Amount, reason),
        from use in Use from to in CustomerId.OrNone() select (EntryPayload)new UnappliedMoved(use.Payment, use.Account, to, use.Amount),
        from target in EntryId from reason in Text.OrNull() select (EntryPayload)new EntryReversed(target, reason),
        Confirmation.Select(c => (EntryPayload)c),
        from target in EntryId from match in Confirmation select (EntryPayload)new MatchUndone(target, match));

    /// <summary>What a person said of a payment.</summary>
    public static Gen<MatchConfirmed> Confirmation =>
        from payment in PaymentId
        from kind in Gen.Elements(Enum.GetValues<ConfirmationKind>())
        from account in Iban.OrNone()
        from name in Text.OrNull()
        from customer in CustomerId
        from set in Gen.Elements(MatchSet.SingleItem, MatchSet.SeveralItems, MatchSet.DueToDate, MatchSet.WholeBalance)
        from several in Gen.Frequency((1, Gen.Constant(true)), (5, Gen.Constant(false)))
        from items in Gen.Choose(2, 9)
        from more in Gen.Choose(0, 9)
        from flags in Gen.Choose(0, 3)
        from difference in Gen.Elements(Enum.GetValues<MatchDifference>())
        from days in Gen.Choose(-400, 400)
        from confidence in Gen.Choose(0, 1_000_000)
        from booked in EntryId.UpTo(3)
        let isNobodys = kind == ConfirmationKind.SomebodyElse || (several && kind != ConfirmationKind.OnAccount)
        let structure = kind == ConfirmationKind.OnAccount
            ? new MatchStructure(MatchSet.OnAccount, 0, more, namesDocuments: flags > 1)
            : new MatchStructure(set, items, items + more, flags % 2 == 0, difference, flags > 1, days)
        select new MatchConfirmed(
            payment, kind, isNobodys ? null : customer, account ?? default, name, isNobodys ? null : structure, days % 3 == 0 ? null : confidence / 1_000_000m, booked);

    /// <summary>An entry in its place.</summary>
    public static Gen<JournalEnvelope> Envelope =>
        from ledger in LedgerId
        from sequence in Gen.Choose(1, int.MaxValue)
        from id in EntryId
        from effective in Date
        from recorded in Instant
        from actor in Text
        from payload in Payload
        select new JournalEnvelope(ledger, sequence, new(id, effective, recorded, actor, payload));

    private static Gen<PaymentUse> Use =>
        from payment in PaymentId
        from account in CustomerId.OrNone()
        from amount in PositiveMoney
        select new PaymentUse(payment, account, amount);

    private static Gen<EntryPayload> Application =>
        from allocations in Allocation.UpTo(4)
        from payments in Use.UpTo(3)
        select (EntryPayload)new Applied(allocations, payments);

    private static Gen<EntryPayload> Charge =>
        from item in ItemId
        from kind in Gen.Elements(ItemKind.Fee, ItemKind.Compensation, ItemKind.Interest)
        from customer in CustomerId
        from amount in PositiveMoney
        from due in Date
        from relates in DocumentNumber.OrNone()
        select (EntryPayload)new ChargeRaised(item, kind, customer, amount, due, relates);
}

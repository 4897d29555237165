using NodaTime.Text;
using Receivables.Internals;
using static Receivables.Ledgers.RefusalReason;

namespace Receivables.Ledgers.Posting;

/// <summary>All messages of refusals: each names the amounts and says what to do.</summary>
internal static class Faults
{
    internal static Fault Missing(string what) => new(MissingId, $"{what} is missing.");

    internal static Fault NotPositive(string what, Money amount) => new(AmountNotPositive, $"{what} is {amount}; it has to be above zero.");

    internal static Fault Kind(string what) => new(KindNotAllowed, what);

    internal static Fault Part(ItemId item) => new(PartNotAllowed, $"{item} carries an instalment number; only the instalments of an invoice do. Give it a number of its own.");

    internal static Fault InUse(ItemId item) =>
        new(NumberInUse, $"The number {item} is in use. Take another, or reverse the entry that opened it with effect on or before this entry's date.");

    internal static Fault PaymentInUse(PaymentId payment) =>
        new(PaymentIdInUse, $"The payment {payment} is in the ledger already. If it came twice, leave it out; if it was entered wrongly, reverse its entry first.");

    internal static Fault Unknown(ItemId item) => new(UnknownItem, $"No entry opened the item {item}.");

    internal static Fault NotYet(ItemId item, int opened, int day) =>
        new(ItemNotYetOpened, $"The item {item} exists from {Day(opened)}; the entry takes effect on {Day(day)}.");

    internal static Fault Gone(ItemId item, int reversed) => new(ItemReversed, $"The entry that opened {item} was reversed with effect from {Day(reversed)}.");

    internal static Fault Unknown(PaymentId payment) => new(UnknownPayment, $"No entry brought the payment {payment}.");

    internal static Fault Unknown(PaymentId payment, CustomerId? customer) =>
        new(UnknownAccount, $"Nothing of the payment {payment} ever stood {On(customer)}.");

    internal static Fault NotYet(PaymentId payment, int received, int day) =>
        new(PaymentNotYetReceived, $"The payment {payment} was received on {Day(received)}; the entry takes effect on {Day(day)}.");

    internal static Fault Gone(PaymentId payment, int reversed) => new(PaymentReversed, $"The entry that brought the payment {payment} was reversed with effect from {Day(reversed)}.");

    internal static Fault Same(PaymentId payment, CustomerId? customer) => new(SameAccount, $"The payment {payment} already stands {On(customer)}.");

    internal static Fault Currency(string what, Currency given, Currency wanted) => new(CurrencyMismatch, $"{what} is in {given}; it has to be in {wanted}.");

    internal static Fault Empty() => new(EmptyApplication, "An application settles at least one item.");

    internal static Fault Twice(string what) => new(RepeatedInApplication, $"{what} occurs twice in one application. Put its amounts together.");

    internal static Fault NoRate(ItemId item, Currency item1, Currency other) =>
        new(RateMissing, $"{item} is in {item1} and is settled in {other}: state what was paid and the rate.");

    internal static Fault Rate(ItemId item, Money cash, Money paid, ExchangeRate rate) =>
        new(RateInconsistent, $"{item}: {cash} at {rate} is not {paid}, by more than one minor unit.");

    internal static Fault Sign(ItemId item, string what, Money amount) =>
        new(WrongSign, $"{item}: {what} is {amount}; it has to have the sign of the item. To undo, reverse the earlier entry.");

    internal static Fault Unbalanced(Money cash, Money used) =>
        new(NotBalanced, $"The allocations take {cash}, the payments give {used}: the difference of {cash - used} needs a name, as an adjustment, or stays unapplied.");

    internal static Fault Fx(string message) => new(FxDifferenceNotAllowed, message);

    internal static Fault Deposit(DocumentNumber number) => new(NotADeposit, $"{number} is not a deposit invoice of this ledger.");

    internal static Fault Credit(ItemId item) => new(NotACredit, $"{item} is not a credit: only what is owed to the customer can be paid out.");

    internal static Fault Unknown(EntryId entry) => new(UnknownEntry, $"No entry has the id {entry}.");

    internal static Fault Irreversible(EntryId entry, EntryKind kind) => new(
        NotReversible,
        kind == EntryKind.EntryReversed ? $"{entry} is a reversal. Enter anew what it took back." : $"{entry} moves no money, so there is nothing to take back.");

    internal static Fault Reversed(EntryId entry, EntryId by) => new(AlreadyReversed, $"{entry} was reversed by {by}.");

    internal static Fault TooEarly(EntryId entry, int day, int targetDay) =>
        new(ReversedTooEarly, $"{entry} takes effect on {Day(targetDay)}; its reversal cannot take effect on {Day(day)}, before it.");

    internal static Fault TooLarge() => new(AmountTooLarge, "The amounts of a currency no longer fit in 64 bits of minor units.");

    internal static string Day(int day) => LocalDatePattern.Iso.Format(DayNumber.ToDate(day));

    private static string On(CustomerId? customer) => customer is { } known ? $"on the account of {known}" : "with the unidentified receipts";
}

using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Ledgers;

namespace Receivables;

/// <summary>Random snapshots for the engines that read them.</summary>
internal static class LedgerGenerators
{
    private static readonly LocalDate AsOf = new(2026, 6, 30);

    internal static Gen<LedgerSnapshot> Snapshots =>
        from items in Item.ListOf()
        from unapplied in Cash.ListOf()
        select new LedgerSnapshot(AsOf, null, 1, items.Select((item, i) => item(i)), unapplied.Select((cash, i) => cash(i)));

    private static Gen<Currency> AnyCurrency => Gen.Elements(Currency.Eur, Currency.Chf, Currency.FromCode("JPY"));

    private static Gen<string> AnyCustomer => Gen.Elements("C1", "C2", "C3");

    private static Gen<Func<int, OpenItem>> Item =>
        from customer in AnyCustomer
        from currency in AnyCurrency
        from age in Gen.Choose(-100, 6000)
        from open in Gen.Choose(-100_000, 1_000_000)
        select (Func<int, OpenItem>)(i => new OpenItem(
            ItemId.From($"FA-{i}"),
            open < 0 ? ItemKind.CreditNote : ItemKind.Invoice,
            CustomerId.From(customer),
            AsOf.PlusDays(-age - 30),
            AsOf.PlusDays(-age),
            Money.FromMinor(open, currency),
            Money.Zero(currency),
            Money.Zero(currency),
            Money.Zero(currency)));

    private static Gen<Func<int, UnappliedCash>> Cash =>
        from customer in Gen.Elements("C1", "C4", "")
        from currency in AnyCurrency
        from amount in Gen.Choose(1, 1_000_000)
        select (Func<int, UnappliedCash>)(i => new UnappliedCash(
            PaymentId.From($"P{i}"), customer.Length == 0 ? null : CustomerId.From(customer), AsOf, Money.FromMinor(amount, currency)));
}

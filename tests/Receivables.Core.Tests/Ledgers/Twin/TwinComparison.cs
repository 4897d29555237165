using NodaTime;

namespace Receivables.Ledgers.Twin;

/// <summary>Holds what a ledger tells against what its twin adds up.</summary>
internal static class TwinComparison
{
    internal static void Snapshot(PlainLedger twin, LedgerSnapshot actual, LocalDate asOf, Instant? knownAt)
    {
        var items = OpenItems(twin, asOf, knownAt);
        Same(items, actual.OpenItems.Select(Line));
        Assert.Equal(
            items.Count == 0 ? 0 : twin.Items.Sum(i => twin.At(asOf, knownAt).Open(i) * i.Currency.MinorUnitsPerMajor),
            actual.Columns.Open.Sum(o => (decimal)o));
        Same(Unapplied(twin, asOf, knownAt), actual.Unapplied.Select(u => $"{u.Customer?.Value}|{u.Payment}|{u.Amount}"));
        Balances(twin, actual.Balances, asOf, knownAt);
    }

    /// <summary>Σ signed open − unapplied − unidentified = the control accounts, each side added up on its own.</summary>
    private static void Balances(PlainLedger twin, LedgerBalances actual, LocalDate asOf, Instant? knownAt)
    {
        foreach (Currency currency in twin.Items.Select(i => i.Currency).Concat(twin.Accounts.Select(a => a.Currency)).Distinct())
        {
            decimal open = twin.Items.Where(i => i.Currency == currency).Sum(i => twin.At(asOf, knownAt).Open(i));
            decimal unapplied = twin.Accounts.Where(a => a.Currency == currency && a.Customer is not null).Sum(a => twin.At(asOf, knownAt).Unapplied(a));
            decimal unidentified = twin.Accounts.Where(a => a.Currency == currency && a.Customer is null).Sum(a => twin.At(asOf, knownAt).Unapplied(a));
            CurrencyBalance balance = actual.In(currency);
            Assert.Equal((open, unapplied, unidentified), (balance.Open.Amount, balance.Unapplied.Amount, balance.Unidentified.Amount));
            Assert.Equal(twin.At(asOf, knownAt).Control(currency, unidentified: false), balance.CustomersControl.Amount);
            Assert.Equal(twin.At(asOf, knownAt).Control(currency, unidentified: true), balance.UnidentifiedControl.Amount);
            Assert.Equal(balance.Open - balance.Unapplied - balance.Unidentified, balance.Control);
            Assert.Equal(balance.Open - balance.Unapplied, Money.Sum(actual.Customers.Where(c => c.Currency == currency).Select(c => c.Balance), currency));
        }
    }

    internal static void Statement(PlainLedger twin, Ledger ledger, CustomerId customer, LocalDate from, LocalDate to, Instant? knownAt)
    {
        StatementOfAccount statement = ledger.StatementOf(customer, from, to, knownAt);
        foreach (CurrencyStatement section in statement.Currencies)
        {
            Assert.Equal(Balance(twin, customer, section.Currency, from.PlusDays(-1), knownAt), section.Opening.Amount);
            Assert.Equal(Balance(twin, customer, section.Currency, to, knownAt), section.Closing.Amount);
            Money balance = section.Opening;
            foreach (IGrouping<LocalDate, StatementLine> day in section.Lines.GroupBy(l => l.Date))
            {
                foreach (StatementLine line in day)
                {
                    balance += line.Amount;
                    Assert.Equal(balance, line.Balance);
                    Assert.False(line.Amount.IsZero);
                }

                Assert.Equal(Balance(twin, customer, section.Currency, day.Key, knownAt), balance.Amount);
            }

            Assert.Equal(section.Closing, balance);
            Assert.Equal(section.Lines.OrderBy(l => l.Date).ThenBy(l => l.Sequence), section.Lines);
        }

        Assert.All(
            twin.Items.Select(i => i.Currency).Except(statement.Currencies.Select(s => s.Currency)),
            currency => Assert.Equal(0, Balance(twin, customer, currency, to, knownAt)));
    }

    internal static void Issued(PlainLedger twin, LedgerSnapshot actual, LocalDate asOf, Instant? knownAt)
    {
        LocalDate first = OperationWriter.FirstDay.PlusDays(-5);
        IEnumerable<string> expected = twin.Items
            .Where(i => twin.At(asOf, knownAt).Sum(i, PlainPart.Original) != 0)
            .OrderBy(i => i.Issued).ThenBy(i => i.Id)
            .Select(i => $"{i.Id}|{i.Issued:uuuu-MM-dd}|{Closed(twin, i, asOf, knownAt):uuuu-MM-dd}|{twin.At(asOf, knownAt).Open(i):0.####}");
        Assert.Equal(expected, actual.ItemsIssued(first, first.PlusDays(40)).Select(i => $"{i.Id}|{i.IssueDate:uuuu-MM-dd}|{i.ClosedOn:uuuu-MM-dd}|{i.Open.Amount:0.####}"));
    }

    internal static void Single(PlainLedger twin, Ledger ledger, LocalDate asOf, Instant? knownAt)
    {
        foreach (IGrouping<ItemId, PlainItem> uses in twin.Items.GroupBy(i => i.Id))
        {
            List<PlainItem> there = [.. uses.Where(i => twin.At(asOf, knownAt).Sum(i, PlainPart.Original) != 0)];
            Assert.Equal(there.Select(i => Line(twin, i, asOf, knownAt)), ledger.FindItem(uses.Key, asOf, knownAt) is { } found ? [Line(found)] : Array.Empty<string>());
        }

        foreach (PaymentId payment in twin.Accounts.Select(a => a.Payment).Distinct())
        {
            decimal unapplied = twin.Accounts.Where(a => a.Payment == payment).Sum(a => twin.At(asOf, knownAt).Unapplied(a));
            PaymentPosition? position = ledger.FindPayment(payment, asOf, knownAt);
            Assert.Equal(unapplied, position?.Unapplied.Amount ?? 0);
            if (position is not null)
            {
                Assert.Equal(position.Received, position.Allocated + position.Refunded + position.Returned + position.Unapplied);
            }
        }
    }

    internal static List<string> OpenItems(PlainLedger twin, LocalDate asOf, Instant? knownAt) =>
    [
        .. twin.Items.Where(i => twin.At(asOf, knownAt).Open(i) != 0)
            .OrderBy(i => i.Customer).ThenBy(i => i.Due).ThenBy(i => i.Id)
            .Select(i => Line(twin, i, asOf, knownAt)),
    ];

    private static List<string> Unapplied(PlainLedger twin, LocalDate asOf, Instant? knownAt) =>
    [
        .. twin.Accounts.Select(a => (Account: a, Left: twin.At(asOf, knownAt).Unapplied(a))).Where(a => a.Left != 0)
            .OrderBy(a => a.Account.Customer ?? default).ThenBy(a => ((PaymentReceived)twin.Entries[a.Account.Entry].Entry.Payload).Payment.BookingDate).ThenBy(a => a.Account.Payment)
            .Select(a => $"{a.Account.Customer?.Value}|{a.Account.Payment}|{Money.FromDecimal(a.Left, a.Account.Currency)}"),
    ];

    // Comparing for display costs more than comparing, and this runs some hundred thousand times.
    private static void Same(List<string> expected, IEnumerable<string> actual)
    {
        if (!expected.SequenceEqual(actual))
        {
            Assert.Equal(expected, actual);
        }
    }

    private static LocalDate? Closed(PlainLedger twin, PlainItem item, LocalDate asOf, Instant? knownAt)
    {
        LocalDate? closed = null;
        for (LocalDate day = asOf; twin.At(day, knownAt).Open(item) == 0 && day >= twin.Entries[item.Entry].Entry.EffectiveDate; day = day.PlusDays(-1))
        {
            closed = day;
        }

        return closed;
    }

    private static decimal Balance(PlainLedger twin, CustomerId customer, Currency currency, LocalDate asOf, Instant? knownAt) =>
        twin.Items.Where(i => i.Customer == customer && i.Currency == currency).Sum(i => twin.At(asOf, knownAt).Open(i))
        - twin.Accounts.Where(a => a.Customer == customer && a.Currency == currency).Sum(a => twin.At(asOf, knownAt).Unapplied(a));

    private static string Line(PlainLedger twin, PlainItem item, LocalDate asOf, Instant? knownAt)
    {
        Money Sum(PlainPart part) => Money.FromDecimal(twin.At(asOf, knownAt).Sum(item, part), item.Currency);
        Money adjusted = Sum(PlainPart.Adjusted) + Sum(PlainPart.Lost);
        Money open = Money.FromDecimal(twin.At(asOf, knownAt).Open(item), item.Currency);
        return $"{item.Customer}|{item.Id}|{item.Kind}|{item.Issued:uuuu-MM-dd}|{item.Due:uuuu-MM-dd}|{Sum(PlainPart.Original)}|{Sum(PlainPart.Settled)}|{adjusted}|{Sum(PlainPart.Moved)}|{open}|{item.RelatesTo?.Value}|{item.Document?.Number.Value}";
    }

    private static string Line(OpenItem item) =>
        $"{item.Customer}|{item.Id}|{item.Kind}|{item.IssueDate:uuuu-MM-dd}|{item.DueDate:uuuu-MM-dd}|{item.Original}|{item.Settled}|{item.Adjusted}|{item.Moved}|{item.Open}|{item.RelatesTo?.Value}|{item.Document?.Number.Value}";
}

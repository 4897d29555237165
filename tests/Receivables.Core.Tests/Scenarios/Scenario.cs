using System.Globalization;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Scenarios;

/// <summary>
/// A table that an accountant can read and this class can run. Each row has a name, a day, an entry, and what is so at the end of that day once it is in.
/// A row whose name begins with <c>+</c> is in one batch with the row above; what is so is then looked at after the last row of the batch.
/// </summary>
/// <remarks>
/// What is so, parted by <c>;</c>: <c>FA-1 40.00</c> (what the item has open; <c>-</c> where it is not there) · <c>P1 20.00</c> (unapplied of a payment) ·
/// <c>C1 owes 60.00</c> (open less unapplied) · <c>nobody 5.00</c> (unidentified) · <c>refused OverOpen</c> · any of these after <c>on 06-05</c> (another day)
/// or <c>known 3</c> (as known when row 3 was in). A column headed by a number holds the balance of that account of the general ledger, debit positive,
/// as <see cref="ScenarioBooks"/> books the journal by double entry. After every batch the control accounts are held against those books on every day,
/// and the journal is read back.
/// </remarks>
internal static class Scenario
{
    private const string Refused = "refused ";

    private static readonly LedgerId Id = LedgerId.From("scenario");
    private static readonly Instant Start = Instant.FromUtc(2027, 1, 1, 0, 0);

    internal static async Task RunAsync(string table, LedgerOptions? options = null)
    {
        var store = new InMemoryJournalStore();
        Ledger ledger = await Ledger.OpenAsync(store, Id, options);
        List<string[]> rows = ScenarioRows.Read(table);
        var recorded = new Dictionary<string, Instant>();
        for (int first = 0; first < rows.Count;)
        {
            int end = first + 1;
            while (end < rows.Count && rows[end][1].StartsWith('+'))
            {
                end++;
            }

            Instant at = Start + Duration.FromMinutes(first);
            List<JournalEntry> batch = [.. rows[first..end].Where(r => r[3].Length > 0).Select(cells => Entry(cells, at))];
            long before = ledger.Version;
            AppendResult result = await ledger.AppendAsync(batch);
            CheckRefusal(result, rows[first..end]);
            ScenarioBooks books = await ScenarioBooks.ReadAsync(store, Id);
            foreach (string[] cells in rows[first..end])
            {
                recorded[Name(cells)] = at;
                CheckFacts(ledger, books, cells, recorded);
            }

            Assert.Equal(result.Status == AppendStatus.Refused ? before : before + batch.Count, ledger.Version);
            await CheckBooksAsync(store, ledger, books, options);
            first = end;
        }
    }

    private static string Name(string[] cells) => cells[1].TrimStart('+', ' ');

    private static string EntryName(string[] cells) => "row " + Name(cells);

    private static JournalEntry Entry(string[] cells, Instant at)
    {
        LocalDate day = ScenarioEntries.Day(cells[2]);
        EntryPayload payload = ScenarioEntries.Read(cells[3], day, name => EntryId.From("row " + name));
        return new JournalEntry(EntryId.From(EntryName(cells)), day, at, "clerk", payload);
    }

    /// <summary>The row that says so is refused, for the reason it says; no other is.</summary>
    private static void CheckRefusal(AppendResult result, List<string[]> rows)
    {
        IEnumerable<string> expected = rows.SelectMany(cells => Facts(cells).Where(IsRefusal).Select(fact => $"{EntryName(cells)} {fact}"));
        IEnumerable<string> actual = result.Refusal is { } refusal ? [$"{refusal.Entry} {Refused}{refusal.Reason}"] : [];
        Assert.True(expected.SequenceEqual(actual), $"expected [{string.Join("; ", expected)}], but: {result.Refusal?.ToString() ?? result.Status.ToString()}");
    }

    private static void CheckFacts(Ledger ledger, ScenarioBooks books, string[] cells, Dictionary<string, Instant> recorded)
    {
        foreach (string fact in Facts(cells).Where(fact => !IsRefusal(fact)))
        {
            CheckFact(ledger, books, fact, ScenarioEntries.Day(cells[2]), recorded, $"{EntryName(cells)} ({cells[2]} {cells[3]}): ");
        }
    }

    private static bool IsRefusal(string fact) => fact.StartsWith(Refused, StringComparison.Ordinal);

    private static string[] Facts(string[] cells) => cells.Length > 4 ? cells[4].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static void CheckFact(Ledger ledger, ScenarioBooks books, string fact, LocalDate day, Dictionary<string, Instant> recorded, string where)
    {
        string[] words = fact.Split(' ');
        Instant? knownAt = null;
        while (words[0] is "on" or "known")
        {
            (day, knownAt) = words[0] == "on" ? (ScenarioEntries.Day(words[1]), knownAt) : (day, recorded[words[1]]);
            words = words[2..];
        }

        string expected = words[^1];
        LedgerSnapshot snapshot = ledger.Snapshot(day, knownAt);
        string actual = words switch
        {
            [var who, "owes", ..] => Sum(snapshot.Balances.Customers.Where(c => c.Customer == CustomerId.From(who) && Fits(c.Currency, words)).Select(c => c.Balance.Amount)),
            ["nobody", ..] => Sum(snapshot.Balances.Currencies.Where(c => Fits(c.Currency, words)).Select(c => c.Unidentified.Amount)),
            ["account", var account, ..] => Text(books.Balance(account, Currency.Eur, day, knownAt).Amount),
            ["fx", ..] => Sum(snapshot.Balances.FxDifferences.Select(f => f.Amount)),
            _ when ledger.FindPayment(PaymentId.From(words[0]), day, knownAt) is { } position => Text(position.Unapplied.Amount),
            _ => ledger.FindItem(ScenarioEntries.Item(words[0]), day, knownAt) is { } item ? Text(item.Open.Amount) : "-",
        };
        Assert.True(expected == actual, $"{where}'{fact}', but it is {actual}.");
    }

    private static bool Fits(Currency currency, string[] words) => currency == (words.Length > 2 && Currency.TryFromCode(words[^2], out Currency named) ? named : Currency.Eur);

    private static string Sum(IEnumerable<decimal> amounts) => Text(amounts.Sum());

    private static string Text(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Σ signed open − unapplied − unidentified = the control accounts, on every day; and the journal holds when it is read back.</summary>
    private static async Task CheckBooksAsync(InMemoryJournalStore store, Ledger ledger, ScenarioBooks books, LedgerOptions? options)
    {
        Ledger again = await Ledger.OpenAsync(store, Id, options);
        for (var day = new LocalDate(2026, 5, 31); day <= new LocalDate(2026, 9, 30); day = day.PlusDays(1))
        {
            LedgerSnapshot snapshot = ledger.Snapshot(day);
            foreach (CurrencyBalance balance in snapshot.Balances.Currencies)
            {
                Assert.Equal(balance.Open - balance.Unapplied - balance.Unidentified, balance.Control);
                Assert.Equal(books.Balance(ScenarioBooks.Customers, balance.Currency, day), balance.CustomersControl);
                Assert.Equal(books.Balance(ScenarioBooks.Unidentified, balance.Currency, day), balance.UnidentifiedControl);
                Assert.True(books.Total(balance.Currency, day).IsZero);
                Assert.Equal(balance.Open, Money.Sum(snapshot.OpenItems.Where(i => i.Open.Currency == balance.Currency).Select(i => i.Open), balance.Currency));
            }

            Assert.All(snapshot.OpenItems, i => Assert.Equal(i.Original, i.Settled + i.Adjusted + i.Moved + i.Open));
            Assert.Equal(snapshot.OpenItems, again.OpenItems(day));
        }
    }
}

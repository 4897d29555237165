using System.Globalization;
using NodaTime;
using Receivables.Matching.Combinations;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;
using Receivables.References;

namespace Receivables.Matching.Books;

/// <summary>Compares what two books hold, column by column and index by index.</summary>
internal static class BookContents
{
    private static readonly char[] Firsts = [.. "0123456789FAGSRXPOÉ".Distinct()];
    private static readonly LocalDate[] Days = [.. Enumerable.Range(0, 40).Select(i => new LocalDate(2026, 4, 1).PlusDays(i * 3))];

    /// <param name="expected">A book made of items.</param>
    /// <param name="actual">A book that was changed.</param>
    /// <param name="texts">Numbers that are, or were, of either.</param>
    internal static void AssertSame(MatchingBook expected, MatchingBook actual, IReadOnlyCollection<string> texts)
    {
        Assert.Equal(expected.AsOf, actual.AsOf);
        AssertSameHistory(expected.History, actual.History);
        Assert.Equal(expected.OpenItems, actual.OpenItems);
        Assert.Equal(expected.Customers, actual.Customers);
        AssertSameColumns(expected.Index.Columns, actual.Index.Columns);
        AssertSameNumbers(expected, actual, texts);
        AssertSameAmounts(expected.Index, actual.Index);
        AssertSameDiscounts(expected.Index, actual.Index);
        AssertSamePayers(expected.Index, actual.Index);
        AssertSamePayments(expected, actual);
    }

    private static void AssertSameHistory(MatchingHistory expected, MatchingHistory actual)
    {
        Assert.Equal(expected.Payments.OrderBy(p => p.Id), actual.Payments.OrderBy(p => p.Id));
        Assert.Equal(expected.Returned.Order(), actual.Returned.Order());
        Assert.Equal(InOrder(expected.SettledDocuments), InOrder(actual.SettledDocuments));
    }

    private static IEnumerable<SettledDocument> InOrder(IEnumerable<SettledDocument> documents) => documents.OrderBy(d => d.Number).ThenBy(d => d.Customer);

    private static void AssertSameColumns(BookColumns expected, BookColumns actual)
    {
        Assert.Equal(expected.Items.Select(i => (i.Account, i.Open, i.IssueDate, i.Peer, i.CanPay)), actual.Items.Select(i => (i.Account, i.Open, i.IssueDate, i.Peer, i.CanPay)));
        Assert.Equal(expected.Accounts, actual.Accounts);
        Assert.Equal(expected.Customers, actual.Customers);
        Assert.Equal(expected.CustomerPrior, actual.CustomerPrior);
        Assert.Equal(Enumerable.Range(0, expected.Customers.Length), expected.Customers.Select(c => actual.RowOf(c.Id)));
        Assert.Equal(-1, actual.RowOf(CustomerId.From("nobody")));
    }

    private static void AssertSameNumbers(MatchingBook expected, MatchingBook actual, IReadOnlyCollection<string> texts)
    {
        foreach (string text in texts)
        {
            ulong hash = NumberText.Hash(text, out _);
            Assert.Equal(EntriesOf(expected, hash), EntriesOf(actual, hash));
            Span<char> normal = new char[200];
            normal = normal[..NumberText.Write(text, normal)];
            Assert.Equal(expected.Index.Shapes.TryFind(normal, out NumberShape before), actual.Index.Shapes.TryFind(normal, out NumberShape after));
            Assert.Equal(before, after);
        }

        foreach (CreditorReferenceKind kind in Enum.GetValues<CreditorReferenceKind>())
        {
            Assert.Equal(expected.Index.Numbers.Issues(kind), actual.Index.Numbers.Issues(kind));
        }

        AssertSameFilters(expected.Index, actual.Index);
        Assert.Equal(expected.Index.Stems.Stems.Select(TextOf), actual.Index.Stems.Stems.Select(TextOf));
    }

    private static void AssertSameFilters(BookIndex expected, BookIndex actual)
    {
        for (int length = 0; length <= 40; length++)
        {
            Assert.Equal(expected.Numbers.HasLength(length), actual.Numbers.HasLength(length));
            for (int digits = 0; digits <= Math.Min(length, 20); digits++)
            {
                foreach (char first in Firsts)
                {
                    if (expected.Numbers.MayHold(length, digits, first) != actual.Numbers.MayHold(length, digits, first) || expected.Shapes.MayHold(length, digits, first) != actual.Shapes.MayHold(length, digits, first))
                    {
                        Assert.Fail($"texts of {length} with {digits} digits that begin with {first} are not let pass alike");
                    }
                }
            }
        }
    }

    // Items in the order in which they are met; of settled documents the order does not count, but comes last.
    private static List<string> EntriesOf(MatchingBook book, ulong hash)
    {
        List<string> items = [];
        List<string> settled = [];
        for (int e = book.Index.Numbers.First(hash); e >= 0; e = book.Index.Numbers.Next(e, hash))
        {
            NumberEntry entry = book.Index.Numbers[e];
            if (entry.Kind == NumberKind.Settled)
            {
                settled.Add(book.History.SettledDocuments[entry.Target].ToString());
            }
            else
            {
                Assert.Empty(settled);
                items.Add($"{entry.Kind} {entry.Target}");
            }
        }

        return [.. items, .. settled.Order(StringComparer.Ordinal)];
    }

    internal static string TextOf(NumberStem stem) => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join('|', stem.Prefix)};{stem.Lead};{stem.Common};{stem.Width}-{stem.Longest};{string.Join('|', stem.Suffix)};{stem.Count};{stem.Density:R}");

    private static void AssertSameAmounts(BookIndex expected, BookIndex actual)
    {
        HashSet<long> amounts = [1, 7, 4_990, 99_999, 1_234_567, 1_000_000, .. expected.Columns.Items.Concat(actual.Columns.Items).Select(i => Math.Abs(i.Open))];
        HashSet<long> sums = [.. amounts, .. SumsOf(expected.Columns)];
        foreach (Currency currency in (Currency[])[Currency.Eur, Currency.Usd, Currency.Chf])
        {
            Assert.Equal(expected.Amounts.Has(currency), actual.Amounts.Has(currency));
            foreach (long amount in amounts)
            {
                Assert.Equal(expected.Amounts.ItemsOf(currency, amount).ToArray(), actual.Amounts.ItemsOf(currency, amount).ToArray());
                Assert.Equal(expected.Amounts.WeightOf(currency, amount), actual.Amounts.WeightOf(currency, amount));
            }

            foreach (long sum in sums)
            {
                Assert.Equal(expected.Statements.EndsOf(currency, sum).ToArray(), actual.Statements.EndsOf(currency, sum).ToArray());
            }
        }
    }

    private static IEnumerable<long> SumsOf(BookColumns book)
    {
        foreach (AccountRow account in book.Accounts)
        {
            long sum = 0;
            for (int i = account.Start; i < account.End; i++)
            {
                sum += DueToDate.Counts(book.Items[i]) ? book.Items[i].Open : 0;
                yield return sum;
            }
        }
    }

    private static void AssertSameDiscounts(BookIndex expected, BookIndex actual)
    {
        Assert.Equal(expected.Discounts.IsEmpty, actual.Discounts.IsEmpty);
        for (int row = 0; row < expected.Columns.Items.Length; row++)
        {
            Assert.Equal(expected.Discounts.LastDaysOf(row), actual.Discounts.LastDaysOf(row));
            Assert.Equal(Days.Select(d => expected.Discounts.InWindow(row, d)), Days.Select(d => actual.Discounts.InWindow(row, d)));
        }
    }

    private static void AssertSamePayers(BookIndex expected, BookIndex actual)
    {
        Assert.Equal(expected.Payers.ShareOnFile, actual.Payers.ShareOnFile);
        Assert.Equal(expected.Payers.HasNames, actual.Payers.HasNames);
        for (int i = 1; i < 8; i++)
        {
            Assert.Equal(expected.Payers.ByIban(SmallBook.Iban(i)).ToArray(), actual.Payers.ByIban(SmallBook.Iban(i)).ToArray());
            Assert.Equal(expected.Payers.ThirdPayers.ByIban(SmallBook.Iban(i)).ToArray(), actual.Payers.ThirdPayers.ByIban(SmallBook.Iban(i)).ToArray());
        }

        Assert.Equal(expected.Payers.ThirdPayers.IsEmpty, actual.Payers.ThirdPayers.IsEmpty);
        Assert.Equal(expected.Payers.ThirdPayers.ByName("factor nord SA").ToArray(), actual.Payers.ThirdPayers.ByName("factor nord SA").ToArray());
        string[] names = [.. expected.Columns.Customers.Where(c => c.Master is not null).Select(c => NameFolding.Fold(c.Master!.Name)), "GAMA", "DELTA", "WERKE DELTA", "NOBODY"];
        foreach (string name in names)
        {
            Assert.Equal(expected.Payers.ByName(name).ToArray(), actual.Payers.ByName(name).ToArray());
            Assert.Equal(Like(expected, name), Like(actual, name));
        }
    }

    private static List<NameMatch> Like(BookIndex book, string name)
    {
        var search = new NameSearch();
        search.Search(book.Payers.Words, name);
        return search.Matches;
    }

    private static void AssertSamePayments(MatchingBook expected, MatchingBook actual)
    {
        foreach (Payment payment in expected.History.Payments)
        {
            Assert.True(actual.Index.Payments.Contains(payment.Id));
            Assert.Equal(expected.Index.Payments.FromSource(payment.SourceKey), actual.Index.Payments.FromSource(payment.SourceKey));
            if (Contention.PaymentLikeness.Of(payment) is { } likeness)
            {
                Assert.Equal(expected.Index.Payments.Like(likeness), actual.Index.Payments.Like(likeness));
                Assert.True(expected.Index.Payments.Like(likeness) is null || actual.Index.Payments.HasAmount(payment.Amount));
            }
        }
    }
}

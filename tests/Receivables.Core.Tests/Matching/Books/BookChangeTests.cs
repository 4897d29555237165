using System.Runtime.CompilerServices;
using Receivables.Ledgers;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Books;

/// <summary>What a change of a book refuses, and what it costs.</summary>
public class BookChangeTests
{
    private static readonly OpenItem Item = Given.Item("FA-1", "A", "2026-05-01", "2026-05-31", "100.00 EUR");
    private static readonly OpenItem Other = Given.Item("FA-2", "A", "2026-05-02", "2026-06-01", "50.00 EUR");
    private static readonly Payment Known = SmallBook.Pay(100, id: "P1");
    private static readonly MatchingBook Book = MatchingBook.From([Item], [], SmallBook.AsOf, MatchingHistory.Create([Known]));

    public static TheoryData<string, MatchingBookChange> Refused => new()
    {
        { "The item FA-1 is added, and is there already: state it among those changed. (Parameter 'item')", MatchingBookChange.None with { Added = [Item] } },
        { "The item FA-2 is added, and is there already: state it among those changed. (Parameter 'item')", MatchingBookChange.None with { Added = [Other, Other] } },
        { "The item FA-2 is not open in the book. (Parameter 'id')", MatchingBookChange.None with { Changed = [Other] } },
        { "The item FA-2 is not open in the book. (Parameter 'id')", MatchingBookChange.None with { Withdrawn = [Other.Id] } },
        { "The item FA-1 is not open in the book. (Parameter 'id')", MatchingBookChange.None with { Withdrawn = [Item.Id, Item.Id] } },
        { "The item FA-2 is not open in the book. (Parameter 'id')", MatchingBookChange.None with { Settled = [new Allocation(Other.Id, Money.Eur(1))] } },
        { "Of the item FA-1 100.00 EUR is open, and 100.01 EUR is settled. (Parameter 'allocation')", MatchingBookChange.None with { Settled = [new Allocation(Item.Id, Money.Eur(100.01m))] } },
        { "Of the item FA-1 40.00 EUR is open, and 60.00 EUR is settled. (Parameter 'allocation')", MatchingBookChange.None with { Settled = [new Allocation(Item.Id, Money.Eur(60)), new Allocation(Item.Id, Money.Eur(60))] } },
        { "The item FA-1 is not open in the book. (Parameter 'id')", MatchingBookChange.None with { Settled = [new Allocation(Item.Id, Money.Eur(100)), new Allocation(Item.Id, Money.Eur(1))] } },
        { "Of the item FA-1 100.00 EUR is open, and -1.00 EUR is settled. (Parameter 'allocation')", MatchingBookChange.None with { Settled = [new Allocation(Item.Id, -Money.Eur(1))] } },
        { "The item FA-1 is in EUR, and 1.00 USD is settled of it. (Parameter 'allocation')", MatchingBookChange.None with { Settled = [new Allocation(Item.Id, Given.Money("1.00 USD"))] } },
        { "The payment P1 was received before. (Parameter 'change')", MatchingBookChange.None with { Received = [Known] } },
        { "The payment P2 was received before. (Parameter 'change')", MatchingBookChange.None with { Received = [SmallBook.Pay(1, id: "P2"), SmallBook.Pay(2, id: "P2")] } },
        { "The payment P2 is not known, or was returned before. (Parameter 'change')", MatchingBookChange.None with { Returned = [PaymentId.From("P2")] } },
        { "The payment P1 is not known, or was returned before. (Parameter 'change')", MatchingBookChange.None with { Returned = [PaymentId.From("P1"), PaymentId.From("P1")] } },
        { "The customer C is stated twice. (Parameter 'change')", MatchingBookChange.None with { Customers = [Customer("C"), Customer("C")] } },
        { "A book of 2026-06-30 does not go back to 2026-06-29: make a book of that day. (Parameter 'change')", MatchingBookChange.None with { AsOf = SmallBook.AsOf.PlusDays(-1) } },
    };

    // What comes first in the change is fine, and is not done either.
    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_is_refused_by_name_and_nothing_is_done(string message, MatchingBookChange change)
    {
        MatchingBookChange more = change with { Customers = [.. change.Customers, Customer("D")], Added = [Given.Item("FA-3", "A", "2026-05-01", "2026-05-31", "1.00 EUR"), .. change.Added] };
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Book.With(more));
        Assert.Equal(message, refused.Message);
        BookContents.AssertSame(MatchingBook.From([Item], [], SmallBook.AsOf, MatchingHistory.Create([Known])), Book, ["FA-1", "FA-2", "FA-3"]);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Book.With((MatchingBookChange)null!));
        Assert.Throws<ArgumentNullException>(() => Book.After(null!));
        Assert.Throws<ArgumentNullException>(() => MatchingBookChange.None with { Added = null! });
        Assert.Throws<ArgumentException>(() => MatchingBookChange.None with { Settled = [null!] });
    }

    [Fact]
    public void What_one_change_states_takes_place_in_order()
    {
        MatchingBook book = Book.With(MatchingBookChange.None with { Added = [Other], Settled = [new Allocation(Other.Id, Money.Eur(20)), new Allocation(Other.Id, Money.Eur(30)), new Allocation(Item.Id, Money.Eur(1))] });
        Assert.Equal([(Item.Id, Money.Eur(99))], book.OpenItems.Select(i => (i.Id, i.Open)));
        Assert.Equal([new SettledDocument(Other.Id.Document, Other.Customer)], book.History.SettledDocuments);
    }

    [Fact]
    public void An_item_of_which_nothing_is_open_is_left_out_when_added_and_settled_when_changed()
    {
        OpenItem nothing = Given.Item("FA-9", "A", "2026-05-01", "2026-05-31", "0.00 EUR");
        Assert.Empty(Book.With(MatchingBookChange.None with { Added = [nothing] }).History.SettledDocuments);
        OpenItem paid = new(Item.Id, Item.Kind, Item.Customer, Item.IssueDate, Item.DueDate, Item.Original, Item.Original, Money.Eur(0), Money.Eur(0));
        Assert.Equal("FA-1", Assert.Single(Book.With(MatchingBookChange.None with { Changed = [paid] }).History.SettledDocuments).Number.Value);
    }

    [Fact]
    public void A_number_without_letters_and_digits_is_found_all_the_same()
    {
        OpenItem odd = Given.Item("--", "A", "2026-05-01", "2026-05-31", "7.00 EUR");
        MatchingBook book = Book.With(MatchingBookChange.None with { Added = [odd] });
        Assert.Equal(odd, book.Find(odd.Id));
        Assert.Throws<ArgumentException>(() => book.With(MatchingBookChange.None with { Added = [odd] }));
        book = book.With(MatchingBookChange.None with { Settled = [new Allocation(odd.Id, odd.Open)] });
        Assert.Null(book.Find(odd.Id));
        Assert.Empty(book.With(MatchingBookChange.None with { Added = [odd] }).History.SettledDocuments);
    }

    [Fact]
    public void Nothing_is_copied_where_nothing_is_different()
    {
        Assert.Same(Book, Book.With(MatchingBookChange.None));
        MatchingBook book = Book.With(MatchingBookChange.None with { Received = [SmallBook.Pay(1, id: "P2")] });
        Assert.Same(Book.Index.Columns, book.Index.Columns);
        Assert.Same(Book.Index.Payers, Book.With(MatchingBookChange.None with { Added = [Other] }).Index.Payers);
    }

    [Fact]
    public void A_change_tells_what_it_is() =>
        Assert.Equal("1 added, 0 changed, 0 settled, 0 withdrawn, 0 received, 0 returned, 0 customers", (MatchingBookChange.None with { Added = [Item] }).ToString());

    [Fact]
    public void A_row_is_as_small_as_it_may_be()
    {
        Assert.Equal(20, Unsafe.SizeOf<ItemRow>());
        Assert.Equal(20, Unsafe.SizeOf<AccountRow>());
        Assert.Equal(8, Unsafe.SizeOf<NumberEntry>());
    }

    private static Customer Customer(string id) => new CustomerBuilder { Id = CustomerId.From(id), Name = id }.Build();
}

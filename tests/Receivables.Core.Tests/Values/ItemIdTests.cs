using Receivables.TestKit.Generators;

namespace Receivables;

public class ItemIdTests
{
    [Fact]
    public void Default_is_none_and_prints_nothing()
    {
        Assert.True(default(ItemId).Document.IsEmpty);
        Assert.Equal("", default(ItemId).ToString());
        Assert.False(ItemId.TryParse("", out _));
    }

    [Fact]
    public void What_is_printed_reads_back_as_itself() =>
        Property.ForAll(
            Any.ItemId,
            item =>
            {
                Assert.True(ItemId.TryParse(item.ToString(), out ItemId read), item.ToString());
                Assert.Equal(item, read);
            },
            maxTest: 500);

    [Theory]
    [InlineData("FA-1", 0, "FA-1")]
    [InlineData("FA-1", 2, "FA-1#2")]
    [InlineData("FA#2", 0, "FA#2#0")]
    [InlineData("FA#2", 3, "FA#2#3")]
    [InlineData("#", 0, "##0")]
    public void No_two_items_print_the_same(string document, int part, string text) =>
        Assert.Equal(text, new ItemId(DocumentNumber.From(document), part).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("#1")]
    [InlineData("FA-1#")]
    [InlineData("FA-1#0")]
    [InlineData("FA-1#02")]
    [InlineData("FA-1#-1")]
    [InlineData("FA-1#+1")]
    [InlineData("FA-1# 1")]
    [InlineData("FA-1#2147483648")]
    [InlineData("FA-1 #1")]
    [InlineData("FA#B")]
    public void What_is_never_printed_is_not_read(string? text)
    {
        Assert.False(ItemId.TryParse(text, out ItemId item));
        Assert.Equal(default, item);
    }

    [Fact]
    public void An_item_belongs_to_a_document_and_its_part_is_not_negative()
    {
        Assert.Throws<ArgumentException>(() => new ItemId(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ItemId(DocumentNumber.From("FA-1"), -1));
        Assert.Throws<ArgumentException>(() => ItemId.From(""));
    }

    [Fact]
    public void Items_stand_by_document_then_by_part()
    {
        ItemId[] items = [.. Enumerable.Range(0, 12).Select(i => new ItemId(DocumentNumber.From("B"), i)), ItemId.From("A"), ItemId.From("a")];
        Assert.Equal(["A", "B", "B#1", "B#2", "B#3", "B#4", "B#5", "B#6", "B#7", "B#8", "B#9", "B#10", "B#11", "a"], items.Order().Select(i => i.ToString()));
    }
}

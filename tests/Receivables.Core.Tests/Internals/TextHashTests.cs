namespace Receivables.Internals;

public class TextHashTests
{
    [Theory]
    [InlineData("FA-2026-00122", "FA-2026-00123")]
    [InlineData("FA-2026-00109", "FA-2026-00110")]
    [InlineData("apply/8", "apply/9")]
    [InlineData("199", "200")]
    public void Texts_that_follow_one_another_have_hashes_that_do(string first, string next) =>
        Assert.Equal(unchecked(TextHash.Of(first) + 1), TextHash.Of(next));

    [Fact]
    public void A_thousand_numbers_have_a_thousand_hashes() =>
        Assert.Equal(TextHash.Span, Enumerable.Range(0, 1_000).Select(i => TextHash.Of($"FA-{i:D6}")).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData("é")]
    [InlineData("FA-１２３")]
    [InlineData("FA-1A")]
    public void A_text_without_last_digits_has_the_hash_of_the_process(string text) => Assert.Equal(string.GetHashCode(text), TextHash.Of(text));

    [Fact]
    public void A_memo_gives_the_hash_of_each_text_that_it_is_asked_for()
    {
        HashMemo memo = default;
        foreach (string text in (string[])["FA-1", "FA-1", "FA-2", "", "FA-1"])
        {
            Assert.Equal(TextHash.Of(text), memo.Of(text));
        }
    }
}

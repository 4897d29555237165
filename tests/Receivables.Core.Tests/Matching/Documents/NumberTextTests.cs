using FsCheck.Fluent;

namespace Receivables.Matching.Documents;

public class NumberTextTests
{
    // What a slip makes of a hash is the hash of what it makes of the text.
    [Fact]
    public void The_hash_with_one_character_changed_is_that_of_the_changed_text() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        char[] text = [.. Enumerable.Range(0, random.Next(1, NumberText.LongestJoined)).Select(_ => "0123456789ABCILOXÉ"[random.Next(18)])];
        ulong before = NumberText.HashOfNormal(text);
        Assert.Equal(NumberText.Hash(text, out _), before);
        int at = random.Next(text.Length);
        char old = text[at];
        text[at] = "0123456789ILO"[random.Next(13)];
        Assert.Equal(NumberText.HashOfNormal(text), NumberText.Change(before, text.Length - 1 - at, old, text[at]));
    });
}

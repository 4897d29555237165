namespace Receivables.Internals;

public class TextArenaTests
{
    [Fact]
    public void Texts_come_back_from_their_places_whatever_their_length()
    {
        var arena = new TextArena();
        string[] texts = [.. Enumerable.Range(0, 2_000).Select(i => new string((char)('a' + (i % 26)), i * 37 % 3_001)), new('x', TextArena.LargestText), "é€𝄞", ""];
        uint[] places = [.. texts.Select(arena.Add)];
        Assert.Equal(texts, places.Select(p => arena[p]));
        Assert.All(texts.Zip(places), t => Assert.True(arena.IsAt(t.Second, t.First)));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextArena().Add(new string('x', TextArena.LargestText + 1)));

    [Fact]
    public void What_was_forgotten_is_written_over()
    {
        var arena = new TextArena();
        uint kept = arena.Add("kept");
        uint end = arena.End;
        arena.Add(new string('y', TextArena.LargestText));
        arena.Add(new string('z', TextArena.LargestText));
        arena.Truncate(end);
        Assert.Equal(end, arena.Add("new"));
        Assert.Equal(("kept", "new"), (arena[kept], arena[end]));
    }
}

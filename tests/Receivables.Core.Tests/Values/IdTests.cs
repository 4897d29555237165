using Receivables.TestKit.Generators;

namespace Receivables;

/// <summary>The one rule of all typed ids, held for each of them.</summary>
public abstract class IdTests<T>
    where T : struct, IComparable<T>, IEquatable<T>
{
    protected delegate bool TryMake(string? value, out T id);

    private protected abstract TryMake TryFrom { get; }

    private protected abstract Func<string, T> From { get; }

    private protected abstract Func<T, (string Value, bool IsEmpty)> Parts { get; }

    [Fact]
    public void Default_is_none()
    {
        Assert.Equal(("", true), Parts(default));
        Assert.Equal("", default(T).ToString());
        Assert.NotEqual(default, From("x"));
    }

    [Fact]
    public void A_text_is_kept_as_it_is() =>
        Property.ForAll(Any.IdText, text =>
        {
            T id = From(text);
            Assert.Equal((text, false), Parts(id));
            Assert.Equal(text, id.ToString());
            Assert.True(TryFrom(text, out T same));
            Assert.Equal(id, same);
            Assert.Equal(id.GetHashCode(), same.GetHashCode());
        });

    [Fact]
    public void Ids_compare_ordinally() =>
        Property.ForAll(
            FsCheck.Fluent.Gen.Two(Any.IdText),
            p =>
            {
                Assert.Equal(Math.Sign(string.CompareOrdinal(p.Item1, p.Item2)), Math.Sign(From(p.Item1).CompareTo(From(p.Item2))));
                Assert.Equal(string.Equals(p.Item1, p.Item2, StringComparison.Ordinal), From(p.Item1).Equals(From(p.Item2)));
            });

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("", "missing")]
    [InlineData(" x", "begins or ends with a space")]
    [InlineData("x ", "begins or ends with a space")]
    [InlineData("x\u00A0", "begins or ends with a space")]
    [InlineData("x\ny", "invisible")]
    [InlineData("x\0y", "invisible")]
    [InlineData("x\u200By", "invisible")]
    [InlineData("x\u202Ey", "invisible")]
    [InlineData("\uFEFFx", "invisible")]
    [InlineData("x\uE000", "invisible")]
    [InlineData("x\U000E0041", "invisible")]
    public void What_is_no_id_is_refused_and_the_reason_is_visible(string? text, string reason)
    {
        Assert.False(TryFrom(text, out T id));
        Assert.Equal(default, id);
        if (text is null)
        {
            Assert.Throws<ArgumentNullException>(() => From(null!));
            return;
        }

        var refused = Assert.Throws<ArgumentException>(() => From(text));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(refused.Message, c => char.IsSurrogate(c) || char.IsControl(c) || c is '\u202E' or '\u200B' or '\uFEFF');
    }

    // Not inline: an attribute cannot hold half a character.
    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.False(TryFrom("x" + '\uD83D', out _));
        Assert.False(TryFrom('\uDE00' + "x", out _));
        Assert.True(TryFrom("x\uD83D\uDE00", out _));
    }

    [Fact]
    public void An_id_has_at_most_128_characters()
    {
        Assert.True(TryFrom(new string('x', 128), out _));
        Assert.False(TryFrom(new string('x', 129), out _));
        Assert.True(Assert.Throws<ArgumentException>(() => From(new string('x', 1_000_000))).Message.Length < 200);
    }
}

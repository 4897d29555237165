namespace Receivables.Internals;

/// <summary>The list that is equal by content, held against the array that it was made of, whatever that was wrapped in.</summary>
public class ValueListTests
{
    private static readonly string?[][] Arrays = [[], [null], ["a"], ["b"], ["a", "b"], ["b", "a"], [null, "a"], ["a", "b", "a"]];

    private static IEnumerable<IEnumerable<string?>> Wrapped(string?[] array) =>
        [array, array.ToList(), array.AsReadOnly(), [.. array], new Queue<string?>(array), array.Where(_ => true), ValueList<string?>.From(array)];

    [Fact]
    public void It_is_what_it_was_made_of() => Assert.All(Arrays, array => Assert.All(Wrapped(array), wrapped =>
    {
        var list = ValueList<string?>.From(wrapped);
        Assert.Equal(array, list.ToArray());
        Assert.Equal(array, list.Span.ToArray());
        Assert.Equal(array, Enumerable.Range(0, list.Count).Select(i => list[i]));
        Assert.ThrowsAny<Exception>(() => list[list.Count]);
        Assert.ThrowsAny<Exception>(() => list[-1]);
    }));

    [Fact]
    public void It_is_equal_to_what_has_the_same_in_it() => Assert.All(Arrays, one => Assert.All(Arrays, other =>
    {
        var left = ValueList<string?>.From(one);
        var right = ValueList<string?>.From(other);
        Assert.Equal(one.SequenceEqual(other), left.Equals(right));
        Assert.True(!left.Equals(right) || left.GetHashCode() == right.GetHashCode());
    }));

    [Fact]
    public void It_does_not_change_with_what_it_was_made_of()
    {
        string[] one = ["a"], two = ["a", "b"];
        var ofOne = ValueList<string>.From(one);
        var ofTwo = ValueList<string>.From(two);
        one[0] = two[1] = "x";
        Assert.Equal<string>(["a"], ofOne);
        Assert.Equal<string>(["a", "b"], ofTwo);
        Assert.Empty(ValueList<string>.From(null));
    }
}

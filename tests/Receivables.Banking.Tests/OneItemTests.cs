using Receivables.Banking.Internals;

namespace Receivables.Banking;

/// <summary>The list of one item does what a read-only list of .NET does.</summary>
public class OneItemTests
{
    private static readonly IList<string> One = new OneItem<string>("a");
    private static readonly IList<string> Twin = Array.AsReadOnly(["a"]);

    [Fact]
    public void It_reads_like_a_list()
    {
        string[] copy = ["x", "y"];
        One.CopyTo(copy, 1);
        Assert.Equal(["x", "a"], copy);
        Assert.Equal(Twin, One);
        Assert.Equal((Twin.Count, Twin.IsReadOnly, Twin[0]), (One.Count, One.IsReadOnly, One[0]));
        Assert.Equal((Twin.IndexOf("a"), Twin.IndexOf("b"), Twin.Contains("a"), Twin.Contains("b")), (One.IndexOf("a"), One.IndexOf("b"), One.Contains("a"), One.Contains("b")));
        Assert.Throws<ArgumentOutOfRangeException>(() => One[1]);
    }

    [Fact]
    public void Nobody_changes_it() => Assert.All(
        (Action<IList<string>>[])[l => l.Add("b"), l => l.Clear(), l => l.Remove("a"), l => l.Insert(0, "b"), l => l.RemoveAt(0), l => l[0] = "b"],
        change => Assert.Equal(Assert.Throws<NotSupportedException>(() => change(Twin)).GetType(), Assert.Throws<NotSupportedException>(() => change(One)).GetType()));
}

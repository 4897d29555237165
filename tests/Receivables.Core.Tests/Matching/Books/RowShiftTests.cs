using System.Numerics;

namespace Receivables.Matching.Books;

/// <summary>Where rows go once others are taken out and put in, against the list that is edited in the obvious way.</summary>
public class RowShiftTests
{
    // From nine places on there is a table; each place is a row that goes, or a row before which one comes.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(20)]
    public void Rows_go_where_they_are_in_the_list(int places)
    {
        const int count = 83;
        for (int seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed + (1_000 * places));
            int[] some = [.. Enumerable.Range(0, count / 2).OrderBy(_ => random.Next()).Take(places).Order().Select(i => 2 * i)];
            int[] gone = [.. some.Where(_ => random.Next(2) == 0)];

            // One row or two before each of the others.
            int[] before = [.. some.Except(gone).SelectMany(row => Enumerable.Repeat(row, random.Next(1, 3)))];
            AssertMoves(count, gone, before, places <= 8);
        }
    }

    // A row that goes where one comes, at the start, at the end and behind the end.
    [Theory]
    [InlineData("", "")]
    [InlineData("0", "")]
    [InlineData("", "0")]
    [InlineData("0", "0")]
    [InlineData("0", "1")]
    [InlineData("9", "9")]
    [InlineData("9", "10")]
    [InlineData("", "10 10 10")]
    [InlineData("0 1 2 3 4 5 6 7 8", "")]
    [InlineData("3 4 5", "3 5 6")]
    [InlineData("0 2 4 6 8", "1 3 5 7 9 10")]
    public void At_the_ends_as_well(string gone, string before) => AssertMoves(10, Numbers(gone), Numbers(before), null);

    [Fact]
    public void Where_nothing_changes_nothing_moves()
    {
        Assert.True(RowShift.None.IsNone);
        Assert.Equal(7, RowShift.None.Of(7));
        Assert.False(new RowShift(10, [3], []).IsNone);
        Assert.False(new RowShift(10, [], [3]).IsNone);

        // What goes and what comes in its place moves nothing, and is a place all the same.
        Assert.Equal(8, new RowShift(10, [3], [3]).Of(8));
    }

    private static void AssertMoves(int count, int[] gone, int[] before, bool? hasFewPlaces)
    {
        var shift = new RowShift(count, gone, before);
        int[] list = [.. Enumerable.Range(0, count + 1).SelectMany(row => Enumerable.Repeat(-1, before.Count(b => b == row)).Concat(row == count || gone.Contains(row) ? [] : [row]))];
        int[] stay = [.. Enumerable.Range(0, count).Except(gone)];
        int[] expected = [.. stay.Select(row => Array.IndexOf(list, row))];
        Assert.Equal(expected, stay.Select(shift.Of));
        Assert.Equal(Enumerable.Range(0, count).Select(gone.Contains), Enumerable.Range(0, count).Select(shift.IsGone));
        Assert.True(hasFewPlaces is null || shift.HasFewPlaces == hasFewPlaces);

        // However many at once, and one more or less than fit into a register.
        for (int some = 0; some <= Math.Min(stay.Length, 2 * Vector<int>.Count + 1); some++)
        {
            int[] moved = new int[some];
            shift.Move(stay.AsSpan(stay.Length - some), moved);
            Assert.Equal(expected[^some..], moved);
        }

        for (int first = 0; shift.HasFewPlaces && first + Vector<long>.Count <= stay.Length; first++)
        {
            Vector<long> by = shift.By(new Vector<long>([.. stay.Skip(first).Take(Vector<long>.Count).Select(row => (long)row)]));
            Assert.Equal(Enumerable.Range(first, Vector<long>.Count).Select(i => (long)expected[i] - stay[i]), Enumerable.Range(0, Vector<long>.Count).Select(i => by[i]));
        }
    }

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}

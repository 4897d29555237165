namespace Receivables;

public class DiagnosticTests
{
    [Theory]
    [InlineData(null, 0, 0, "error CSV011: Two decimal marks.")]
    [InlineData("a.csv", 0, 0, "a.csv error CSV011: Two decimal marks.")]
    [InlineData(null, 3, 0, "3 error CSV011: Two decimal marks.")]
    [InlineData("a.csv", 3, 0, "a.csv:3 error CSV011: Two decimal marks.")]
    [InlineData("a.csv", 3, 14, "a.csv:3:14 error CSV011: Two decimal marks.")]
    public void It_prints_place_severity_code_and_message(string? file, int line, int column, string text) =>
        Assert.Equal(text, new Diagnostic("CSV011", DiagnosticSeverity.Error, "Two decimal marks.", new(file, line, column)).ToString());

    [Fact]
    public void Code_and_message_are_required()
    {
        Assert.Throws<ArgumentException>(() => new Diagnostic("", DiagnosticSeverity.Error, "x"));
        Assert.Throws<ArgumentNullException>(() => new Diagnostic(null!, DiagnosticSeverity.Error, "x"));
        Assert.Throws<ArgumentException>(() => new Diagnostic("X001", DiagnosticSeverity.Error, ""));
    }

    [Fact]
    public void Diagnostics_are_equal_when_all_parts_are()
    {
        var one = new Diagnostic("X001", DiagnosticSeverity.Warning, "x", new("f", 1, 2));
        Assert.Equal(one, new Diagnostic("X001", DiagnosticSeverity.Warning, "x", new("f", 1, 2)));
        Assert.NotEqual(one, new Diagnostic("X001", DiagnosticSeverity.Warning, "x", new("f", 1, 3)));
        Assert.Equal("", default(SourcePosition).ToString());
    }

    [Fact]
    public void A_bag_keeps_up_to_its_bound_and_counts_the_rest()
    {
        var bag = new DiagnosticBag(capacity: 2);
        foreach (DiagnosticSeverity severity in Enum.GetValues<DiagnosticSeverity>())
        {
            Assert.False(bag.HasFatal);
            bag.Report(new("X001", severity, severity.ToString()));
        }

        Assert.Equal(["Information", "Warning"], bag.Diagnostics.Select(d => d.Message));
        Assert.Equal((4L, 2L, true), (bag.Count, bag.ErrorCount, bag.HasFatal));
        Assert.Throws<ArgumentNullException>(() => bag.Report(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiagnosticBag(0));
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Information, true, false)]
    [InlineData(DiagnosticSeverity.Warning, true, false)]
    [InlineData(DiagnosticSeverity.Error, false, false)]
    [InlineData(DiagnosticSeverity.Fatal, false, true)]
    public void A_result_is_clean_where_nothing_was_refused(DiagnosticSeverity severity, bool clean, bool fatal)
    {
        var result = new ReadResult<int>([1], [new("X001", severity, "x")]);
        Assert.Equal((clean, fatal), (result.IsClean, result.IsFatal));
        Assert.True(new ReadResult<int>([], []).IsClean);
        Assert.Throws<ArgumentNullException>(() => new ReadResult<int>(null!, []));
        Assert.Throws<ArgumentNullException>(() => new ReadResult<int>([], null!));
    }
}

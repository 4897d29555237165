using FsCheck.Fluent;

namespace Receivables.Banking.Series;

public class RepeatTests
{
    private static readonly Iban Payer = Iban.Parse("DE89370400440532013000");
    private static readonly Iban Other = Iban.Parse("BE68539007547034");

    public static TheoryData<string, string?> Cases => new()
    {
        { "reference", nameof(RepeatProof.BankReference) },
        { "end to end", nameof(RepeatProof.EndToEndId) },
        { "copy", nameof(RepeatProof.SamePlace) },
        { "text", nameof(RepeatProof.SameText) },
        { "another day", null },
        { "another amount", null },
        { "another account", null },
        { "another end to end id", null },
        { "another payer", null },
        { "short text", null },
        { "nothing in common", null },
        { "one statement", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_tellings_of_one_movement_have_something_in_common(string what, string? expected)
    {
        StatementHeader a = Given.Header("A", "camt052"), b = what == "copy" ? Given.Header("A", "again") : Given.Header("B", "mt940", what == "another account" ? Other : null);
        StatementTransaction first = Given.Credit(a, "06-02", 120, "f#1", "E1", "Invoice 2026-17", Payer);
        StatementTransaction second = what switch
        {
            "reference" => Given.Credit(b, "06-02", 120, "REF1", null, "cut"),
            "end to end" => Given.Credit(b, "06-02", 120, "g#9", "E1", "cut"),
            "copy" => Given.Credit(b, "06-02", 120),
            "text" => Given.Credit(b, "06-02", 120, "g#9", null, "INVOICE 2026 17"),
            "another day" => Given.Credit(b, "06-03", 120, "f#1", "E1", "Invoice 2026-17", Payer),
            "another amount" => Given.Credit(b, "06-02", 121, "f#1", "E1", "Invoice 2026-17", Payer),
            "another end to end id" => Given.Credit(b, "06-02", 120, "f#1", "E2", "Invoice 2026-17", Payer),
            "another payer" => Given.Credit(b, "06-02", 120, "f#1", "E1", "Invoice 2026-17", Other),
            "short text" => Given.Credit(b, "06-02", 120, "g#9", null, "Inv"),
            "one statement" => Given.Credit(a, "06-02", 120, "f#1", "E1", "Invoice 2026-17", Payer, position: 2),
            _ => Given.Credit(b, "06-02", 120, "g#9", what == "another account" ? "E1" : null, ""),
        };
        first = what switch
        {
            "reference" => Given.Credit(a, "06-02", 120, "REF1", "E1", "Invoice 2026-17", Payer),
            "short text" => Given.Credit(a, "06-02", 120, "f#1", null, "Inv"),
            _ => first,
        };
        IReadOnlyList<RepeatedTransaction> repeats = what == "one statement" ? Find(Given.Statement(a, first, second)) : Find(Given.Statement(a, first), Given.Statement(b, second));
        Assert.Equal(expected, repeats.Count == 0 ? null : Assert.Single(repeats).Proof.ToString());
        Assert.All(repeats, r => Assert.True(ReferenceEquals(first, r.First) && ReferenceEquals(second, r.Again) && r.IsCertain == (r.Proof != RepeatProof.SameText)));
    }

    [Fact]
    public void Of_three_equal_payments_in_one_file_and_two_in_the_other_two_are_repeats()
    {
        StatementHeader a = Given.Header("A"), b = Given.Header("B");
        BankStatement three = Given.Statement(a, [.. Enumerable.Range(1, 3).Select(i => Given.Credit(a, "06-02", 9, $"f#{i}", "E", position: i))]);
        BankStatement two = Given.Statement(b, [.. Enumerable.Range(1, 2).Select(i => Given.Credit(b, "06-02", 9, $"g#{i}", "E", position: i))]);
        Assert.Equal(["f#1 g#1", "f#2 g#2"], Find(three, two).Select(r => $"{r.First.Id} {r.Again.Id}"));
        Assert.Equal(["g#1 f#1", "g#2 f#2"], Find(two, three).Select(r => $"{r.First.Id} {r.Again.Id}"));
    }

    [Fact]
    public void Three_tellings_of_one_movement_leave_one()
    {
        StatementHeader[] headers = [Given.Header("A"), Given.Header("B"), Given.Header("C")];
        IReadOnlyList<RepeatedTransaction> repeats = Find([.. headers.Select((h, i) => Given.Statement(h, Given.Credit(h, "06-02", 9, $"f#{i}", "E")))]);
        Assert.Equal(["f#0 f#1", "f#0 f#2"], repeats.Select(r => $"{r.First.Id} {r.Again.Id}"));
    }

    [Theory]
    [InlineData(30, 70, 100, true)]
    [InlineData(30, 71, 100, false)]
    public void A_lump_whose_parts_were_read_counts_no_more(int one, int two, int lump, bool isRepeat)
    {
        StatementHeader notification = Given.Header("N", "camt054"), statement = Given.Header("S", "camt053");
        BankStatement parts = Given.Statement(notification, Given.Credit(notification, "06-02", one, "n#1", "E1", batch: "LOT-7", part: 1), Given.Credit(notification, "06-02", two, "n#2", "E2", batch: "LOT-7", part: 2));
        BankStatement entry = Given.Statement(statement, Given.Credit(statement, "06-02", lump, "LOT-7"));
        Assert.Equal(isRepeat ? ["Batch LOT-7"] : [], Find(entry, parts).Select(r => $"{r.Proof} {r.Again.Id}"));
    }

    [Fact]
    public void What_is_found_is_what_trying_every_pair_finds()
    {
        int found = 0;
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            BankStatement[] statements = [.. Enumerable.Range(0, random.Next(2, 5)).Select(i => Random(random, Given.Header(random.Next(4) == 0 ? "SAME" : $"S{i}", $"f{i}")))];
            string[] expected = [.. NaiveRepeats.Find(statements).Select(Text)];
            Assert.Equal(expected, Find(statements).Select(Text));
            found += expected.Length;
        }, 500);
        Assert.True(!Property.IsFullSize || found > 300, $"{found}");
    }

    private static string Text(RepeatedTransaction r) => $"{r.Proof} {r.First.Statement.File}:{r.First.Position} {r.Again.Statement.File}:{r.Again.Position}";

    private static BankStatement Random(Random random, StatementHeader header) => Given.Statement(header, [.. Enumerable.Range(1, random.Next(7)).Select(i => Given.Credit(
        header, $"06-0{random.Next(1, 3)}", random.Next(1, 3), random.Next(2) == 0 ? $"f#{i}" : $"R{random.Next(3)}", random.Next(2) == 0 ? $"E{random.Next(2)}" : null,
        random.Next(2) == 0 ? $"Invoice {random.Next(2)}" : "", random.Next(3) switch { 0 => Payer, 1 => Other, _ => default }, position: i))]);

    private static IReadOnlyList<RepeatedTransaction> Find(params BankStatement[] statements)
    {
        var series = new StatementSeries();
        Array.ForEach(statements, series.Add);
        return series.FindRepeats();
    }
}

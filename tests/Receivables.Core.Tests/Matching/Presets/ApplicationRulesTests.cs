namespace Receivables.Matching.Presets;

/// <summary>The published table, row by row, each reached by a payment.</summary>
public class ApplicationRulesTests
{
    // Two customers have Twin & Sons in their name: it is matched in part. Of 111.11 and 200.01 one item is open, of 222.22, 344.44 and 444.44 more than one.
    [Theory]
    [InlineData("RE-1001 RE-1002", 40_000, 1, null, "apply RE-1001 RE-1002", "High 1: payer fully, several documents, one amount")]
    [InlineData("RE-1005 RE-1006", 44_444, 1, null, "apply RE-1005 RE-1006", "High 2: payer fully, several documents, several amounts")]
    [InlineData("RE-1003", 11_111, 1, null, "apply RE-1003", "High 3: payer fully, one document, one amount")]
    [InlineData("RE-1005", 22_222, 1, null, "apply RE-1005", "High 4: payer fully, one document, several amounts")]
    [InlineData("TW-1001 TW-1002", 30_001, 0, "Twin & Sons", "apply TW-1001 TW-1002", "High 5: payer partially, several documents, one amount")]
    [InlineData("TW-1001 TW-1003", 44_444, 0, "Twin & Sons", "apply TW-1001 TW-1003", "High 6: payer partially, several documents, several amounts")]
    [InlineData("TW-1002", 20_001, 0, "Twin & Sons", "apply TW-1002", "High 7: payer partially, one document, one amount")]
    [InlineData("thank you", 11_111, 1, null, "apply RE-1003", "High 8: payer fully, no document, one amount")]
    [InlineData("RE-1001 RE-1002", 40_000, 0, null, "apply RE-1001 RE-1002", "High 9: no payer, several documents, one amount")]
    [InlineData("RE-1005 RE-1006", 44_444, 0, null, "apply RE-1005 RE-1006", "High 10: no payer, several documents, several amounts")]
    [InlineData("RE-1001 RE-1002", 20_000, 1, null, "review WeakRule RE-1001 RE-1002", "Medium 1: payer fully, several documents, any amount")]
    [InlineData("RE-1003", 12_345, 1, null, "review WeakRule RE-1003", "Medium 2: payer fully, one document, any amount")]
    [InlineData("thank you", 22_222, 1, null, "review WeakRule RE-1005", "Medium 3: payer fully, no document, several amounts")]
    [InlineData("TW-1001 TW-1002", 12_345, 0, "Twin & Sons", "review WeakRule TW-1001 TW-1002", "Medium 4: payer partially, several documents, any amount")]
    [InlineData("TW-1002", 12_345, 0, "Twin & Sons", "review WeakRule TW-1002", "Medium 5: payer partially, one document, any amount")]
    [InlineData("RE-1003", 11_111, 0, null, "review WeakRule RE-1003", "Medium 6: no payer, one document, one amount")]
    [InlineData("RE-1001 RE-1002", 20_000, 0, null, "review WeakRule RE-1001 RE-1002", "Medium 7: no payer, several documents, any amount")]
    [InlineData("thank you", 20_001, 0, "Twin & Sons", "review WeakRule TW-1002", "Medium 8: payer partially, no document, one amount")]
    [InlineData("RE-1003", 12_345, 0, null, "review WeakRule RE-1003", "Medium 9: no payer, one document, any amount")]
    [InlineData("thank you", 12_345, 1, null, "review WeakRule RE-1001", "Low 1: payer fully, no document, no amount")]
    [InlineData("thank you", 34_444, 0, "Twin & Sons", "review WeakRule TW-1003", "Low 2: payer partially, no document, several amounts")]
    [InlineData("thank you", 12_345, 0, "Twin & Sons", "review WeakRule TW-1001", "Low 3: payer partially, no document, no amount")]
    [InlineData("thank you", 11_111, 0, null, "review WeakRule RE-1003", "Low 4: no payer, no document, one amount")]
    [InlineData("thank you", 22_222, 0, null, "review WeakRule RE-1005", "Low 5: no payer, no document, several amounts")]
    [InlineData("thank you", 12_345, 0, null, "unmatched NoCandidate", null)]
    public void Each_rule_decides_as_the_table_says(string text, long cents, int iban, string? name, string expected, string? rule)
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(cents, text, iban, name));

        Assert.Equal(expected, SmallBook.Line(proposal));
        Assert.Equal(rule is null ? null : "rule " + rule, proposal.Evidence.SingleOrDefault(e => e.Kind == EvidenceKind.MatchingRule)?.Explain());
        Assert.True(double.IsNaN(proposal.Confidence));
        Assert.All(proposal.Evidence, e => Assert.Equal(LogOdds.Zero, e.Weight));
    }

    [Fact]
    public void Every_rule_of_the_table_is_reached()
    {
        var data = typeof(ApplicationRulesTests).GetMethod(nameof(Each_rule_decides_as_the_table_says))!.GetCustomAttributesData();
        IEnumerable<string?> reached = data.Where(a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[5].Value is string rule ? "rule " + rule : null);
        Assert.Equal(ApplicationRules.All.Select(r => RuleEvidence.Rule(r.Code).Explain()).Order(StringComparer.Ordinal), reached.OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_policy_may_trust_rules_of_less_confidence()
    {
        SmallBook book = Book();
        book.Engine = new MatchingEngineBuilder().WithPolicy(MatchingPolicy.BusinessCentral with { LeastRuleConfidence = RuleConfidence.Medium }).Build();

        MatchProposal part = book.Match(SmallBook.Pay(10_000, "RE-1003", 1));
        Assert.Equal("apply RE-1003", SmallBook.Line(part));
        Assert.Equal("11.11 EUR", part.Items[0].OpenAfter.ToString());
        Assert.Equal("review WeakRule RE-1003", SmallBook.Line(book.Match(SmallBook.Pay(11_111, "thank you"))));
    }

    private static SmallBook Book()
    {
        SmallBook book = new SmallBook(0)
            .Customer("A", "Alpha Lighting", 1).Customer("T1", "Twin & Sons").Customer("T2", "Twin & Sons North").Customer("Z", "Zeta Works")
            .Invoice("RE-1001", "A", 15_000, "2026-05-01").Invoice("RE-1002", "A", 25_000, "2026-05-02").Invoice("RE-1003", "A", 11_111, "2026-05-03")
            .Invoice("RE-1005", "A", 22_222, "2026-05-05").Invoice("RE-1006", "A", 22_222, "2026-05-06")
            .Invoice("TW-1001", "T1", 10_000, "2026-05-01").Invoice("TW-1002", "T1", 20_001, "2026-05-02").Invoice("TW-1003", "T1", 34_444, "2026-05-03")
            .Invoice("ZE-1001", "Z", 34_444, "2026-05-01").Invoice("ZE-1002", "Z", 44_444, "2026-05-02");
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.BusinessCentral).Build();
        return book;
    }
}

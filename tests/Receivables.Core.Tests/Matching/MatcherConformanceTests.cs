using Receivables.Matching.Documents;
using Receivables.Testing;

namespace Receivables.Matching;

/// <summary>The suite for matchers passes those that are right and catches those that are not.</summary>
public class MatcherConformanceTests
{
    public static TheoryData<string> Cases => [.. MatcherConformance.CaseNames];

    public static TheoryData<string> Broken => [.. BrokenMatchers.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_matcher_that_has_nothing_to_say_passes(string name) => new MatcherConformance(() => new Silent()).Run(name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_that_knows_a_payer_by_what_no_payment_of_the_suite_says_passes(string name) => new MatcherConformance(() => new ByLease()).Run(name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_built_in_one_passes(string name) => new MatcherConformance(() => new EndToEndIdMatcher()).Run(name);

    [Theory]
    [MemberData(nameof(Broken))]
    public void The_suite_catches_a_matcher_that(string mistake)
    {
        (Func<IMatcher> create, string expected) = BrokenMatchers.All[mistake];
        var caught = Assert.Throws<ConformanceException>(() => new MatcherConformance(create).Run(expected));
        Assert.Equal(expected, caught.CaseName);
        Assert.StartsWith(expected + ": ", caught.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_case_is_an_error_of_the_caller() => Assert.Throws<ArgumentException>(() => new MatcherConformance(() => new Silent()).Run("no such case"));

    private sealed class Silent : IMatcher
    {
        public void Find(MatchContext context)
        {
        }
    }

    private sealed class ByLease : IMatcher
    {
        public void Find(MatchContext context)
        {
            if (context.Payment.Remittance.Contains("lease B-2207", StringComparison.Ordinal))
            {
                context.IdentifyPayer(context.Book.Customers[0].Id, MatchEvidence.Create(EvidenceFamily.Payer, EvidenceKind.From("lease"), LogOdds.FromOdds(1_000), "lease B-2207"));
            }
        }
    }
}

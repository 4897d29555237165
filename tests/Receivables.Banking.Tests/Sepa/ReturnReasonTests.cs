namespace Receivables.Banking.Sepa;

public class ReturnReasonTests
{
    [Theory]
    [InlineData("AM04", ReturnAction.RePresent)]
    [InlineData("am04 ", ReturnAction.RePresent)]
    [InlineData("AC01", ReturnAction.CorrectAndSend)]
    [InlineData("AC04", ReturnAction.NewMandate)]
    [InlineData("MD01", ReturnAction.NewMandate)]
    [InlineData("MD07", ReturnAction.Stop)]
    [InlineData("MD06", ReturnAction.AskCustomer)]
    [InlineData("MS03", ReturnAction.AskCustomer)]
    [InlineData("XX99", ReturnAction.AskCustomer)]
    [InlineData(null, ReturnAction.AskCustomer)]
    public void Each_reason_says_what_to_do(string? code, ReturnAction expected) => Assert.Equal(expected, ReturnReason.Of(code).Action);

    // What the design says of them: domain.md, SEPA returns.
    [Fact]
    public void Only_money_that_was_short_and_faults_of_the_day_are_sent_again_as_they_were() =>
        Assert.Equal(["AM04", "ED05", "TM01"], ReturnReason.All.Where(r => r.Action == ReturnAction.RePresent).Select(r => r.Code));

    [Fact]
    public void The_guide_lists_them_all()
    {
        string guide = File.ReadAllText(RepositoryRoot.PathOf("docs/guides/sepa.md"));
        Assert.All(ReturnReason.All, r => Assert.Contains($"| {r.Code} | {r.Meaning} | `{r.Action}` |", guide, StringComparison.Ordinal));
        Assert.Equal(ReturnReason.All.Select(r => r.Code).Order(StringComparer.Ordinal), ReturnReason.All.Select(r => r.Code));
    }
}

namespace Receivables.Banking.Camt;

/// <summary>A batch that arrives less the bank's charges is split all the same, where what is stated adds up to the last cent.</summary>
public class BatchChargeTests
{
    [Fact]
    public void Charges_of_the_parts_are_taken_off_each_and_what_was_paid_is_kept()
    {
        StatementTransaction[] parts = Read(Entry("97.00", "", Part("60.00", "1.50"), Part("40.00", "1.50")), out IReadOnlyList<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal([("58.50 EUR", "60.00 EUR"), ("38.50 EUR", "40.00 EUR")], parts.Select(p => (p.Amount.ToString(), p.InstructedAmount.ToString())));
        Assert.All(parts, p => Assert.Equal(new PaymentCharge(Money.Eur(1.50m), true, null), Assert.Single(p.Charges)));
        Assert.All(parts, p => Assert.Equal(TransactionClass.Payment, p.Class));
    }

    [Fact]
    public void Charges_of_the_entry_are_a_transaction_of_their_own()
    {
        StatementTransaction[] parts = Read(Entry("97.00", Charge("3.00"), Part("60.00"), Part("40.00")), out IReadOnlyList<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(["60.00 EUR Payment", "40.00 EUR Payment", "-3.00 EUR OwnFee"], parts.Select(p => $"{p.Amount} {p.Class}"));
        Assert.Equal([1, 2, 3], parts.Select(p => p.Part));
        Assert.Equal(3, parts.Select(p => p.SourceKey).Distinct().Count());
    }

    [Theory]
    [InlineData("", "1.50", "1.49", "")]
    [InlineData("", "1.50", "1.50", ", not included")]
    [InlineData("2.99", "", "", "")]
    [InlineData("", "61.00", "-58.00", "")]
    public void What_does_not_add_up_stays_whole_and_every_charge_is_kept(string entry, string first, string second, string said)
    {
        bool included = said.Length == 0;
        string text = Entry("97.00", entry.Length > 0 ? Charge(entry) : "", Part("60.00", first, included), Part("40.00", second, included));
        StatementTransaction whole = Assert.Single(Read(text, out IReadOnlyList<Diagnostic> diagnostics));
        Assert.Contains(diagnostics, d => d.Code == "CAMT031");
        Assert.Equal(["60.00 EUR", "40.00 EUR"], whole.ExtraFields.Where(f => f.Name == "Amt").Select(f => f.Value));
        Assert.Equal(first.Length == 0 ? 0 : 2, whole.ExtraFields.Count(f => f.Name == "Chrgs" && f.Value.EndsWith(included ? ", included" : said, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_return_that_is_booked_with_its_charge_is_no_contradiction()
    {
        string text = CamtXml.Balances("53.00", "0.00") + CamtXml.Entry("-53.00", $"<NtryDtls>{Part("50.00", "3.00", direction: "DBIT")}</NtryDtls>");
        Assert.Equal("-53.00 EUR", Assert.Single(Read(text, out IReadOnlyList<Diagnostic> diagnostics)).Amount.ToString());
        Assert.Empty(diagnostics);
    }

    private static string Charge(string amount, bool included = true) => amount.Length == 0 ? "" :
        $"<Chrgs><Rcrd><Amt Ccy=\"EUR\">{amount.TrimStart('-')}</Amt><CdtDbtInd>{(amount[0] == '-' ? "CRDT" : "DBIT")}</CdtDbtInd><ChrgInclInd>{(included ? "true" : "false")}</ChrgInclInd></Rcrd></Chrgs>";

    private static string Part(string amount, string charge = "", bool included = true, string direction = "CRDT") =>
        $"<TxDtls><Amt Ccy=\"EUR\">{amount}</Amt><CdtDbtInd>{direction}</CdtDbtInd>{Charge(charge, included)}</TxDtls>";

    private static string Entry(string amount, string charges, params string[] parts) =>
        CamtXml.Balances("0.00", "97.00") + CamtXml.Entry(amount, $"{charges}<NtryDtls>{string.Concat(parts)}</NtryDtls>");

    private static StatementTransaction[] Read(string content, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(content));
        diagnostics = read.Diagnostics;
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal(BalanceCheck.Holds, statement.Balances.Check);
        return [.. statement.Transactions];
    }
}

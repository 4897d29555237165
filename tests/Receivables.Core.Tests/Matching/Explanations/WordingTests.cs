using System.Globalization;
using System.Reflection;
using Receivables.Ledgers;
using Receivables.Matching.Presets;

namespace Receivables.Matching.Explanations;

/// <summary>Everything that is explained has words in each language, and no language borrows another's.</summary>
public class WordingTests
{
    private static readonly ExplanationLanguage[] Languages = Enum.GetValues<ExplanationLanguage>();

    public static IEnumerable<TheoryDataRow<string>> Kinds => typeof(EvidenceKind).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(p => ((EvidenceKind)p.GetValue(null)!).Code).Where(c => c != EvidenceKind.MatchingRule.Code).Select(c => new TheoryDataRow<string>(c));

    public static IEnumerable<TheoryDataRow<MatchReason>> Reasons => Enum.GetValues<MatchReason>().Where(r => r != MatchReason.None).Select(r => new TheoryDataRow<MatchReason>(r));

    // For and against; one, several and many that share it.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_evidence_has_a_sentence_of_its_own_in_each_language(string kind)
    {
        string plugIn = Evidence("plugIn", 1, 1, 1).Explain();
        foreach ((int units, int count, int total) in new[] { (10_000, 1, 1), (-10_000, 1, 1), (10_000, 2_000, 3_000) })
        {
            MatchEvidence evidence = Evidence(kind, units, count, total);
            string[] sentences = [.. Languages.Select(evidence.Explain)];
            Assert.Equal(Languages.Length, sentences.Distinct().Count());
            Assert.DoesNotContain(plugIn, sentences);
            Assert.DoesNotContain(sentences, s => s.Length == 0 || s.EndsWith('.') || char.IsUpper(s[0]));

            // What one names, the others name: the subject, and the counts in the convention of each.
            Assert.Single(sentences.Select(s => s.Contains("xyz", StringComparison.Ordinal)).Distinct());
            Assert.Single(sentences.Select((s, i) => s.Contains(Wording.Of(Languages[i]).Number(2_000), StringComparison.Ordinal)).Distinct());
            Assert.Single(sentences.Select((s, i) => s.Contains(Wording.Of(Languages[i]).Number(3_000), StringComparison.Ordinal)).Distinct());
        }
    }

    [Theory]
    [InlineData("discountedAmount")]
    [InlineData("lateDiscountedAmount")]
    [InlineData("chargedAmount")]
    [InlineData("partialAmount")]
    [InlineData("excessAmount")]
    public void Amounts_of_evidence_are_in_the_convention_of_the_language(string kind)
    {
        var evidence = MatchEvidence.Create(EvidenceFamily.Amount, EvidenceKind.From(kind), LogOdds.Zero, "1234567.50 EUR");
        Assert.Contains("1,234,567.50 EUR", evidence.Explain(), StringComparison.Ordinal);
        Assert.Contains("1\u00A0234\u00A0567,50 EUR", evidence.Explain(ExplanationLanguage.French), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_has_a_sentence_of_its_own_in_each_language(MatchReason reason)
    {
        string[] sentences = [.. Languages.Select(Proposal(reason).ExplainReason)];
        Assert.Equal(Languages.Length, sentences.Distinct().Count());
        Assert.DoesNotContain("", sentences);
        Assert.All(Languages, l => Assert.Equal(1, Reasons.Count(r => Proposal(r.Data).ExplainReason(l) == Proposal(reason).ExplainReason(l))));
        Assert.All(Languages, l => Assert.Equal("", Proposal(MatchReason.None).ExplainReason(l)));
    }

    [Fact]
    public void Every_rule_has_a_sentence_of_its_own_in_each_language()
    {
        string[] codes = [.. ApplicationRules.All.Select(r => r.Code), OldestFirstBatch.ByAccount, OldestFirstBatch.ByName, OldestFirstBatch.ByNumber];
        string[] all = [.. codes.SelectMany(c => Languages.Select(RuleEvidence.Rule(c).Explain))];
        Assert.Equal(27 * Languages.Length, all.Distinct().Count());
        Assert.All(Languages, l => Assert.Equal("a rule of a plug-in", RuleEvidence.Rule("a rule of a plug-in").Explain(l)));
        Assert.Equal("rule High 3: payer fully, one document, one amount", RuleEvidence.Rule("High 3").Explain());
        Assert.Equal("règle Élevée 3 : payeur entièrement reconnu, une pièce citée, un seul montant concordant", Plain(RuleEvidence.Rule("High 3").Explain(ExplanationLanguage.French)));
        Assert.Equal("règle Faible 5 : payeur non reconnu, aucune pièce citée, plusieurs montants concordants", Plain(RuleEvidence.Rule("Low 5").Explain(ExplanationLanguage.French)));
    }

    [Fact]
    public void Every_kind_of_item_and_of_adjustment_has_a_name_in_each_language()
    {
        foreach (ExplanationLanguage language in Languages)
        {
            Wording words = Wording.Of(language);
            string[] items = [.. Enum.GetValues<ItemKind>().Append((ItemKind)(-1)).Select(words.KindOf)];
            string[] adjustments = [.. Enum.GetValues<AdjustmentKind>().Append((AdjustmentKind)(-1)).Select(words.NameOf)];
            Assert.Equal(items.Length, items.Distinct().Count());
            Assert.Equal(adjustments.Length, adjustments.Distinct().Count());
        }
    }

    [Fact]
    public void Every_place_of_a_payment_that_names_documents_has_a_name_in_each_language()
    {
        PaymentField[] fields = [PaymentField.Remittance, PaymentField.StructuredReference, PaymentField.ReferredDocument, PaymentField.EndToEndId];
        Assert.All(Languages, l => Assert.Equal(fields.Length, fields.Select(f => (Evidence("documentNumber", 1, 1, 1) with { Field = f }).Explain(l)).Distinct().Count()));
    }

    [Fact]
    public void Every_effect_of_a_confirmation_has_a_sentence_of_its_own_in_each_language()
    {
        var fresh = new AliasChange(SmallBook.Iban(1), null, CustomerId.From("A"), 0, 1, LogOdds.Zero, LogOdds.FromUnits(43_175), false);
        AliasChange[] changes =
        [
            fresh, fresh with { Name = "ALPHA" }, fresh with { CountBefore = 1_000, CountAfter = 1_001 }, fresh with { CountBefore = 1 }, fresh with { CountAfter = 0, CountBefore = 1 }, fresh with { IsOnFile = true },
        ];
        string[] all = [.. Languages.SelectMany(l => changes.Select(c => Wording.Of(l).Alias(c, "Alpha")))];
        Assert.Equal(changes.Length * Languages.Length, all.Distinct().Count());
        (MatchSet, long)[] sets = [.. Enum.GetValues<MatchSet>().Select(s => (s, 2_000L))];
        string[] habits = [.. Languages.SelectMany(l => sets.Select(s => Wording.Of(l).Habits("Alpha", [s])).Append(Wording.Of(l).NoHabits("Alpha")).Append(Wording.Of(l).NothingLearned))];
        Assert.Equal((sets.Length + 2) * Languages.Length, habits.Distinct().Count());
        Assert.Equal("le nom ALPHA est désormais reconnu comme celui du client Alpha (1 confirmation) : poids +4,3175", Plain(Wording.Of(ExplanationLanguage.French).Alias(changes[1], "Alpha")));
        Assert.Contains("1,001 confirmations", Wording.Of(ExplanationLanguage.English).Alias(changes[2], "Alpha"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentence_of_a_plug_in_is_the_same_in_each_language() =>
        Assert.All(Languages, l => Assert.Equal("annoncé par courriel", MatchEvidence.Create(EvidenceFamily.Document, EvidenceKind.From("mail"), LogOdds.Zero, "annoncé par courriel").Explain(l)));

    [Fact]
    public void English_is_what_is_given_where_no_language_is_asked_for()
    {
        MatchProposal proposal = Proposal(MatchReason.Ambiguous);
        Assert.Equal(proposal.Explain(ExplanationLanguage.English), proposal.Explain());
        Assert.Equal(proposal.Sentence(ExplanationLanguage.English), proposal.Sentence());
        Assert.Equal(default, ExplanationLanguage.English);
    }

    [Fact]
    public void A_language_that_is_none_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Proposal(MatchReason.Ambiguous).Explain((ExplanationLanguage)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proposal(MatchReason.Ambiguous).Sentence((ExplanationLanguage)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proposal(MatchReason.Ambiguous).ExplainReason((ExplanationLanguage)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Evidence("singleItem", 1, 1, 1).Explain((ExplanationLanguage)99));
    }

    [Fact]
    public void The_culture_of_the_machine_makes_no_difference()
    {
        MatchProposal proposal = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 123_456, "2026-05-01").Match(SmallBook.Pay(123_456_789, "fa 2026/00001", 1));
        string[] before = [.. Languages.SelectMany(l => new[] { proposal.Explain(l), proposal.Sentence(l) })];
        CultureInfo mine = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "!", NumberGroupSeparator = "?", NegativeSign = "~", PositiveSign = "^", NumberGroupSizes = [1] };
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(before, Languages.SelectMany(l => new[] { proposal.Explain(l), proposal.Sentence(l) }));
        }
        finally
        {
            CultureInfo.CurrentCulture = mine;
        }
    }

    // As an accountant reads it: a no-break space is a space.
    internal static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static MatchEvidence Evidence(string kind, int units, int count, int total) =>
        MatchEvidence.Create(EvidenceFamily.Combination, EvidenceKind.From(kind), LogOdds.FromUnits(units), "xyz") with { Count = count, Total = total, Field = PaymentField.Remittance };

    private static MatchProposal Proposal(MatchReason reason) => RuleProposal.Create(
        new SmallBook(1).Book, SmallBook.Pay(1), reason == MatchReason.None ? MatchDecision.Apply : MatchDecision.Review, reason, null, [], [], [], []);
}

using System.Reflection;
using System.Text;
using Receivables.Ledgers;
using Receivables.Matching.Presets;

namespace Receivables.Matching.Explanations;

/// <summary>Every sentence of a language, one a line, behind what it says.</summary>
internal sealed class SentenceListing
{
    private readonly StringBuilder _lines = new();
    private readonly ExplanationLanguage _language;
    private readonly Wording _words;

    private SentenceListing(ExplanationLanguage language) => (_language, _words) = (language, Wording.Of(language));

    internal static string Of(ExplanationLanguage language)
    {
        var listing = new SentenceListing(language);
        listing.AddWords();
        listing.AddEvidence();
        listing.AddRules();
        listing.AddReasons();
        listing.AddConfirmations();
        return listing._lines.ToString();
    }

    private void Add(string what, string sentence) => _lines.Append(what).Append(" | ").Append(sentence.Replace('\u00A0', '~')).Append('\n');

    private void AddWords()
    {
        Add("colon", _words.Colon);
        Add("semicolon", _words.Semicolon);
        Add("nothing suggested", _words.NothingSuggested);
        Add("unmatched", _words.Unmatched);
        Add("applied", _words.Applied("I"));
        Add("on account", _words.OnAccount("C"));
        Add("suggested", _words.Suggested("I"));
        Add("or", _words.Or("I"));
        Add("unapplied", _words.StaysUnapplied(Money.Eur(1_234.5m)));
        Add("rival applied", _words.Rival(new MatchRival(PaymentId.From("P"), ItemId.From("I"), true)));
        Add("rival held", _words.Rival(new MatchRival(PaymentId.From("P"), ItemId.From("I"), false)));
        Add("payment", _words.Payment(SmallBook.Pay(123_456), ""));
        Add("payment of somebody", _words.Payment(SmallBook.Pay(123_456), "N"));
        Add("number", _words.Number(-1_234_567));
        Add("percent", _words.Percent(0.123456));
        Add("weight for", _words.Weight(LogOdds.FromUnits(12_345)));
        Add("weight against", _words.Weight(LogOdds.FromUnits(-12_345)));
        foreach (ItemKind kind in Enum.GetValues<ItemKind>().Append((ItemKind)(-1)))
        {
            Add($"item {kind}", _words.KindOf(kind));
        }

        foreach (AdjustmentKind kind in Enum.GetValues<AdjustmentKind>().Append((AdjustmentKind)(-1)))
        {
            Add($"adjustment {kind}", _words.NameOf(kind));
        }
    }

    private void AddEvidence()
    {
        foreach (string kind in typeof(EvidenceKind).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => ((EvidenceKind)p.GetValue(null)!).Code).Order(StringComparer.Ordinal))
        {
            Add($"{kind} for, alone", Evidence(kind, 1, 1, 1));
            Add($"{kind} for, of many", Evidence(kind, 1, 2_000, 3_000));
            Add($"{kind} against, of one more", Evidence(kind, -1, 1, 2));
        }

        foreach (PaymentField field in Enum.GetValues<PaymentField>())
        {
            Add($"documentNumber in {field}", Evidence("documentNumber", 1, 1, 1, field: field));
            Add($"oneOfEqual by {field}", Evidence("oneOfEqual", 1, 2_000, 3_000, field: field));
            Add($"thirdPayer by {field}", Evidence("thirdPayer", 1, 1, 1, field: field));
            Add($"parentCompany by {field}", Evidence("parentCompany", 1, 1, 1, field: field));
        }

        foreach (string kind in (string[])["discountedAmount", "lateDiscountedAmount", "chargedAmount", "partialAmount", "excessAmount"])
        {
            Add($"{kind} of money", Evidence(kind, 1, 1, 1, "1234567.50 EUR"));
        }

        foreach (AdjustmentKind kind in Enum.GetValues<AdjustmentKind>())
        {
            Add($"less, as {kind}", Evidence("allowedDifference", 1, 1, 1, "12.30 EUR", kind));
            Add($"more, as {kind}", Evidence("allowedDifference", 1, 1, 1, "-12.30 EUR", kind));
        }

        foreach (ToldBy by in Enum.GetValues<ToldBy>())
        {
            Add($"told by {by}, of the first of a month", Told(by, "2026-01-01"));
            Add($"told by {by}, of another day", Told(by, "2025-08-31"));
        }

        for (int month = 1; month <= 12; month++)
        {
            Add($"told by month {month}", Told(ToldBy.Month, $"2026-{month:00}-15"));
        }

        Add("and one like it", _words.Evidence(Made("documentNumber", 1, 1, 1, "S", null, PaymentField.Remittance), 1));
        Add("and two like it", _words.Evidence(Made("documentNumber", 1, 1, 1, "S", null, PaymentField.Remittance), 2));
    }

    private void AddRules()
    {
        foreach (string code in ApplicationRules.All.Select(r => r.Code).Concat([OldestFirstBatch.ByAccount, OldestFirstBatch.ByName, OldestFirstBatch.ByNumber, "of a plug-in"]))
        {
            Add($"rule {code}", RuleEvidence.Rule(code).Explain(_language));
        }
    }

    private void AddReasons()
    {
        foreach (MatchReason reason in Enum.GetValues<MatchReason>())
        {
            foreach (MatchDecision decision in Enum.GetValues<MatchDecision>())
            {
                MatchProposal proposal = RuleProposal.Create(new SmallBook(1).Book, SmallBook.Pay(1), decision, reason, null, [], [], [], []);
                Add($"{decision} {reason}", $"{_words.Verdict(proposal, "I")} / {_words.Reason(proposal)}");
            }
        }
    }

    private void AddConfirmations()
    {
        var change = new AliasChange(SmallBook.Iban(1), null, CustomerId.From("A"), 0, 1, LogOdds.Zero, LogOdds.FromUnits(43_175), false);
        foreach ((string what, AliasChange to) in (IEnumerable<(string, AliasChange)>)
            [("new account", change), ("new name", change with { Name = "ALPHA" }), ("known better", change with { CountBefore = 1_000, CountAfter = 1_001 }),
             ("as before", change with { CountBefore = 1 }), ("twice as before", change with { CountBefore = 2, CountAfter = 2 }), ("no longer", change with { CountBefore = 1, CountAfter = 0 }), ("on file", change with { IsOnFile = true })])
        {
            Add(what, _words.Alias(to, "Alpha"));
            Add(what, _words.Alias(to, "Lampes"));
        }

        Add("nothing learned", _words.NothingLearned);
        Add("no habits", _words.NoHabits("Alpha"));
        Add("habits", _words.Habits("Alpha", [.. Enum.GetValues<MatchSet>().Select(s => (s, 1_000L + (int)s))]));
    }

    private string Evidence(string kind, int units, int count, int total, string subject = "S", AdjustmentKind? difference = null, PaymentField field = PaymentField.Remittance) =>
        Made(kind, units, count, total, subject, difference, field).Explain(_language);

    private string Told(ToldBy by, string issued) =>
        (Made("toldOfEqual", 1, 2_000, 3_000, "S", null, PaymentField.Remittance) with { ToldBy = by, Item = new SmallBook(0).Customer("A", "Alpha").Invoice("N", "A", 123_450, issued).Items[0] }).Explain(_language);

    private static MatchEvidence Made(string kind, int units, int count, int total, string subject, AdjustmentKind? difference, PaymentField field) =>
        MatchEvidence.Create(EvidenceFamily.Combination, EvidenceKind.From(kind), LogOdds.FromUnits(units), subject) with { Count = count, Total = total, Field = field, Difference = difference };
}

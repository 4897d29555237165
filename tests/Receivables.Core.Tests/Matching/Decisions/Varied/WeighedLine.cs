using System.Globalization;
using System.Text;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>What was weighed for one payment on the way to a decision, in one line: all that was seen, every answer with its weight however unlikely, and what was left out of account.</summary>
internal static class WeighedLine
{
    internal static string Of(Workspace work, Verdict verdict)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{work.Payment.Id} {work.Amount} {work.Currency} {work.SharedAmount} {work.ExactWeight}{(work.Budget.IsExhausted ? " exhausted" : "")}");
        Append(line, "items", work.Items, Text);
        Append(line, "payers", work.Payers, Text);
        Append(line, "elsewhere", work.Elsewhere, Text);
        Append(line, "given", work.Given, Text);
        Append(line, "named", work.Named, Text);
        Append(line, "suspects", work.Suspects, Text);
        Append(line, "unread", work.Unread, Text);
        Append(line, "unlisted", work.Unlisted, u => string.Create(CultureInfo.InvariantCulture, $"{u.Customer}:{u.Chance:0.0000e+00}"));
        line.Append(CultureInfo.InvariantCulture, $" | more {work.MoreOfAmount} month {work.NamedMonth} words {work.WordBits} doubted {work.Doubted}");
        line.Append(work.NamesExactly ? " exactly" : "").Append(work.NamesSettled ? " settled" : "").Append(work.NamesOtherCurrency ? " other" : "");
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            Candidate candidate = work.Candidates[i];
            line.Append(CultureInfo.InvariantCulture, $" | {candidate.Fit} {candidate.Score} of {candidate.Owner} as {candidate.Peers}");
            foreach (Leg leg in work.Candidates.LegsOf(candidate))
            {
                line.Append(CultureInfo.InvariantCulture, $" {leg.Item}:{leg.Settled}{(leg.Adjustment != 0 ? $"-{leg.Adjustment} {leg.Kind} {leg.Rule?.Account}" : "")}");
            }
        }

        line.Append(CultureInfo.InvariantCulture, $" | {verdict.Decision} {verdict.Reason} payer {verdict.Payer} elsewhere {verdict.Elsewhere:0.0000e+00}");
        line.Append(verdict.IsNamed ? " named" : "").Append(verdict.IsTold ? " told" : "").Append(verdict.IsPointed ? " pointed" : "").Append(verdict.MeansNoneOfThem ? " none" : "").Append(verdict.NamesAny ? " any" : "");
        Append(line, "means", verdict.NamedItems, Text);
        Append(line, "says", verdict.Evidence, Text);
        foreach ((Leg[] legs, double confidence) in (ReadOnlySpan<(Leg[], double)>)[(verdict.Legs, verdict.Confidence), .. verdict.Alternatives])
        {
            line.Append(CultureInfo.InvariantCulture, $" | {confidence:0.0000}").AppendJoin("", legs.Select(leg => string.Create(CultureInfo.InvariantCulture, $" {leg.Item}:{leg.Settled}")));
        }

        return line.ToString();
    }

    private static void Append<T>(StringBuilder line, string name, IReadOnlyList<T> all, Func<T, string> text)
    {
        if (all.Count > 0)
        {
            line.Append(" | ").Append(name).Append(' ').AppendJoin(' ', all.Select(text));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(Clue clue) => string.Create(
        CultureInfo.InvariantCulture,
        $"{clue.Target}:{clue.Family}:{clue.Kind}:{clue.Units}:{clue.Field}{clue.Part}@{clue.Start}+{clue.Length}:{clue.Count}/{clue.Total}:{clue.Amount}{clue.Difference}{clue.ToldBy}{(clue.IsDoubtful ? "?" : "")}{clue.Given?.Subject}");
}

using Receivables.Matching;

namespace Receivables.Evaluation.Public;

/// <summary>Runs the engine over public sets that nobody here wrote, read in place, and prints each miss with its reason. <c>--public [DIR]</c></summary>
internal static class PublicRun
{
    internal const string Switch = "--public";

    private const string Default = "../shared/data/ar-datasets";

    internal static void Run(string[] args, TextWriter to)
    {
        string directory = args.Length > 1 ? args[1] : Default;
        if (!Directory.Exists(directory))
        {
            to.WriteLine($"{Path.GetFullPath(directory)} is not there: nothing was run.");
            return;
        }

        PublicSet[] sets = [.. CashApplicationReader.Read(Path.Combine(directory, "cash-application"))];
        Print("Bank lines, MatchingPolicy.Default", sets, _ => MatchingPolicy.Default, to);
        Print("Bank lines, with the write-off that the sets state as a rule", sets, s => s.WithWriteOff(), to);
        var clearings = new ClearingReader(Directory.GetDirectories(Path.Combine(directory, "sap-o2c")).Order(StringComparer.Ordinal).First());
        to.WriteLine($"Clearings: {clearings.Summary()}");
        Print("Clearings taken for payments, MatchingPolicy.Default", [.. clearings.Read()], _ => MatchingPolicy.Default, to);
        to.WriteLine("Late payment histories: invoices and the day each was settled, no payments: nothing to match.");
    }

    private static void Print(string title, PublicSet[] sets, Func<PublicSet, MatchingPolicy> policy, TextWriter to)
    {
        (PublicSet Set, LineResult[] Results)[] all = [.. sets.Select(s => (s, Decide(s, policy(s))))];
        to.WriteLine($"## {title}");
        to.WriteLine();
        OutcomeTable.Print("set", all.SelectMany(s => s.Results.Select(r => (s.Set.Name, r))), to);
        OutcomeTable.Print("kind of case", all.SelectMany(s => s.Results.Select(r => (r.Line.Label.Kind, r))), to);
        foreach ((PublicSet set, LineResult[] results) in all)
        {
            foreach (LineResult miss in results.Where(r => r.IsMiss))
            {
                to.WriteLine($"- {set.Name} {miss.Line.Id}, {miss.Line.Label.Kind}: wanted {miss.Line.Label.Wanted} {string.Join(' ', miss.Line.Label.Items)}, {miss.Outcome}. {miss.Proposal?.Sentence()}");
            }
        }

        to.WriteLine();
    }

    // The whole statement at once, as a user has it.
    private static LineResult[] Decide(PublicSet set, MatchingPolicy policy)
    {
        MatchReport report = new MatchingEngineBuilder().AddDefaults().WithPolicy(policy).Build().Match(set.Book, set.Lines.Where(l => l.Payment is not null).Select(l => l.Payment!));
        Dictionary<PaymentId, MatchProposal> byId = report.Proposals.ToDictionary(p => p.Payment.Id);
        return [.. set.Lines.Select(l => LineResult.Of(set.Book, l, l.Payment is null ? null : byId[l.Payment.Id]))];
    }
}

using Receivables;
using Receivables.Cases;
using Receivables.Dunning;
using Receivables.Tables;

namespace ReceivablesSample.Dunning;

/// <summary>Doubts contacts whose stage is none of the policy: they count as contacts, and tell the planner nothing about how far reminding has come.</summary>
internal sealed class StageCheck(DunningPolicy policy, IDiagnosticSink doubts)
{
    private readonly string[] _known = [.. policy.Stages.Concat(policy.Segments.SelectMany(s => s.Stages)).Select(s => s.Name).Distinct(StringComparer.Ordinal)];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>Says each unknown name once, with the place of the first row that has it.</summary>
    /// <param name="contacts">The contacts of one file.</param>
    internal void Check(IEnumerable<TableItem<ContactRecord>> contacts)
    {
        foreach ((ContactRecord contact, SourcePosition place) in contacts.Where(c => !_known.Contains(c.Item.Stage, StringComparer.Ordinal) && _said.Add(c.Item.Stage)))
        {
            doubts.Report(new(
                "DUN007",
                DiagnosticSeverity.Warning,
                $"The policy {policy.Name} has no stage '{contact.Stage}': contacts of that stage do not tell how far reminding has come. Its stages are {string.Join(", ", _known.Select(k => $"'{k}'"))}.",
                place));
        }
    }
}

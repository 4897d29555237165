using Receivables;
using Receivables.Cases;
using Receivables.Dunning;

namespace ReceivablesSample.Dunning;

/// <summary>Doubts contacts whose stage is none of the policy: they count as contacts, and tell the planner nothing about how far reminding has come.</summary>
internal sealed class StageCheck(DunningPolicy policy, IDiagnosticSink doubts)
{
    private readonly string[] _known = [.. policy.Stages.Concat(policy.Segments.SelectMany(s => s.Stages)).Select(s => s.Name).Distinct(StringComparer.Ordinal)];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>Says each unknown name once.</summary>
    /// <param name="contacts">The contacts of one file.</param>
    /// <param name="path">The file.</param>
    internal void Check(IEnumerable<ContactRecord> contacts, string path)
    {
        foreach (string stage in contacts.Select(c => c.Stage).Where(s => !_known.Contains(s, StringComparer.Ordinal) && _said.Add(s)))
        {
            doubts.Report(new(
                "DUN007",
                DiagnosticSeverity.Warning,
                $"The policy {policy.Name} has no stage '{stage}': contacts of that stage do not tell how far reminding has come. Its stages are {string.Join(", ", _known.Select(k => $"'{k}'"))}.",
                new SourcePosition(path, 0, 0)));
        }
    }
}

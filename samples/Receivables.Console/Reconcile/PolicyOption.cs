using System.CommandLine;
using Receivables;
using Receivables.Matching;
using Receivables.Serialization;
using ReceivablesSample.CommandLine;
using ReceivablesSample.Flow;

namespace ReceivablesSample.Reconcile;

/// <summary>The option <c>--matching-policy</c>: a file, or one of the policies that are shipped by its name.</summary>
internal sealed class PolicyOption
{
    private readonly Option<string?> _policy = Options.File(
        "--matching-policy", $"The matching policy (JSON), or one of those shipped: {string.Join(", ", PolicyChoice.Presets.Select(p => p.Name))} [default: Default]");

    internal void AddTo(Command command) => command.Add(_policy);

    /// <summary>The name or file that was given, or null.</summary>
    internal string? Read(ParseResult parsed) => parsed.GetValue(_policy);

    /// <summary>Finds the policy, reading its file where it is none of those shipped.</summary>
    internal static async Task<PolicyChoice> FindAsync(Session session, string? name, CancellationToken cancellationToken)
    {
        if (name is null)
        {
            return PolicyChoice.Default;
        }

        PolicyChoice? preset = PolicyChoice.Presets.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
        return preset ?? new(NameOf(Path.GetFileName(name)), await ReadAsync(session, name, cancellationToken).ConfigureAwait(false));
    }

    // A file may be called what a preset is called: in a comparison both stand beside each other.
    private static string NameOf(string file) => PolicyChoice.Presets.Any(p => string.Equals(p.Name, file, StringComparison.OrdinalIgnoreCase)) ? $"{file} (file)" : file;

    private static async Task<MatchingPolicy> ReadAsync(Session session, string path, CancellationToken cancellationToken)
    {
        MatchingPolicy? policy = null;
        await session.Inputs.ReadAsync(path, async (stream, diagnostics, _) =>
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
            ReadResult<MatchingPolicy> read = MatchingPolicyJson.Read(bytes.ToArray(), path);
            foreach (Diagnostic diagnostic in read.Diagnostics)
            {
                diagnostics.Report(diagnostic);
            }

            policy = read.Items.SingleOrDefault();
        }).ConfigureAwait(false);
        return policy ?? throw new InputUnreadableException();
    }
}

using System.Diagnostics.CodeAnalysis;
using Receivables.Dunning;

namespace Receivables.Serialization;

/// <summary>Reads dunning policies that a finance team writes as JSON.</summary>
/// <remarks>Thread safe.</remarks>
[Experimental("RCV0002")]
public static class DunningPolicyJson
{
    /// <summary>Reads one policy.</summary>
    /// <param name="utf8Json">The file, UTF-8 with or without BOM, at most 4 MiB; comments are allowed.</param>
    /// <param name="file">The name of the file for the diagnostics, or null.</param>
    /// <returns>
    /// One policy, or none and every reason, each with line and column: <c>JSN001</c>–<c>JSN002</c> for the JSON, <c>DUN001</c>–<c>DUN006</c> for the policy.
    /// An unknown property is refused, because a misspelt rule that is silently ignored sends the wrong letters.
    /// </returns>
    public static ReadResult<DunningPolicy> Read(ReadOnlySpan<byte> utf8Json, string? file = null)
    {
        (PlacedJson? root, Diagnostic? problem) = PlacedJsonParser.Parse(utf8Json, file);
        if (root is null)
        {
            return new([], [problem!]);
        }

        var diagnostics = new DiagnosticBag();
        DunningPolicy? policy = new DunningPolicyReader(diagnostics).Read(root);
        return new(policy is null ? [] : [policy], diagnostics.Diagnostics);
    }
}

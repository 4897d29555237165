using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Receivables.Matching;

namespace Receivables.Serialization;

/// <summary>Reads and writes matching policies as JSON, so that how certain the engine has to be is data.</summary>
/// <remarks>The format is described in <c>docs/reference/matching.md</c>. Thread safe.</remarks>
[Experimental("RCV0003")]
public static class MatchingPolicyJson
{
    /// <summary>The version of the format that is written, and the newest that is read.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Reads one policy.</summary>
    /// <param name="utf8Json">The file, UTF-8 with or without BOM, at most 4 MiB; comments are allowed.</param>
    /// <param name="file">The name of the file for the diagnostics, or null.</param>
    /// <returns>
    /// One policy, or none and every reason, each with line and column: <c>JSN001</c>–<c>JSN002</c> for the JSON, <c>POL001</c>–<c>POL007</c> for the policy. What the file does not state is as in the preset that it
    /// names, else as in <see cref="MatchingPolicy.Default"/>. An unknown property is refused, because a misspelt threshold that is silently ignored applies what nobody wanted applied.
    /// </returns>
    public static ReadResult<MatchingPolicy> Read(ReadOnlySpan<byte> utf8Json, string? file = null)
    {
        (PlacedJson? root, Diagnostic? problem) = PlacedJsonParser.Parse(utf8Json, file);
        if (root is null)
        {
            return new([], [problem!]);
        }

        var diagnostics = new DiagnosticBag();
        MatchingPolicy? policy = new MatchingPolicyReader(root, diagnostics).Read();
        return new(policy is null ? [] : [policy], diagnostics.Diagnostics);
    }

    /// <summary>Writes a policy with all its properties.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>UTF-8 without BOM, indented, with line feeds; the same bytes for equal policies. Reading it gives an equal policy.</returns>
    public static byte[] Write(MatchingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, Version);
            foreach (MatchingPolicyProperty property in MatchingPolicyProperty.All)
            {
                property.Write(json, policy);
            }

            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}

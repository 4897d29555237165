namespace Receivables.Architecture;

/// <summary>What breaks a rule, listed in full: the lists of assertions are clipped.</summary>
internal static class Violations
{
    internal static void None(IEnumerable<string?> violations)
    {
        string[] all = [.. violations.Select(violation => $"- {violation}").Distinct().Order(StringComparer.Ordinal)];
        Assert.True(all.Length == 0, $"{all.Length} found:\n{string.Join('\n', all)}");
    }
}

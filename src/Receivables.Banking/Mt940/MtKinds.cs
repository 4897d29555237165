namespace Receivables.Banking.Mt940;

/// <summary>Knows messages by block 2, or by the number that some banks put before the first field.</summary>
internal static class MtKinds
{
    internal static MtKind OfEnvelope(ReadOnlySpan<char> text)
    {
        int block = text.IndexOf("{2:");
        return block >= 0 && text.Length >= block + 7 ? OfNumber(text.Slice(block + 4, 3))
            : text.Contains('{') ? MtKind.Unknown
            : OfNumber(text.Trim());
    }

    internal static string NameOf(MtKind kind) => kind switch
    {
        MtKind.Mt941 => "MT941",
        MtKind.Mt942 => "MT942",
        MtKind.Mt950 => "MT950",
        _ => "MT940",
    };

    private static MtKind OfNumber(ReadOnlySpan<char> number) => number switch
    {
        "940" => MtKind.Mt940,
        "941" => MtKind.Mt941,
        "942" => MtKind.Mt942,
        "950" => MtKind.Mt950,
        _ => MtKind.Unknown,
    };
}

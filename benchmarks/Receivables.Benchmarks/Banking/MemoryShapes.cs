namespace Receivables.Benchmarks.Banking;

/// <summary>All files whose memory is measured: each format in several sizes as banks write it, and in shapes that are made to fill memory.</summary>
internal static class MemoryShapes
{
    // Each of a token is just below its bound, where it is kept whole, and far above.
    private const int BelowToken = (4 << 20) - (8 << 10);
    private const int Many = 8_000_000;

    // Where what is always allowed is little beside the file.
    private const int More = 64_000_000;

    internal static IEnumerable<MemoryShape> All => [.. Real, .. Hostile];

    private static IEnumerable<MemoryShape> Real =>
        from format in BankFormats.All
        from megabytes in (int[])[1, 8, 64]
        select new MemoryShape(format.Name, $"{megabytes} MB", true, () => format.OfSize(megabytes * 1_000_000L));

    private static IEnumerable<MemoryShape> Hostile =>
    [
        .. Xml("camt.053", HostileXml.Camt),
        .. Xml("camt.053 by XmlReader", (what, bytes) => HostileXml.Latin(HostileXml.Camt(what, bytes))),
        .. Xml("OFX 2 (XML)", HostileXml.Ofx),
        .. Xml("pain.002", HostileXml.Status),
        .. Text("MT940", HostileText.Mt940),
        .. Text("CFONB 120", HostileText.Cfonb),
        .. Text("CODA", HostileText.Coda),
        .. Text("BAI2", HostileText.Bai2),
        .. Text("CSV of a bank", HostileText.Csv),
        .. HostileContainers.Shapes,
    ];

    private static IEnumerable<MemoryShape> Xml(string format, Func<string, int, byte[]> create) =>
    [
        Shape(format, "one text, below the bound", create, "text", BelowToken),
        Shape(format, "one text, above the bound", create, "text", Many),
        Shape(format, "one tag with many attributes", create, "attributes", BelowToken),
        Shape(format, "deep nesting", create, "depth", Many),
        Shape(format, "smallest entries", create, "small", Many),
        Shape(format, "smallest entries, more", create, "small", More),
        Shape(format, "every entry a statement", create, "statements", Many),
        Shape(format, "every entry a statement, more", create, "statements", More),
        Shape(format, "every entry refused", create, "refused", Many),
        Shape(format, "one entry of everything", create, "one", Many),
        Shape(format, "one entry of parts", create, "parts", Many),
        Shape(format, "one statement of balances", create, "balances", Many),
        Shape(format, "every tag another name", create, "names", Many),
    ];

    private static IEnumerable<MemoryShape> Text(string format, Func<string, int, byte[]> create) =>
    [
        Shape(format, "one line, below the bound", create, "line", BelowToken),
        Shape(format, "one line, above the bound", create, "line", Many),
        Shape(format, "smallest entries", create, "small", Many),
        Shape(format, "smallest entries, more", create, "small", More),
        Shape(format, "every entry refused", create, "refused", Many),
        Shape(format, "one entry of everything", create, "one", Many),
        Shape(format, "one statement of balances", create, "balances", Many),
        Shape(format, "every entry a statement", create, "statements", Many),
        Shape(format, "every entry a statement, more", create, "statements", More),
    ];

    private static MemoryShape Shape(string format, string name, Func<string, int, byte[]> create, string what, int bytes) => new(format, name, false, () => create(what, bytes));
}

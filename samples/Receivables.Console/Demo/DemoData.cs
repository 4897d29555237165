using NodaTime;
using Receivables.Tables;
using ReceivablesSample.Dunning;
using ReceivablesSample.Inputs;

namespace ReceivablesSample.Demo;

/// <summary>The files of the shipped company, a maker of design lamps; they lie beside the program.</summary>
internal static class DemoData
{
    /// <summary>The day at which the files stand.</summary>
    internal static LocalDate AsOf { get; } = new(2026, 6, 30);

    /// <summary>The folder.</summary>
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    internal static FollowUpChoice FollowUp { get; } = new(PathOf("dunning-policy.json"), [PathOf("contacts.csv")], [PathOf("events.csv")]);

    /// <summary>All that the reports read, as of a day.</summary>
    internal static InputChoice Inputs(LocalDate asOf) => new(
        [PathOf("customers.csv")],
        [PathOf("invoices.csv")],
        [],
        [PathOf("statement-2026-04.xml"), PathOf("statement-2026-05.xml"), PathOf("statement-2026-06.xml")],
        asOf,
        DecimalMark.Detect);

    private static string PathOf(string file) => Path.Combine(Folder, file);
}

using Receivables.Analytics;
using Receivables.Dunning;
using Receivables.Reporting;
using ReceivablesSample.Flow;

namespace ReceivablesSample.Demo;

/// <summary>All that the demo has found out.</summary>
internal sealed record DemoOutcome(
    Books Books, AgedBalance Balance, IReadOnlyList<CollectionFigures> Figures, DunningPlan Plan, HtmlReport Page, string ReportFile);

using Receivables.Reporting.Html;

namespace Receivables.Reporting;

/// <summary>One part of the page.</summary>
internal interface IReportSection
{
    /// <summary>Its anchor, unique on the page.</summary>
    string Id { get; }

    /// <summary>Its heading.</summary>
    string Title { get; }

    /// <summary>How many rows wait for a person, for the list at the head; null where it is nothing to count.</summary>
    string? Badge { get; }

    /// <summary>Writes what stands under the heading.</summary>
    void Write(HtmlWriter html);
}

namespace Receivables.Terms.Notation;

/// <summary>The codes of what the reader of payment terms refuses or doubts. Stable; listed in <c>docs/reference/payment-terms.md</c>.</summary>
internal static class TermsDiagnostics
{
    /// <summary>There is no text, or nothing but spaces.</summary>
    internal const string Empty = "TERM001";

    /// <summary>The text is longer than <see cref="PaymentTerms.MaxTextLength"/>.</summary>
    internal const string TooLong = "TERM002";

    /// <summary>A word, number or sign that is not understood where it stands.</summary>
    internal const string NotUnderstood = "TERM003";

    /// <summary>A number out of its range.</summary>
    internal const string OutOfRange = "TERM004";

    /// <summary>Instalments that do not fit together.</summary>
    internal const string Instalments = "TERM005";

    /// <summary>Discounts that do not fit together.</summary>
    internal const string Discounts = "TERM006";

    /// <summary>A business-day convention without a known calendar.</summary>
    internal const string Calendar = "TERM007";

    /// <summary>A text that can mean two things, and is refused until it says which.</summary>
    internal const string Ambiguous = "TERM008";

    /// <summary>Nothing says when the whole is due.</summary>
    internal const string NoDueDate = "TERM009";

    /// <summary>Warning: words that people read in two ways were taken from left to right.</summary>
    internal const string TwoReadings = "TERM101";

    /// <summary>Warning: XRechnung lines alone; the last day of the longest discount was taken as due date.</summary>
    internal const string DueDateAssumed = "TERM102";

    /// <summary>Warning: an XRechnung line on late interest was left out.</summary>
    internal const string LateInterestIgnored = "TERM103";
}

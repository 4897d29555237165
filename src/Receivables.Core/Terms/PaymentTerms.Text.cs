using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Receivables.Internals;
using Receivables.Terms.Notation;

namespace Receivables.Terms;

/// <content>The notation.</content>
public sealed partial class PaymentTerms
{
    /// <summary>The longest text that is read, in characters: 4,096.</summary>
    public const int MaxTextLength = 4096;

    /// <summary>Reads terms.</summary>
    /// <param name="text">The notation of <see cref="ToString"/>, or one of the English, French and German forms of <c>docs/guides/terms.md</c>.</param>
    /// <exception cref="FormatException">The text is not understood; the message says where, why and what to do.</exception>
    public static PaymentTerms Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out PaymentTerms? terms, out IReadOnlyList<Diagnostic> diagnostics)
            ? terms
            : throw new FormatException($"'{Printable.Clip(text)}' are not payment terms, {Refusal(diagnostics)}");
    }

    /// <summary>Reads terms, without throwing.</summary>
    /// <param name="text">As <see cref="Parse"/> reads it; null is refused.</param>
    /// <param name="terms">The terms, or null where the answer is <see langword="false"/>.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PaymentTerms? terms) => TryParse(text, out terms, out _);

    /// <summary>Reads terms, without throwing, and says what was refused or doubtful.</summary>
    /// <param name="text">As <see cref="Parse"/> reads it; null is refused.</param>
    /// <param name="terms">The terms, or null where the answer is <see langword="false"/>.</param>
    /// <param name="diagnostics">
    /// Where the answer is <see langword="false"/>, an error among them; else warnings, such as words that people read in two ways, or none.
    /// Positions are line and column in the text. The codes are listed in <c>docs/reference/payment-terms.md</c>.
    /// </param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out PaymentTerms? terms, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ReadResult<PaymentTerms> result = TermsReader.Read(text ?? "");
        terms = result.Items.Count > 0 ? result.Items[0] : null;
        diagnostics = result.Diagnostics;
        return text is not null && terms is not null;
    }

    /// <summary>The terms in canonical notation, such as <c>2/10 net 30</c>: equal terms print the same, and <see cref="Parse"/> gives them back.</summary>
    public override string ToString()
    {
        string due = _instalments.Length == 1 ? _instalments[0].Rule.ToString() : string.Join(", ", _instalments);
        var text = new StringBuilder();
        for (int i = 0; i < _discounts.Length; i++)
        {
            bool runsOn = i + 1 < _discounts.Length ? _discounts[i + 1].IsShort : due.StartsWith("net ", StringComparison.Ordinal);
            text.Append(_discounts[i]).Append(_discounts[i].IsShort && runsOn ? " " : ", ");
        }

        text.Append(due);
        return Adjustment is null ? text.ToString() : text.Append(", ").Append(Adjustment).ToString();
    }

    /// <summary>Builds terms of parts that <see cref="TermsRules"/> found fine.</summary>
    internal static PaymentTerms FromParts(
        ImmutableArray<InstalmentTerm> instalments, ImmutableArray<DiscountTier> discounts, BusinessDayAdjustment? adjustment) =>
        new(instalments, discounts, adjustment);

    private static string Refusal(IReadOnlyList<Diagnostic> diagnostics)
    {
        Diagnostic refusal = diagnostics.First(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error);
        return $"at {refusal.Position}: {refusal.Message}";
    }
}

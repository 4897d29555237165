using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Document numbers, references and purchase orders in the free text.</summary>
internal sealed class RemittanceTextMatcher : IMatcher
{
    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        ReadOnlySpan<char> text = Disguise.IsReordered(work.Payment.Remittance) ? "" : work.Payment.Remittance;
        TextScanner scanner = work.Scanner;
        scanner.Scan(text, work.Index.Numbers, work.Index.Shapes, work.Index.Stems, work.Budget, PaidInHundredths(work));
        SerialsOfAmount.Read(work, text);
        foreach (TextHit hit in scanner.Hits)
        {
            if (!Disguise.IsPartOfMore(text, hit.Start, hit.End))
            {
                NumberClues.AddHit(work, text, hit);
            }
        }

        UnknownNumbers.Add(work, text);
    }

    // Amounts in texts are written with two decimals; of a currency with others they say nothing.
    private static long PaidInHundredths(Workspace work) => work.Currency.MinorDigits == 2 ? work.Amount : long.MaxValue;
}

namespace Receivables.Serialization;

/// <summary>Turns what a constructor throws for bad arguments into a problem of the data that held them.</summary>
internal sealed class Maker<TDraft, T>(Func<TDraft, T> make)
{
    internal bool TryCreate(TDraft draft, out T? created, out IReadOnlyList<FieldProblem> problems)
    {
        try
        {
            created = make(draft);
            problems = [];
            return true;
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or CurrencyMismatchException)
        {
            created = default;
            problems = [new("", WithoutParameter(e))];
            return false;
        }
    }

    // "A rate stands between two different currencies. (Parameter 'target')" names nothing that the JSON has.
    private static string WithoutParameter(Exception e)
    {
        int at = e.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return at < 0 ? e.Message : e.Message[..at];
    }
}

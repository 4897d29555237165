using NodaTime;

namespace Receivables.Reporting.Decisions;

/// <summary>One payment and what was decided on it, as the page shows it.</summary>
/// <param name="Id">The payment's id.</param>
/// <param name="Booked">When it was booked.</param>
/// <param name="Amount">What was paid.</param>
/// <param name="Payer">Who paid, as the bank has it, or null.</param>
/// <param name="Remittance">What the payer wrote.</param>
/// <param name="Group">What became of it.</param>
/// <param name="Account">On whose account the rest stands, where that is certain.</param>
/// <param name="Answer">What is applied or suggested; without items where nothing fits.</param>
/// <param name="Reason">Why it is not applied, as a sentence; empty where it is.</param>
/// <param name="Evidence">What speaks for the answer and against it, one sentence each.</param>
/// <param name="Alternatives">The other answers, the likeliest first.</param>
internal sealed record DecidedPayment(
    string Id,
    LocalDate Booked,
    Money Amount,
    string? Payer,
    string Remittance,
    DecisionGroup Group,
    CustomerId? Account,
    Answer Answer,
    string Reason,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<Answer> Alternatives)
{
    /// <summary>The cash that settles items; zero where it is not applied.</summary>
    internal Money Applied => Group == DecisionGroup.Applied ? Amount - Answer.Unapplied : Money.Zero(Amount.Currency);

    /// <summary>The rest of an applied payment.</summary>
    internal Money LeftOver => Group == DecisionGroup.Applied ? Answer.Unapplied : Money.Zero(Amount.Currency);

    /// <summary>Returns the id, the amount and what became of it.</summary>
    public override string ToString() => $"{Id} {Amount} {Group}";
}

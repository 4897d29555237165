namespace Receivables.Evaluation.Payments;

/// <summary>A generated payment with the truth about it.</summary>
/// <param name="Payment">What the bank says.</param>
/// <param name="Kind">What kind of payment it is.</param>
/// <param name="Truth">What it settles.</param>
/// <param name="IsCertain">Whether a careful clerk could settle it with certainty, fixed before noise was added.</param>
/// <param name="IsAmbiguous">Whether something else, which is not interchangeable, was planted to fit as well.</param>
internal sealed record PaymentCase(Payment Payment, CaseKind Kind, Truth Truth, bool IsCertain, bool IsAmbiguous);

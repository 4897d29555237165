using Receivables.DemoData.Banking;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Payments that miss the invoice by a cent, by what a bank took, or by what the customer holds back.</summary>
internal sealed class SmallDifferences : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        Cent(scene, "cent-short", 1);
        Cent(scene, "cent-over", -1);
        ChargeStated(scene);
        ChargeUnsaid(scene);
        Deduction(scene);
        TooMuch(scene);
    }

    private static void Cent(Scene scene, string name, long cents)
    {
        PlannedPayment payment = scene.TakeOrdinary(name);
        scene.Book(Receipt.Of(name, payment).Less("rounding", _ => cents).Says(Wording.Of(payment)));
    }

    /// <summary>The statement gives the amount ordered and the charges taken from it.</summary>
    private static void ChargeStated(Scene scene)
    {
        PlannedPayment payment = scene.Take("charge-stated", payment => payment.Customer.Country is "ES" or "IT" && payment.IsSingle);
        scene.Book(Receipt.Of("charge-stated", payment).Less("bankCharge", _ => 12_50).ChargesStated(12_50).Says(Wording.Of(payment)));
    }

    /// <summary>A bank on the way took its part and nobody says so.</summary>
    private static void ChargeUnsaid(Scene scene)
    {
        PlannedPayment payment = scene.Take("charge-unsaid", payment => payment.Customer.Country is "ES" or "IT" && payment.IsSingle);
        scene.Book(Receipt.Of("charge-unsaid", payment).Less("bankCharge", _ => 9_80).Asked().Says(Wording.Of(payment)));
    }

    /// <summary>A shade arrived broken, and the customer pays without it before any credit note.</summary>
    private static void Deduction(Scene scene)
    {
        PlannedPayment payment = scene.TakeOrdinary("deduction", payment => payment.Single.Gross > 800_00);
        scene.Book(Receipt.Of("deduction", payment).Less("deduction", _ => 96_00).Asked()
            .Says($"FACT {payment.Single.Number} MOINS CASSE 1 ABAT-JOUR 96,00"));
    }

    private static void TooMuch(Scene scene)
    {
        PlannedPayment payment = scene.TakeOrdinary("overpayment", payment => payment.Single.Gross > 500_00);
        scene.Book(Receipt.Of("overpayment", payment).Over(100_00).Says(Wording.Of(payment)), BankCode.InstantReceived);
    }
}

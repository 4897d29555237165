using Receivables.DemoData.Banking;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Payments of invoices in pounds, francs and dollars.</summary>
internal sealed class ForeignMoney : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        WithoutRate(scene);
        foreach (PlannedPayment payment in scene.TakeAll(payment => payment.Customer.Currency != "EUR"))
        {
            if (payment.Customer.Currency == "USD")
            {
                IntoTheDollarAccount(scene, payment);
            }
            else
            {
                scene.Book(
                    Receipt.Of("foreign-currency", payment).Converted(ExchangeRates.Of(payment.Customer.Currency, payment.Date)).Says(Wording.Of(payment)),
                    BankCode.ForeignReceived);
            }
        }
    }

    /// <summary>Euros arrive for francs, and the bank does not say at which rate: a person must.</summary>
    private static void WithoutRate(Scene scene)
    {
        PlannedPayment payment = scene.Take("foreign-no-rate", payment => payment.Customer.Currency == "CHF");
        scene.Book(
            Receipt.Of("foreign-no-rate", payment).Converted(ExchangeRates.Of("CHF", payment.Date), stated: false).Asked().Says(Wording.Of(payment)),
            BankCode.ForeignReceived);
    }

    /// <summary>Same currency, but each wire leaves 15 dollars with a bank on the way, and the statement says so.</summary>
    private static void IntoTheDollarAccount(Scene scene, PlannedPayment payment)
    {
        Receipt receipt = Receipt.Of("wire-charge", payment).From("ARDLEIGH POINT DESIGN LLC", "000348812207").Says(Wording.Of(payment)).ChargesStated(15_00);
        scene.Book(receipt.Less("bankCharge", invoice => invoice == payment.Invoices[0] ? 15_00 : 0), BankCode.ForeignReceived, OwnCompany.Dollar);
    }
}

using System.Globalization;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Payments;

/// <summary>What careful payers write: the number of the invoice, whole, in the words of their country.</summary>
internal static class Wording
{
    /// <summary>The text of a customer for what it pays; each keeps its own way of writing.</summary>
    public static string Of(PlannedPayment payment)
    {
        int style = SeededRandom.For($"wording/{payment.Customer.Id}").Next(0, 3);
        string numbers = string.Join(style % 2 == 0 ? ", " : " ", payment.Invoices.Select(invoice => invoice.Number));
        return ContactDetails.Language(payment.Customer) switch
        {
            "de" => German(style, numbers, payment),
            "en" => English(style, numbers, payment),
            _ => French(style, numbers, payment),
        };
    }

    /// <summary>A day as it is written on French paper.</summary>
    public static string Day(LocalDate date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static string French(int style, string numbers, PlannedPayment payment) => style switch
    {
        0 => numbers,
        1 => $"FACTURE {numbers}",
        2 when payment.IsSingle => $"REGLEMENT FACT {numbers} DU {Day(payment.Single.IssueDate)}",
        2 => $"REGLEMENT FACT {numbers}",
        _ => $"VOS FACTURES {numbers} CLIENT {payment.Customer.Id}",
    };

    private static string German(int style, string numbers, PlannedPayment payment) => style switch
    {
        0 => $"RE {numbers}",
        1 => $"RECHNUNG {numbers} KD {payment.Customer.Id}",
        2 when payment.IsSingle => $"RG.NR. {numbers} VOM {payment.Single.IssueDate.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture)}",
        _ => $"RG.NR. {numbers}",
    };

    private static string English(int style, string numbers, PlannedPayment payment) => style switch
    {
        0 => $"INV {numbers}",
        1 => $"INVOICE {numbers}",
        _ => $"PAYMENT {numbers} ACCT {payment.Customer.Id}",
    };
}

using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Numbers that are all there for a person, and not as they were printed.</summary>
internal sealed class NoisyNumbers : IPlantedCase
{
    private const int LineWidth = 35;

    private static readonly (string Case, int Times, Func<Invoice, string[]> Write)[] Noises =
    [
        ("noise-spaces", 2, invoice => [$"VIR FACT {invoice.Number.Replace('-', ' ')}"]),
        ("noise-no-prefix", 2, invoice => [$"VOTRE FACTURE {invoice.Number[3..]} DU {Wording.Day(invoice.IssueDate)}"]),
        ("noise-lower-case", 1, invoice => [$"reglt {invoice.Number.ToLowerInvariant()} merci"]),
        ("noise-no-separators", 1, invoice => [$"FACT {invoice.Number.Replace("-", "", StringComparison.Ordinal)}"]),
        ("noise-no-zeros", 1, invoice => [$"FACT N. FA{invoice.IssueDate.Year}/{Serial(invoice).TrimStart('0')}"]),
        ("noise-line-break", 2, BrokenAcrossLines),
        ("noise-letters", 1, invoice => [$"FACTURE FA-{invoice.Number[3..].Replace('0', 'O')}"]),
        ("noise-surrounded", 1, Surrounded),
    ];

    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        foreach ((string name, int times, Func<Invoice, string[]> write) in Noises)
        {
            for (int time = 0; time < times; time++)
            {
                PlannedPayment payment = scene.TakeOrdinary(name);
                scene.Book(Receipt.Of(name, payment).Says(write(payment.Single)));
            }
        }
    }

    private static string Serial(Invoice invoice) => invoice.Number[^5..];

    private static string[] BrokenAcrossLines(Invoice invoice)
    {
        string text = $"REGLEMENT DE NOTRE COMMANDE FACT {invoice.Number} MERCI";
        return [text[..LineWidth], text[LineWidth..]];
    }

    /// <summary>A customer number, a telephone, a SIRET, a date and the amount stand around it.</summary>
    private static string[] Surrounded(Invoice invoice)
    {
        SeededRandom random = SeededRandom.For($"surrounded/{invoice.Number}");
        return
        [
            $"CLT 411{invoice.Customer.Id[1..]} TEL 0199{random.Digits(6)} SIRET 9980{random.Digits(10)} "
                + $"FACT {invoice.Number} DU {Wording.Day(invoice.IssueDate)} TTC {Cents.FormatFrench(invoice.Gross)}",
        ];
    }
}

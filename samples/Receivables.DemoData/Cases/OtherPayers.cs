using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Someone else pays: the parent, an agent, or the customer under another name.</summary>
internal sealed class OtherPayers : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        ParentWithNumber(scene);
        ParentForTwo(scene);
        ParentWithoutNumber(scene);
        Alias(scene);
        Treasury(scene);
    }

    private static void ParentWithNumber(Scene scene)
    {
        PlannedPayment payment = TakeOfSubsidiary(scene, "parent-pays");
        scene.Book(ByParent("parent-pays", payment.Date, payment).Says($"SOLVANE ACHATS POUR {SepaText.Fold(payment.Customer.Name)} {Numbers(payment)}"));
    }

    private static void ParentForTwo(Scene scene)
    {
        PlannedPayment first = TakeOfSubsidiary(scene, "parent-pays-two");
        PlannedPayment second = scene.Take("parent-pays-two", payment => IsSubsidiary(payment) && payment.Customer != first.Customer);
        LocalDate day = first.Date > second.Date ? first.Date : second.Date;
        scene.Book(ByParent("parent-pays-two", day, first, second).Says($"FACTURES {Numbers(first, second)}"));
    }

    /// <summary>The bank names the subsidiary as the one that is debited in the end, and the amount is its only one.</summary>
    private static void ParentWithoutNumber(Scene scene)
    {
        PlannedPayment payment = scene.Take("parent-no-number", payment => IsSubsidiary(payment) && payment.IsSingle && scene.IsOnlyAmount(payment));
        scene.Book(ByParent("parent-no-number", payment.Date, payment).OnBehalfOf(SepaText.Fold(payment.Customer.Name)).Says("REGLEMENT FOURNISSEUR"));
    }

    private static void Alias(Scene scene)
    {
        PlannedPayment payment = scene.Take("alias", payment => payment.Customer.Id == "C00005");
        scene.Book(Receipt.Of("alias", payment)
            .From("GRANDS MAGASINS VAUDRELLE", InventedIban.Of("FR", "Grands Magasins Vaudrelle"))
            .EndToEnd("VDR0416").Says(Wording.Of(payment)));
    }

    /// <summary>Public bodies are paid for by their treasury.</summary>
    private static void Treasury(Scene scene)
    {
        PlannedPayment payment = scene.Take("treasury", payment => payment.Customer.Id == "C00038");
        scene.Book(Receipt.Of("treasury", payment)
            .From("PAIERIE DEPARTEMENTALE", InventedIban.Of("FR", "Paierie")).OnBehalfOf(SepaText.Fold(payment.Customer.Name))
            .Says($"MANDAT {SeededRandom.For("mandat").Digits(5)} {Numbers(payment)}"));
    }

    private static Receipt ByParent(string name, LocalDate day, params PlannedPayment[] payments)
    {
        Invoice[] invoices = [.. payments.SelectMany(payment => payment.Invoices)];
        return new Receipt(name, CustomerBase.Get("C00001"), day).Settles(invoices);
    }

    private static PlannedPayment TakeOfSubsidiary(Scene scene, string name) => scene.Take(name, IsSubsidiary);

    private static bool IsSubsidiary(PlannedPayment payment) => payment.Customer.ParentId == "C00001";

    private static string Numbers(params PlannedPayment[] payments) =>
        string.Join(' ', payments.SelectMany(payment => payment.Invoices).Select(invoice => invoice.Number));
}

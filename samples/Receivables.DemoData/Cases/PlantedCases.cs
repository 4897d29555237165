namespace Receivables.DemoData.Cases;

/// <summary>All cases, in the order in which they take their payments: the choosy before the others.</summary>
internal static class PlantedCases
{
    public static readonly IReadOnlyList<IPlantedCase> All =
    [
        new DirectDebits(),
        new Discounts(),
        new ForeignMoney(),
        new CreditNotesAndDeposits(),
        new OtherPayers(),
        new Traps(),
        new NoNumberAtAll(),
        new ListsOfNumbers(),
        new TransfersInOneLine(),
        new SmallDifferences(),
        new PartialPayments(),
        new NoisyNumbers(),
        new ShopCounter(),
        new AnnouncedPayment(),
        new OrdinaryPayments(),
        new OwnMovements(),
    ];
}

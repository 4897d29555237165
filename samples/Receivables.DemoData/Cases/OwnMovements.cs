using Receivables.DemoData.Banking;
using Receivables.DemoData.Calendars;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>What has nothing to do with customers: salaries, taxes, suppliers, the bank's own lines.</summary>
internal sealed class OwnMovements : IPlantedCase
{
    private static readonly (string Name, int Low, int High)[] Suppliers =
    [
        ("FONDERIE DU VAL BRUNOY", 2_800, 7_400),
        ("VERRERIE DE LA HAUTE-SEVRANNE", 3_500, 9_800),
        ("CABLES ET DOUILLES FAVRELIN", 900, 3_200),
        ("EMBALLAGES TROISBOIS", 400, 1_600),
        ("TRANSPORTS LEGRANDIN-MESLIN", 1_100, 3_900),
        ("TOILES ET ABAT-JOUR PERCHERANNE", 1_500, 4_600),
    ];

    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        for (LocalDate month = DemoPeriod.QuarterStart; month <= DemoPeriod.AsOf; month = month.PlusMonths(1))
        {
            SeededRandom random = SeededRandom.For($"own/{month.Month}");
            Out(scene, "supplier", month, "SCI ATELIER DES CORDELIERS", BankCode.TransferSent, 4_850_00, "LOYER");
            Out(scene, "tax", month.PlusDays(14), "URSSAF", BankCode.DebitPaid, random.Next(1_620_000, 1_710_000), "COTISATIONS");
            Out(scene, "tax", month.PlusDays(23), "DGFIP", BankCode.DebitPaid, random.Next(620_000, 980_000), "TVA3310CA3");
            Salaries(scene, month.PlusDays(27), random.Next(3_960_000, 4_050_000));
            PaySuppliers(scene, month, random);
            Fee(scene, month.With(DateAdjusters.EndOfMonth));
        }

        MoneyInThatIsNoReceipt(scene);
    }

    private static void PaySuppliers(Scene scene, LocalDate month, SeededRandom random)
    {
        foreach ((string name, int low, int high) in Suppliers)
        {
            LocalDate day = month.PlusDays(random.Next(3, 25));
            long amount = (random.Next(low, high) * 100) + random.Next(0, 99);
            Out(scene, "supplier", day, name, BankCode.TransferSent, amount, $"FACT {random.Digits(6)}");
        }

        Out(scene, "card", month.PlusDays(random.Next(2, 24)), "PAPETERIE DU CANALET", BankCode.CardPaid, random.Next(24_00, 190_00), "CB");
    }

    /// <summary>Twelve salaries in one line, whose parts the bank keeps to itself.</summary>
    private static void Salaries(Scene scene, LocalDate day, long amount) => Ignore(scene, "salaries", new BankEntry
    {
        Date = Workdays.Bank.OnOrBefore(day),
        IsCredit = false,
        Code = BankCode.SalariesSent,
        Parts = [new BankTransaction { Amount = amount }],
        HiddenParts = 12,
    });

    /// <summary>The bank gives all its fees one and the same reference, so that the ids repeat.</summary>
    private static void Fee(Scene scene, LocalDate lastDay) => Ignore(scene, "bank-fee", new BankEntry
    {
        Date = Workdays.Bank.OnOrBefore(lastDay),
        IsCredit = false,
        Code = BankCode.BankFee,
        Parts = [new BankTransaction { Amount = 38_60, Lines = ["TENUE DE COMPTE ET TELETRANSMISSION"] }],
        ServicerReference = "FRAIS-TENUE-COMPTE",
    });

    private static void MoneyInThatIsNoReceipt(Scene scene)
    {
        Unmatched(scene, "own-transfer", new LocalDate(2026, 5, 26), BankCode.OwnTransferReceived, new BankTransaction
        {
            Amount = 15_000_00,
            Name = SepaText.Fold(OwnCompany.Name),
            Account = OwnCompany.Savings,
            Lines = ["VIREMENT DE NOTRE LIVRET"],
        });
        Unmatched(scene, "supplier-refund", new LocalDate(2026, 4, 24), BankCode.TransferReceived, new BankTransaction
        {
            Amount = 214_80,
            Name = "EMBALLAGES TROISBOIS",
            Account = InventedIban.Of("FR", "EMBALLAGES TROISBOIS"),
            Lines = ["REMBOURSEMENT AVOIR 2026-118"],
        });
        var interest = new BankTransaction { Amount = 61_27, Lines = ["INTERETS DU 2E TRIMESTRE 2026"] };
        Unmatched(scene, "bank-interest", DemoPeriod.AsOf, BankCode.Interest, interest, numberOnly: true);
    }

    private static void Out(Scene scene, string name, LocalDate day, string payee, BankCode code, long amount, string text) => Ignore(scene, name, new BankEntry
    {
        Date = Workdays.Bank.OnOrAfter(day),
        IsCredit = false,
        Code = code,
        Parts = [new BankTransaction { Amount = amount, Name = payee, Account = code == BankCode.CardPaid ? "" : InventedIban.Of("FR", payee), Lines = [text] }],
    });

    private static void Ignore(Scene scene, string name, BankEntry entry) =>
        scene.Add(entry, transaction => new Expected(name, entry, transaction, Decision.Ignored));

    private static void Unmatched(Scene scene, string name, LocalDate day, BankCode code, BankTransaction transaction, bool numberOnly = false)
    {
        var entry = new BankEntry { Date = day, IsCredit = true, Code = code, Parts = [transaction], NumberOnly = numberOnly };
        scene.Add(entry, part => new Expected(name, entry, part, Decision.Unmatched) { Unapplied = part.Amount });
    }
}

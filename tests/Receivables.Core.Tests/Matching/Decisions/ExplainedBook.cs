using Receivables.Matching.Memory;

namespace Receivables.Matching.Decisions;

/// <summary>A book with something of everything, and payments of every sort against it.</summary>
internal static class ExplainedBook
{
    private const long Amount = 123_456;

    /// <summary>The payments, each for itself, with what is special about it.</summary>
    internal static IEnumerable<(string What, Payment Payment)> Payments()
    {
        yield return ("a number and its amount", Pay(Amount, "FA-2026-00123"));
        yield return ("a number, its amount and the payer", Pay(Amount, "FA-2026-00123", 1, "Alpha Lampes"));
        yield return ("a number, and another's account", Pay(Amount, "FA-2026-00123", 2));
        yield return ("a number, and an account of nobody", Pay(Amount, "FA-2026-00123", 99, "Somebody"));
        yield return ("a number and a part", Pay(100_000, "FA-2026-00123", 1));
        yield return ("a number and too much", Pay(130_000, "FA-2026-00123", 1));
        yield return ("two numbers", Pay(Amount + 77_777, "FA-2026-00123 FA-2026-00124"));
        yield return ("two numbers and a part", Pay(190_000, "FA-2026-00123 FA-2026-00124"));
        yield return ("one more than is named", Pay(Amount + 77_777 + 50_003, "FA-2026-00123 FA-2026-00124", 1));
        yield return ("numbers of two customers", Pay(Amount + 88_888, "FA-2026-00123 + FA-2026-00200"));
        yield return ("a list of ends", Pay(Amount + 77_777, "FA-2026-00123/124"));
        yield return ("a range", Pay(Amount + 77_777 + 50_003, "FA-2026-00123 au 125"));
        yield return ("a short number", Pay(Amount, "fact 123"));
        yield return ("a misread number", Pay(Amount, "FA-2026-OO123"));
        yield return ("a mistyped number", Pay(Amount, "FA-2026-00132", 1));
        yield return ("digits alone", Pay(66_601, "880123"));
        yield return ("a number that is not open", Pay(4_242, "FA-2026-00999", 1));
        yield return ("a settled number", Pay(4_242, "FA-2025-00777", 1));
        yield return ("a settled number, and the amount of another", Pay(Amount, "FA-2025-00777", 1));
        yield return ("a number of nobody behind the word for one", Pay(Amount, "Rechnung Nr. 7788", 1));
        yield return ("a number in another currency", Pay(Amount, "US-2026-00001", 4));
        yield return ("a reference", Pay(31_007, structured: "RF18539007547034"));
        yield return ("a reference and a part", Pay(30_000, structured: "RF18539007547034"));
        yield return ("an order", Pay(42_019, "commande PO-778899"));
        yield return ("an order of two", Pay(42_019 + 13_013, "PO 778899", 6));
        yield return ("an end-to-end id", Pay(Amount, endToEnd: "FA-2026-00123"));
        yield return ("a referred document", Pay(Amount, document: "FA-2026-00123"));
        yield return ("an account and an amount", Pay(Amount, "merci", 1));
        yield return ("an account and the balance", Pay(Amount + 77_777 + 50_003, "merci", 1));
        yield return ("an account and two of three", Pay(Amount + 50_003, "merci", 1));
        yield return ("an account and nothing that fits", Pay(4_242, "merci", 1));
        yield return ("a name and an amount", Pay(88_888, "merci", name: "Beta Lampes"));
        yield return ("a name that is like one", Pay(88_888, "merci", name: "BETA LAMPE"));
        yield return ("a name that two have", Pay(61_001, "merci", name: "Twin Works"));
        yield return ("an account that two share", Pay(61_001, "merci", 5));
        yield return ("an amount alone", Pay(Amount));
        yield return ("an amount that two have", Pay(61_003));
        yield return ("an amount that two have, from an account of nobody", Pay(61_003, "merci", 99));
        yield return ("an amount that two have, under a name of nobody", Pay(61_003, "merci", name: "Somebody Else"));
        yield return ("an amount that two have, from an account and under a name of nobody", Pay(61_003, "merci", 99, "Somebody Else"));
        yield return ("an amount that nobody has", Pay(4_243));
        yield return ("a parent's account", Pay(71_009, "merci", 8));
        yield return ("a parent's name", Pay(71_009, "merci", name: "Nord Holding"));
        yield return ("a third party's account", Pay(72_011, "merci", 9));
        yield return ("a third party's name", Pay(72_011, "merci", name: "Eurofakt GmbH"));
        yield return ("a third party and an amount of another", Pay(88_888, "merci", 9, "Eurofakt GmbH"));
        yield return ("an account to pay to", Credited(Pay(73_013, "merci"), "DE VA 001"));
        yield return ("an account to pay to, from another's", Credited(Pay(73_013, "merci", 2), "DE VA 001"));
        yield return ("an account to pay to of nobody", Credited(Pay(73_013, "merci"), "DE VA 009"));
        yield return ("one month of a subscription", Pay(4_990, "abo", 7));
        yield return ("three months of it", Pay(3 * 4_990, "abo", 7));
        yield return ("all months of it", Pay(6 * 4_990, "abo", 7));
        yield return ("what is due by a day", Pay(10_007 + 20_011, "", 10));
        yield return ("what is of one month", Pay(30_013 + 40_019, "", 10));
        yield return ("less a credit note", Pay(90_001 - 5_003, "FA-2026-00300 AV-2026-00001", 11));
        yield return ("less a credit note that is not named", Pay(90_001 - 5_003, "merci", 11));
        yield return ("a discount in time", Pay(98_000, "FA-2026-00400", 12));
        yield return ("a discount too late", Pay(98_000, "FA-2026-00400", 12, booked: "2026-06-28"));
        yield return ("a discount, nothing named", Pay(98_000, "", 12));
        yield return ("rounding", Pay(Amount - 3, "FA-2026-00123", 1));
        yield return ("rounding, nothing named", Pay(Amount - 3, "merci", 1));
        yield return ("a bank's charge that nobody states", Pay(Amount - 1_200, "FA-2026-00123", 1));
        yield return ("a bank's charge that is stated", Charged(Pay(Amount - 750, "FA-2026-00123", 1)));
        yield return ("a bank's charge that is stated, nothing named", Charged(Pay(Amount - 750, "", 1)));
        yield return ("an instalment", Pay(25_000, "FA-2026-00500", 13));
        yield return ("what a stated currency has not", Pay(5_000, "merci", 1, currency: "CHF"));
        yield return ("dollars", Pay(Amount, "US-2026-00001", 14, currency: "USD"));
        yield return ("booked before it was issued", Pay(55_511, "FA-2026-00600", 15, booked: "2026-06-02"));
        yield return ("seen before", Pay(19_999, "FA-2026-00701", 16, "Omega"));
        yield return ("read from the same place", Pay(19_999, "FA-2026-00701", 16, "Omega", source: "k1"));
        yield return ("confirmed thrice", Pay(81_001, "merci", 77, "Treuhand Nord"));
        yield return ("confirmed by name", Pay(81_001, "merci", name: "Treuhand Nord"));
        yield return ("confirmed for another", Pay(88_888, "merci", 77));
        yield return ("said to be nobody's", Pay(81_001, "merci", 78));
    }

    internal static MatchingBook Book()
    {
        SmallBook book = new SmallBook()
            .Customer("A", "Alpha Lampes", 1).Invoice("FA-2026-00123", "A", Amount, "2026-05-01").Invoice("FA-2026-00124", "A", 77_777, "2026-05-03").Invoice("FA-2026-00125", "A", 50_003, "2026-05-05")
            .Customer("B", "Beta Lampes", 2).Invoice("FA-2026-00200", "B", 88_888, "2026-05-04")
            .Customer("T1", "Twin Works", 5).Invoice("FA-2026-00210", "T1", 61_001, "2026-05-04").Invoice("FA-2026-00211", "T1", 61_003, "2026-05-06")
            .Customer("T2", "Twin Works", 5).Invoice("FA-2026-00220", "T2", 61_001, "2026-05-04").Invoice("FA-2026-00221", "T2", 61_003, "2026-05-08")
            .Customer("R", "Rho").Invoice("FA-2026-00230", "R", 31_007, "2026-05-04", reference: "RF18539007547034")
            .Customer("O", "Omikron", 6).Invoice("FA-2026-00240", "O", 42_019, "2026-05-04", order: "PO-778899").Invoice("FA-2026-00241", "O", 13_013, "2026-05-04", order: "PO-778899")
            .Customer("D", "Digits", 3).Invoice("880123", "D", 66_601, "2026-05-04").Invoice("880124", "D", 66_607, "2026-05-04")
            .Customer("P", "Nord Holding", 8).Daughter("PA", "Nord Lampes", "P").Invoice("FA-2026-00250", "PA", 71_009, "2026-05-04")
            .Customer(new CustomerBuilder { Id = CustomerId.From("F"), Name = "Phi", ThirdPayers = [new Party("Eurofakt GmbH", SmallBook.Iban(9))] }.Build()).Invoice("FA-2026-00260", "F", 72_011, "2026-05-04")
            .Customer(new CustomerBuilder { Id = CustomerId.From("V"), Name = "Vega", VirtualAccounts = ["DE VA 001"] }.Build()).Invoice("FA-2026-00270", "V", 73_013, "2026-05-04")
            .Customer("S", "Sub", 7)
            .Customer("M", "Months", 10).Invoice("FA-2026-00280", "M", 10_007, "2026-03-02").Invoice("FA-2026-00281", "M", 20_011, "2026-03-20").Invoice("FA-2026-00282", "M", 30_013, "2026-05-02").Invoice("FA-2026-00283", "M", 40_019, "2026-05-20")
            .Invoice("FA-2026-00284", "M", 50_021, "2026-06-05")
            .Customer("K", "Kappa", 11).Invoice("FA-2026-00300", "K", 90_001, "2026-05-04").Credit("AV-2026-00001", "K", 5_003)
            .Customer("E", "Escompte", 12).Invoice("FA-2026-00400", "E", 100_000, "2026-06-12", terms: "2/10 net 30")
            .Customer("I", "Iota", 13).Invoice("FA-2026-00500", "I", 25_000, "2026-05-04").Invoice("FA-2026-00501", "I", 25_000, "2026-06-04")
            .Customer("U", "Usd Inc", 14).Invoice("US-2026-00001", "U", Amount, "2026-05-04", currency: "USD")
            .Customer("L", "Later", 15).Invoice("FA-2026-00600", "L", 55_511, "2026-06-10")
            .Customer("W", "Omega", 16).Invoice("FA-2026-00700", "W", 19_999, "2026-05-04").Invoice("FA-2026-00701", "W", 20_021, "2026-05-04")
            .Customer("H", "Habit").Invoice("FA-2026-00800", "H", 81_001, "2026-05-04").Invoice("FA-2026-00801", "H", 81_013, "2026-05-14")
            .Before(Pay(19_999, "FA-2026-00701", 16, "Omega", "P0", "2026-06-12", source: "k1")).Settled("FA-2025-00777", "A");
        for (int month = 1; month <= 6; month++)
        {
            book.Invoice($"FA-2026-0029{month}", "S", 4_990, $"2026-0{month}-01");
        }

        return book.Book.With(PayerMemory.From(Confirmed().Select((said, i) => PayerMemoryTests.Entry($"C{i}", said))));
    }

    // Treuhand Nord paid thrice for Habit, a week after the due date, and once for another; of what came from account 78 a person said that it is nobody's.
    private static IEnumerable<MatchConfirmed> Confirmed()
    {
        for (int time = 0; time < 3; time++)
        {
            yield return new MatchConfirmed(
                PaymentId.From("Q"), ConfirmationKind.Corrected, CustomerId.From("H"), SmallBook.Iban(77), "Treuhand Nord", new MatchStructure(MatchSet.SingleItem, 1, 2, isOldestFirst: true, daysFromDue: 7));
        }

        yield return new MatchConfirmed(PaymentId.From("Q"), ConfirmationKind.Corrected, CustomerId.From("B"), SmallBook.Iban(77), structure: new MatchStructure(MatchSet.WholeBalance, 2, 2, daysFromDue: -20));
        yield return new MatchConfirmed(PaymentId.From("Q"), ConfirmationKind.SomebodyElse, account: SmallBook.Iban(78));
    }

    private static Payment Pay(
        long cents, string text = "", int iban = 0, string? name = null, string id = "P1", string booked = "2026-06-20", string currency = "EUR",
        string? structured = null, string? endToEnd = null, string? document = null, string? source = null) =>
        SmallBook.Pay(cents, text, iban, name, id, booked, currency, structured, endToEnd, document, source);

    private static Payment Credited(Payment payment, string account)
    {
        PaymentBuilder builder = payment.ToBuilder();
        builder.CreditedAccount = account;
        return builder.Build();
    }

    private static Payment Charged(Payment payment)
    {
        PaymentBuilder builder = payment.ToBuilder();
        builder.Charges.Add(new PaymentCharge(Money.Parse("7.50 EUR"), true, null));
        return builder.Build();
    }
}

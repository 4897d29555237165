using System.Globalization;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Terms;

namespace Receivables.Matching.Books;

/// <summary>A day in accounts receivable: invoices go out, payments come in one by one, and the book beside the ledger is always the one that the ledger would give.</summary>
public class LiveBookScenarios
{
    private static readonly LocalDate Today = new(2026, 6, 30);

    [Fact]
    public async Task A_customer_is_invoiced_pays_and_is_invoiced_again()
    {
        LiveLedger live = await Filled();
        await live.Issue(Invoice("FA-2026-20001", "A", "1234.56 EUR"));
        Assert.Equal(["apply FA-2026-20001"], await live.Pay(Pay("P1", "1234.56 EUR", "FA-2026-20001", 1)));
        Assert.Equal(["unmatched NamesNothingOpen"], await live.Pay(Pay("P2", "999.99 EUR", "FA-2026-20001", 1)));
        await live.Issue(Invoice("FA-2026-20002", "A", "777.77 EUR"), Invoice("FA-2026-20003", "A", "333.33 EUR"));
        Assert.Equal(["apply FA-2026-20002 FA-2026-20003"], await live.Pay(Pay("P3", "1111.10 EUR", "", 1)));
        Assert.Equal(["unmatched AlreadyInLedger"], await live.Pay(Pay("P3", "1111.10 EUR", "", 1)));
        Assert.Empty(live.Book.OpenItemsOf(CustomerId.From("A")));
    }

    [Fact]
    public async Task Instalments_are_paid_one_by_one_and_the_last_settles_the_document()
    {
        LiveLedger live = await Filled();
        Invoice parts = Invoice("FA-2026-20001", "A", "1000.00 EUR", PaymentTerms.InInstalments(InstalmentTerm.Of(30, DueRule.OnReceipt), InstalmentTerm.Of(30, DueRule.Days(30)), InstalmentTerm.Of(40, DueRule.Days(60))));
        await live.Issue(parts);
        Assert.Equal(["apply FA-2026-20001#1"], await live.Pay(Pay("P1", "300.00 EUR", "FA-2026-20001", 1)));
        Assert.Equal(["review Ambiguous FA-2026-20001#3"], await live.Pay(Pay("P2", "400.00 EUR", "FA-2026-20001", 1)));
        await live.Confirm("P2");
        Assert.DoesNotContain(live.Book.History.SettledDocuments, d => d.Number == parts.Number);
        Assert.Equal(["apply FA-2026-20001#2"], await live.Pay(Pay("P3", "300.00 EUR", "FA-2026-20001 reste", 1)));
        Assert.Contains(live.Book.History.SettledDocuments, d => d.Number == parts.Number);
    }

    [Fact]
    public async Task Credit_notes_parts_and_discounts_are_as_the_ledger_books_them()
    {
        LiveLedger live = await Filled();
        await live.Issue(Invoice("FA-2026-20001", "A", "500.00 EUR"), Invoice("FA-2026-20002", "A", "1200.00 EUR", PaymentTerms.Parse("2/10 net 30")), Invoice("FA-2026-20003", "A", "800.00 EUR"));
        await live.Issue(new CreditNoteBuilder { Number = DocumentNumber.From("AV-2026-00001"), Customer = CustomerId.From("A"), IssueDate = Given.Day("2026-06-25"), Amount = Money.Eur(100) }.Build());
        Assert.Equal(["apply AV-2026-00001 FA-2026-20001"], await live.Pay(Pay("P1", "400.00 EUR", "FA-2026-20001 AV-2026-00001", 1)));
        Assert.Equal(["apply FA-2026-20002"], await live.Pay(Pay("P2", "1176.00 EUR", "FA-2026-20002", 1)));
        await live.Settle("2026-06-29", new Allocation(ItemId.From("FA-2026-20003"), Money.Eur(30), [new Adjustment(AdjustmentKind.BankCharge, Money.Eur(30))]));
        Assert.Equal(Money.Eur(770), live.Book.Find(ItemId.From("FA-2026-20003"))!.Open);
        Assert.Equal(["apply FA-2026-20003"], await live.Pay(Pay("P3", "770.00 EUR", "FA-2026-20003", 1)));
    }

    [Fact]
    public async Task What_is_withheld_is_owed_on_and_joins_the_book()
    {
        MatchingPolicy policy = MatchingPolicy.Default with { Differences = [new DifferenceRule(AdjustmentKind.Withholding, DifferenceAction.Apply, limit: 0.02m, ratePercent: 15)] };
        LiveLedger live = await Filled(policy);
        await live.Issue(Invoice("FA-2026-20001", "A", "1000.00 EUR"));
        Assert.Equal(["apply FA-2026-20001"], await live.Pay(Pay("P1", "850.00 EUR", "FA-2026-20001", 1)));
        OpenItem tax = Assert.Single(live.Book.OpenItemsOf(CustomerId.From("A")));
        Assert.Equal((ItemKind.Withholding, Money.Eur(150)), (tax.Kind, tax.Open));
    }

    [Fact]
    public async Task Parts_and_what_stands_on_account_are_as_the_ledger_books_them()
    {
        MatchingPolicy policy = MatchingPolicy.Default with
        {
            PartialPayments = PartialPaymentAction.ApplyWhereNamed,
            Overpayments = OverpaymentAction.ApplyRestOnAccount,
            PaymentsOnAccount = PaymentOnAccountAction.ApplyWherePayerIsKnown,
        };
        LiveLedger live = await Filled(policy);
        await live.Issue(Invoice("FA-2026-20001", "A", "1000.00 EUR"));
        Assert.Equal(["apply FA-2026-20001", "apply FA-2026-20001"], await live.Pay(Pay("P1", "400.00 EUR", "FA-2026-20001", 1), Pay("P2", "350.00 EUR", "FA-2026-20001", 1)));
        Assert.Equal(Money.Eur(250), live.Book.Find(ItemId.From("FA-2026-20001"))!.Open);
        Assert.Equal(["apply FA-2026-20001"], await live.Pay(Pay("P3", "300.00 EUR", "FA-2026-20001", 1)));
        Assert.Empty(live.Book.OpenItemsOf(CustomerId.From("A")));
        Assert.Equal("apply", Assert.Single(await live.Pay(Pay("P4", "77.13 EUR", "merci", 1))).Trim());
    }

    [Fact]
    public async Task A_subscription_is_paid_month_by_month_the_oldest_first()
    {
        LiveLedger live = await Filled();
        await live.Issue([.. Enumerable.Range(1, 4).Select(month => Invoice($"AB-2026-0{month}", "A", "49.90 EUR", issued: $"2026-0{month}-05"))]);
        Assert.Equal(["apply AB-2026-01"], await live.Pay(Pay("P1", "49.90 EUR", "abonnement", 1, "2026-02-05")));
        Assert.Equal(["apply AB-2026-02"], await live.Pay(Pay("P2", "49.90 EUR", "abonnement, merci", 1, "2026-03-05")));
        await live.Issue(Invoice("AB-2026-05", "A", "49.90 EUR", issued: "2026-05-05"));
        Assert.Equal(["apply AB-2026-03", "apply AB-2026-04"], await live.Pay(Pay("P3", "49.90 EUR", "abonnement suite", 1, "2026-04-05"), Pay("P4", "49.90 EUR", "notre abonnement", 1, "2026-05-06")));
    }

    [Fact]
    public async Task Two_currencies_of_a_new_customer_are_two_accounts()
    {
        LiveLedger live = await Filled();
        await live.Issue(Invoice("FA-2026-20001", "N", "100.10 USD"), Invoice("FA-2026-20002", "N", "200.20 EUR"));
        Assert.Equal(["review AmountOnly FA-2026-20002"], await live.Pay(Pay("P1", "200.20 EUR", "", 7)));
        live.Know(Customer("N", "Nouveau SA", 7));
        Assert.Equal(["apply FA-2026-20002"], await live.Pay(Pay("P2", "200.20 EUR", "merci", 7)));
        Assert.Equal(["apply FA-2026-20001"], await live.Pay(Pay("P3", "100.10 USD", "", 7)));
        live.Know(Customer("N", "Nouveau & Fils", 8));
        Assert.Equal("Nouveau & Fils", live.Book.FindCustomer(CustomerId.From("N"))!.Name);
    }

    // Its account is the first of the book, and its currency is in no other.
    [Fact]
    public async Task A_new_customer_may_come_before_all_others_in_a_currency_of_its_own()
    {
        LiveLedger live = await Filled();
        live.Know(Customer("0", "Aardvark Ltd", 9));
        await live.Issue(Invoice("FA-2026-20001", "0", "100.10 CHF"));
        Assert.Equal(["apply FA-2026-20001"], await live.Pay(Pay("P1", "100.10 CHF", "", 9)));
    }

    [Fact]
    public async Task A_payment_that_comes_back_opens_what_it_settled_and_may_come_again()
    {
        LiveLedger live = await Filled();
        await live.Issue(Invoice("FA-2026-20001", "A", "1234.56 EUR"));
        Assert.Equal(["apply FA-2026-20001"], await live.Pay(Pay("P1", "1234.56 EUR", "FA-2026-20001", 1)));
        await live.TakeBack("P1", "2026-06-28");
        Assert.Equal(["apply FA-2026-20001"], await live.Pay(Pay("P2", "1234.56 EUR", "FA-2026-20001", 1, "2026-06-29")));
    }

    [Fact]
    public async Task An_invoice_that_is_taken_back_is_not_settled()
    {
        LiveLedger live = await Filled();
        Invoice wrong = Invoice("FA-2026-20001", "A", "1234.56 EUR");
        await live.Issue(wrong);
        await live.TakeBackInvoice(wrong);
        Assert.DoesNotContain(live.Book.History.SettledDocuments, d => d.Number == wrong.Number);
    }

    [Fact]
    public async Task The_history_moves_on_with_the_day()
    {
        LiveLedger live = await Filled();
        await live.Issue(Invoice("FA-2026-20001", "A", "1234.56 EUR"), Invoice("FA-2026-20002", "A", "500.00 EUR", issued: "2025-06-15"), Invoice("FA-2025-10002", "A", "50.00 EUR", issued: "2025-01-15"));
        await live.Pay(Pay("P1", "1234.56 EUR", "FA-2026-20001", 1), Pay("P2", "500.00 EUR", "FA-2026-20002", 1, "2025-07-01"));
        Assert.Equal(2, live.Book.History.SettledDocuments.Count);
        live.MoveOn(Today.PlusDays(40));
        Assert.Equal((1, 1), (live.Book.History.SettledDocuments.Count, live.Book.History.Payments.Count));

        // Issued before the history begins: settled, it is as good as unknown.
        Assert.Equal(["apply FA-2025-10002"], await live.Pay(Pay("P3", "50.00 EUR", "FA-2025-10002", 1, "2026-08-01")));
        Assert.Single(live.Book.History.SettledDocuments);
    }

    [Fact]
    public void Whatever_is_paid_the_book_follows_the_ledger() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), async seed =>
    {
        var books = new RandomBooks(seed);
        var random = new Random(seed);
        MatchingPolicy policy = MatchingPolicy.Default with { ApplyThreshold = 0.5m, ApplyMargin = LogOdds.Zero };
        LiveLedger live = await LiveLedger.Open(new MatchingEngineBuilder().AddDefaults().WithPolicy(policy).Build(), Today, books.Customers);
        await live.Issue([.. books.Items.Select(i => i.Document).OfType<Invoice>()]);
        for (int day = 0; day < 5; day++)
        {
            int at = day;
            await live.Pay([.. books.Payments(3).Select(p => Renamed(p, string.Create(CultureInfo.InvariantCulture, $"{p.Id}/{at}")))]);
            if (random.Next(3) == 0)
            {
                live.MoveOn(live.Book.AsOf.PlusDays(random.Next(200)));
            }
        }
    }, 60);

    private static Payment Renamed(Payment payment, string id)
    {
        PaymentBuilder renamed = payment.ToBuilder();
        renamed.Id = PaymentId.From(id);
        return renamed.Build();
    }

    private static async Task<LiveLedger> Filled(MatchingPolicy? policy = null)
    {
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(policy ?? MatchingPolicy.Default).Build();
        LiveLedger live = await LiveLedger.Open(engine, Today, [Customer("A", "Alpha Lampes", 1), Customer("B", "Beta Lampes", 2), .. Enumerable.Range(0, 12).Select(i => Customer($"F{i:00}", $"Filling {i}", 0))]);
        await live.Issue([.. Enumerable.Range(0, 40).Select(i => Invoice($"FA-2026-{10_000 + i}", $"F{i % 12:00}", Money.FromMinor((7_919L * (i + 1) % 90_000) + 10_037, Currency.Eur).ToString(), issued: "2026-05-02"))]);
        return live;
    }

    private static Customer Customer(string id, string name, int iban) =>
        new CustomerBuilder { Id = CustomerId.From(id), Name = name, Ibans = iban == 0 ? [] : [SmallBook.Iban(iban)] }.Build();

    private static Invoice Invoice(string number, string customer, string amount, PaymentTerms? terms = null, string issued = "2026-06-20") => new InvoiceBuilder
    {
        Number = DocumentNumber.From(number),
        Customer = CustomerId.From(customer),
        IssueDate = Given.Day(issued),
        Amount = Given.Money(amount),
        Terms = terms ?? PaymentTerms.Net(30),
    }.Build();

    private static Payment Pay(string id, string amount, string text, int iban, string booked = "2026-06-25") => new PaymentBuilder
    {
        Id = PaymentId.From(id),
        BookingDate = Given.Day(booked),
        Amount = Given.Money(amount),
        Remittance = text,
        Payer = new Party(null, SmallBook.Iban(iban)),
    }.Build();
}

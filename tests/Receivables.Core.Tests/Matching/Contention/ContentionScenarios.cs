namespace Receivables.Matching.Contention;

/// <summary>What an accountant would check: what is open, what comes in, and which payment gets what.</summary>
public class ContentionScenarios
{
    // Alpha (account 1) owes L1, L2 and L3, rent of 1,000.04 each, and X1 of 700.03 and X2 of 500.01; Beta (account 2) owes Y1 of 900.09.
    private static readonly string[] Rents = ["L1 100004", "L2 100004", "L3 100004"];
    private static readonly string[] Others = ["X1 70003", "X2 50001"];

    public static TheoryData<string, string, string> Rows => new()
    {
        // What is open | what comes in, by account: amount and text | what becomes of it
        { "rents", "1: 1000.04 virement", "L1" },
        { "rents", "1: 1000.04 virement; 1: 1000.04 merci; 1: 1000.04 solde", "L1; L2; L3" },
        { "rents", "1: 1000.04 virement; 1: 1000.04 merci; 1: 1000.04 solde; 1: 1000.04 abo", "contested; contested; contested; contested" },
        { "rents", "1: 1000.04 abo; 1: 1000.04 abo; 1: 1000.04 abo; 1: 1000.04 abo", "L1; L2; L3; repeat" },
        { "rents", "1: 1000.04 L1; 1: 1000.04 virement; 1: 1000.04 merci", "L1; L2; L3" },
        { "rents", "1: 1000.04 L2; 1: 1000.04 virement; 1: 1000.04 merci; 1: 1000.04 solde", "L2; contested; contested; contested" },
        { "rents", "1: 1000.04 L2; 1: 1000.04 abo; 1: 1000.04 abo; 1: 1000.04 abo", "L2; L1; L3; repeat" },

        // A part that the payer states; what is left of the item is no whole rent.
        { "rents", "1: 500.00 = L1; 1: 1000.04 virement; 1: 1000.04 merci", "L1 500.00; L2; L3" },
        { "rents", "1: 500.00 = L1; 1: 500.04 = L1; 1: 1000.04 virement; 1: 1000.04 merci", "L1 500.00; L1 500.04; L2; L3" },
        { "rents", "1: 500.02 = L1; 1: 500.02 = L1 second part", "L1 500.02; L1 500.02" },
        { "rents", "1: 500.00 = L1; 1: 500.05 = L1", "contested; contested" },
        { "rents", "1: 600.00 = L1; 1: 600.00 = L1 again", "L1 600.00; repeat" },
        { "rents", "1: 500.00 = L1; 1: 1000.04 L1", "contested; contested" },
        { "rents", "1: 500.00 = L1; 1: 600.00 L1", "contested; held" },
        { "rents", "1: 500.00 = L1; 1: 400.00 L1", "L1 500.00; held" },
        { "rents", "1: 600.00 L1; 1: 1000.04 L1", "nothing; L1" },

        // A set beside single items: as long as there is enough of everything, none stands against another.
        { "rents and others", "1: 1700.07; 1: 1000.04 virement", "L1 X1; L2" },
        { "rents and others", "1: 1700.07; 1: 1000.04 virement; 1: 1000.04 merci", "L1 X1; L2; L3" },
        { "rents and others", "1: 1700.07; 1: 700.03 mai", "contested; contested" },
        { "rents and others", "1: 1700.07 merci; 1: 1700.07 merci", "L1 X1; repeat" },
        { "others", "1: 1200.04; 1: 700.03 mai", "contested; contested" },
        { "others", "1: 1200.04 X1 X2; 1: 700.03 mai", "X1 X2; contested" },
        { "others", "1: 1200.04 X1 X2; 1: 700.03 X1", "contested; contested" },
        { "others", "1: 700.03 mai; 1: 700.03 juin", "X1; repeat" }, // whatever is said: the customer owes it once
        { "others", "1: 1200.04 mai; 1: 1200.04 juin", "X1 X2; repeat" },
        { "others", "1: 700.03 X1; 2: 700.03 X1", "contested; contested" },
        { "others", "1: 700.03 X1; 2: 700.03 merci", "X1; nothing" },
        { "others", "1: 700.03 X1; 1: 700.03 merci", "X1; contested" },
        { "others", "1: 650.00 X1; 1: 700.03 merci", "held; contested" },
        { "others", "1: 700.03 mai; 1: 500.01 mai; 2: 900.09 mai", "X1; X2; Y1" },

        // What is named does not wait for what is not: of two invoices less a credit note (G1, of 100.02) that the payer does not name, those that are named are taken.
        { "others and credit", "1: 1100.02 X1 X2", "G1 X1 X2" },
        { "others and credit", "1: 1100.02 X1 X2; 1: 700.03 merci", "G1 X1 X2; contested" },
        { "others and credit", "1: 1100.02 X1 X2; 1: 700.03 X1", "contested; X1" },
        { "others and credit", "1: 1100.02 X1 X2; 1: 650.00 X1", "contested; held" },
        { "others and credit", "1: 1100.02 X1 X2; 1: 1100.02 X2 X1 again", "G1 X1 X2; repeat" },
        { "others and credit", "1: 1100.02 X1 X2; 1: 399.99 X2 G1", "contested; G1 X2" },
        { "others and credit", "1: 1100.02 X1 X2; 1: 399.99 merci", "G1 X1 X2; contested" }, // the second wants X2 and the credit note: X2 is named by the first
        { "others and credit", "1: 1100.02 merci; 1: 700.03 mai", "contested; contested" },
        { "others and credit", "1: 1100.02 X1 X2; 1: 650.00 X1; 1: 500.01 mai", "contested; held; contested" }, // what it names is not given away, held as it is

        // Nothing that somebody else wants.
        { "rents and others", "1: 1000.04 virement; 2: 900.09 Y1; 2: 44.44 ?", "L1; Y1; nothing" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Who_gets_what(string open, string payments, string expected)
    {
        Payment[] all = [.. payments.Split("; ").Select(Pay)];
        Assert.Equal(expected, string.Join("; ", Book(open).Match(all).Select(Line)));
        Assert.Equal(expected.Split("; ").Reverse(), Book(open).Match([.. all.Reverse()]).Select(Line));
    }

    [Fact]
    public void Where_the_budget_does_not_suffice_those_that_name_nothing_are_held()
    {
        SmallBook book = Book("rents and others");
        Payment[] payments = [.. "1: 1700.07; 1: 700.03 mai; 2: 900.09 juin; 1: 500.01 X2".Split("; ").Select(Pay)];
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { ContentionBudget = 0 }).Build();
        Assert.Equal(["BudgetExhausted", "BudgetExhausted", "None", "None"], book.Match(payments).Select(p => p.Reason.ToString()));
    }

    // A month of a subscription says the same as the month before, which the bank sent twice: that is no earlier one of the batch.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_read_twice_makes_no_repeat_of_another(bool again)
    {
        SmallBook book = Book("others").Before(SmallBook.Pay(70_003, "mai", 1, id: "P0", booked: "2026-05-20", source: "S"));
        Payment twice = SmallBook.Pay(70_003, "mai", 1, id: "P1", booked: "2026-06-10", source: "S");
        Payment[] others = [SmallBook.Pay(70_003, "mai", 1, id: "P2", booked: "2026-06-11"), SmallBook.Pay(70_003, "juin", 1, id: "P3", booked: "2026-06-12")];
        Payment[] all = again ? [twice, .. others] : others;
        Assert.Equal(again ? ["repeat", "X1", "repeat"] : ["X1", "repeat"], book.Match(all).Select(Line));
    }

    private static SmallBook Book(string open)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta", 2).Invoice("Y1-2026-001", "B", 90_009, "2026-05-09");
        string[] rows = [.. open.Contains("rents", StringComparison.Ordinal) ? Rents : [], .. open.Contains("others", StringComparison.Ordinal) ? Others : []];
        for (int i = 0; i < rows.Length; i++)
        {
            string[] row = rows[i].Split(' ');
            book.Invoice(row[0] + "-2026-001", "A", long.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), $"2026-05-0{i + 1}", terms: row[0][0] == 'L' ? "net 30" : $"net {i + 31}");
        }

        if (open.Contains("credit", StringComparison.Ordinal))
        {
            book.Credit("G1-2026-001", "A", 10_002);
        }

        return book;
    }

    // "1: 500.00 = L1 mai" states in structured form what is for L1, beside the text; else the text is free, with numbers in full.
    private static Payment Pay(string line, int place)
    {
        string[] parts = line.Split(' ', 3);
        string text = parts.Length > 2 ? parts[2] : "";
        bool stated = text.StartsWith("= ", StringComparison.Ordinal);
        string[] words = [.. text.Split(' ').Select(w => w.Length == 2 && char.IsDigit(w[1]) ? w + "-2026-001" : w)];
        var amount = Money.Parse(parts[1] + " EUR");
        return new PaymentBuilder
        {
            Id = PaymentId.From($"P{place}"),
            BookingDate = Given.Day($"2026-06-{place + 10}"),
            Amount = amount,
            Remittance = string.Join(' ', words.Skip(stated ? 2 : 0)),
            Payer = new Party(null, SmallBook.Iban(parts[0][0] - '0')),
            ReferredDocuments = stated ? [new ReferredDocument(words[1], Remitted: amount)] : [],
        }.Build();
    }

    private static string Line(MatchProposal proposal) => proposal.Decision switch
    {
        MatchDecision.Apply => string.Join(' ', proposal.Items.Select(i => i.Item.Id.ToString()[..2] + (i.OpenAfter.IsZero ? "" : $" {i.Allocation.Settled.Amount}"))),
        _ when proposal.DuplicateOf is not null => "repeat",
        _ when proposal.Reason == MatchReason.Contested => "contested",
        MatchDecision.Review => "held",
        _ => "nothing",
    };
}


namespace Receivables.Matching.Payers;

/// <summary>Who pays, where only the text of the bank says it.</summary>
public class TextPartyTests
{
    private const long Amount = 22_800;

    [Theory]
    [InlineData("VIR SEPA RECU /DE SERVICES DIJON SCI /MOTIF MERCI", "FA-1")]
    [InlineData("Virement de Services Dijon SCI pour solde", "FA-1")]
    [InlineData("services dijon\nsci", "FA-1")]
    [InlineData("/TRTP/SEPA OVERBOEKING/NAME/MAVON METAAL B.V./REMI/Bedankt/EREF/NOTPROVIDED", "FA-2")]
    [InlineData("VIR SEPA RECU /DE SERVICES DIJON /MOTIF MERCI", "FA-1")] // without its legal form
    [InlineData("BONIFICO DA MAVON METAAL PER FATTURA", "FA-2")]
    [InlineData("VIR SEPA RECU /DE ALRA EURL /MOTIF PAIEMENT", "FA-5")]
    [InlineData("VIR SEPA RECU /DE ALRA /MOTIF PAIEMENT", "")] // one word
    [InlineData("Dijon Services", "")] // in another order
    [InlineData("Wohnung App. W Peter Wolf", "FA-3")]
    [InlineData("Wohnung App. W Petra Wolf", "")] // another name
    [InlineData("Wolf", "")] // a part of it
    [InlineData("SERVICES /DIJON/ SCI", "")] // not one after the other
    public void A_name_in_full_says_for_whom(string text, string item)
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(Amount, text));
        Assert.Equal(item.Length > 0, proposal.Evidence.Any(e => e.Kind == EvidenceKind.NameInText));
        Assert.True(item.Length == 0 || proposal.Items.Single().Item.Id.ToString() == item, proposal.Explain());
    }

    // Two words that are a name but for its legal form may be two words, and so may one with it.
    [Theory]
    [InlineData("Location Salle SARL", "Location salle 12 juin", true)]
    [InlineData("Location Salle SARL", "Location de salle 12 juin", false)]
    [InlineData("Location Salle SARL", "Location salle, 12 juin", true)]
    [InlineData("Location Salle SARL", "Location, salle 12 juin", false)]
    [InlineData("Nord Süd GmbH", "Reparatur Nord-Süd-Achse", false)]
    [InlineData("Le Garage", "loyer mensuel pour le garage", false)]
    [InlineData("Société Générale", "VIR SEPA SOCIETE GENERALE", false)]
    [InlineData("Miete AG", "Miete AG 3", true)]
    [InlineData("Die Halle", "Miete fuer die Halle", false)]
    public void What_may_be_words_of_the_language_proves_nothing(string name, string text, bool points)
    {
        MatchProposal proposal = new SmallBook(150).Customer("X1", name).Invoice("FA-2026-77001", "X1", 123_457, "2026-05-10").Match(SmallBook.Pay(123_457, text));
        Assert.Equal((points ? "review Unproven FA-2026-77001" : "review AmountOnly FA-2026-77001", points), (SmallBook.Line(proposal), proposal.Evidence.Any(e => e.Kind == EvidenceKind.NameInText)));
    }

    // Exports without a payer have all in one text: what goes on right beside a name makes another of it.
    [Theory]
    [InlineData("Maria Schmidt", "EINGANG ANNA MARIA SCHMIDT MIETE", "review Unproven")]
    [InlineData("Maria Schmidt", "EINGANG MARIA SCHMIDT MIETE", "apply")]
    [InlineData("Maria Schmidt", "Miete Maria Schmidt, Anna", "apply")]
    [InlineData("Green Energy", "GREEN ENERGY HOLDING LTD PAYMENT", "review Unproven")]
    [InlineData("Green Energy", "GREEN ENERGY LTD PAYMENT", "apply")]
    [InlineData("Karl Marx", "Miete Karl Marx Str. 12", "review Unproven")]
    [InlineData("Victor Hugo", "loyer 12 rue Victor Hugo", "review Unproven")]
    [InlineData("Karl Marx", "/DE KARL MARX /MOTIF VIREMENT", "apply")]
    public void A_part_of_a_longer_name_points(string name, string text, string line)
    {
        SmallBook book = new SmallBook(150).Customer("X1", name).Customer("X2", "Anna Blum").Invoice("FA-2026-77001", "X1", 123_457, "2026-05-10");
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(123_457, text))), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_of_a_name_none_is_likelier()
    {
        var book = new SmallBook();
        for (int i = 0; i < 20; i++)
        {
            book.Customer($"Y{i:000}", "Boulangerie Paul SARL").Invoice($"FA-2026-{78_000 + i}", $"Y{i:000}", i is 3 or 19 ? 123_457 : 10_000 + (i * 7_919), "2026-05-10");
        }

        Assert.InRange(book.Match(SmallBook.Pay(123_457, "BOULANGERIE PAUL")).Confidence, 0, 0.5);
    }

    // With an amount that nobody else owes it is proof, as a name that is alike is; alone it moves no money.
    [Fact]
    public void With_an_amount_that_nobody_else_owes_it_proves()
    {
        Assert.Equal("apply FA-9", SmallBook.Line(Book(200).Match(SmallBook.Pay(98_765, "VIR DE SERVICES DIJON SCI"))));
        Assert.NotEqual(MatchDecision.Apply, Book(200).Match(SmallBook.Pay(11_111, "VIR DE SERVICES DIJON SCI")).Decision);
    }

    [Fact]
    public void The_place_of_the_name_is_told()
    {
        MatchEvidence evidence = Book().Match(SmallBook.Pay(Amount, "Miete Peter Wolf danke")).Evidence.Single(e => e.Kind == EvidenceKind.NameInText);
        Assert.Equal((PaymentField.Remittance, 6, 10, "C"), (evidence.Field, evidence.Start, evidence.Length, evidence.Subject));
    }

    // Who is known by account or name pays for himself, whatever names the text has.
    [Fact]
    public void Who_is_known_otherwise_is_not_sought_in_the_text() =>
        Assert.DoesNotContain(Book().Match(SmallBook.Pay(Amount, "Peter Wolf", 4)).Evidence, e => e.Kind == EvidenceKind.NameInText);

    // The account of customer D stands in the text alone.
    [Theory]
    [InlineData("/IBAN/{0}/NAME/SOMEBODY/", true)]
    [InlineData("VON {1} DANKE", true)]
    [InlineData("VON {1}9 DANKE", false)]
    [InlineData("/IBAN/{0}", false, 2)] // the account of the payer is known
    public void An_account_in_the_text_is_that_of_the_payer(string text, bool isKnown, int iban = 0)
    {
        string own = SmallBook.Iban(4).Value;
        string remittance = string.Format(System.Globalization.CultureInfo.InvariantCulture, text, own, string.Join(' ', own.Chunk(4).Select(c => new string(c))));
        MatchProposal proposal = Book().Match(SmallBook.Pay(Amount, remittance, iban));
        Assert.Equal(isKnown, proposal.Evidence.Any(e => e.Kind == EvidenceKind.KnownIban && e.Field == PaymentField.Remittance));
    }

    // Customers are numbered K-31400 and so on.
    [Theory]
    [InlineData("Kd.-Nr. 31426", true)]
    [InlineData("Debitor 31426 danke", true)]
    [InlineData("Mitglied Nr 31426", true)]
    [InlineData("K-31426", true)]
    [InlineData("k-31426 Miete", true)]
    [InlineData("31426", false)] // digits alone are anything
    [InlineData("Rechnung 31426", false)]
    [InlineData("K-31426-13", false)] // an invoice of this customer
    [InlineData("XK-31426", false)]
    [InlineData("Kunde 99999", false)]
    public void The_number_of_a_customer_says_who_pays(string text, bool isKnown)
    {
        SmallBook book = new SmallBook(0);
        for (int i = 0; i < 60; i++)
        {
            book.Customer($"K-{31_400 + i}", $"Somebody {(char)('A' + (i % 26))}{i}").Invoice($"FA-2026-{10_000 + i}", $"K-{31_400 + i}", i % 2 == 0 ? Amount : 30_000 + (i * 7_919), "2026-05-01");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, text, name: "Nobody Known"));
        Assert.Equal(isKnown, proposal.Evidence.Any(e => e.Kind == EvidenceKind.CustomerNumber));
        Assert.True(!isKnown || proposal.Items.Single().Item.Id.ToString() == "FA-2026-10026", proposal.Explain());
    }

    // Somebody of nearly the same name, from another account, writes the customer's number: a branch, or a namesake. A person looks.
    [Theory]
    [InlineData("Logistics Haland York", 7, MatchDecision.Review)]
    [InlineData("Logistics Haland Ltd", 7, MatchDecision.Apply)] // its own name: a new account
    [InlineData("Logistics Haland York", 0, MatchDecision.Review)] // the name alone is another's
    [InlineData(null, 0, MatchDecision.Apply)]
    public void A_number_under_another_name_is_not_proof(string? name, int iban, MatchDecision decision)
    {
        SmallBook book = new SmallBook().Customer("C00363", "Logistics Haland Ltd", 3);
        for (int i = 0; i < 60; i++)
        {
            book.Customer($"C{10_000 + i}", $"Somebody {(char)('A' + (i % 26))}{i}").Invoice($"X-2026-{10_000 + i}", $"C{10_000 + i}", i % 6 == 0 ? 170_000 : 30_000 + (i * 7_919), "2026-05-01");
        }

        book.Invoice("X-2026-20000", "C00363", 170_000, "2026-05-01");
        Assert.Equal(decision, book.Match(SmallBook.Pay(170_000, "cust no 00363", iban, name)).Decision);
    }

    private static SmallBook Book(int fillers = 40) => new SmallBook(fillers)
        .Customer("A", "Services Dijon SCI").Customer("B", "Mavon Metaal B.V.").Customer("C", "Peter Wolf").Customer("D", "Delta", 4).Customer("E", "Alra EURL").Invoice("FA-5", "E", Amount, "2026-05-04")
        .Invoice("FA-1", "A", Amount, "2026-05-01").Invoice("FA-2", "B", Amount, "2026-05-02").Invoice("FA-3", "C", Amount, "2026-05-03").Invoice("FA-4", "D", Amount, "2026-05-04")
        .Invoice("FA-9", "A", 98_765, "2026-05-05");
}

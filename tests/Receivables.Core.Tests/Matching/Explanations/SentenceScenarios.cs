namespace Receivables.Matching.Explanations;

/// <summary>One sentence a payment, in English and in French, as an accountant would read them side by side.</summary>
public class SentenceScenarios
{
    /// <summary>
    /// Alpha Lampes owes FA-2026-00001 of 1,234.56 and FA-2026-00002 of 2,000.04, with 2 % for ten days, and has AV-2026-00009 of 100.00 in its favour; FA-2025-00777 is settled. Beta and Gamma owe
    /// 700.03 each and share an account. Delta owes 88.10 three times. Omega owes OM-1 to OM-5 of 1,000.01 to 1,000.05.
    /// </summary>
    private static readonly SmallBook Book = Fill();

    private static readonly Dictionary<string, Payment> Payments = new()
    {
        ["names the invoice, exact"] = SmallBook.Pay(123_456, "facture fa 2026/00001", 1, "ALPHA LAMPES"),
        ["account on file, exact"] = SmallBook.Pay(123_456, "merci", 1, "ALPHA LAMPES"),
        ["invoice less credit note"] = SmallBook.Pay(113_456, "FA-2026-00001 AV-2026-00009", name: "Alpha Lampes"),
        ["credit note not named"] = SmallBook.Pay(313_460, "FA-2026-00001, FA-2026-00002", 1, "ALPHA LAMPES"),
        ["all that is open"] = SmallBook.Pay(500_015, "", 6, "OMEGA"),
        ["discount in time"] = SmallBook.Pay(196_004, "FA-2026-00002", 1, "ALPHA LAMPES", booked: "2026-05-08"),
        ["discount too late"] = SmallBook.Pay(196_004, "FA-2026-00002", 1, "ALPHA LAMPES"),
        ["discount, nothing named"] = SmallBook.Pay(196_004, "merci", 1, "ALPHA LAMPES", booked: "2026-05-08"),
        ["bank's charge"] = Charged(SmallBook.Pay(122_706, "FA-2026-00001", 1, "ALPHA LAMPES")),
        ["less than named"] = SmallBook.Pay(100_000, "FA-2026-00001", 1, "ALPHA LAMPES"),
        ["more than named"] = SmallBook.Pay(130_000, "FA-2026-00001", 1, "ALPHA LAMPES"),
        ["two customers fit"] = SmallBook.Pay(70_003, "", 5),
        ["only the amount"] = SmallBook.Pay(123_456),
        ["name of another"] = SmallBook.Pay(123_456, "", name: "Omega"),
        ["three alike"] = SmallBook.Pay(8_810, "", 4, "DELTA"),
        ["five invoices"] = SmallBook.Pay(500_015, "OM-1 OM-2 OM-3 OM-4 OM-5", 6, "OMEGA"),
        ["one of two named"] = SmallBook.Pay(323_460, "FA-2026-00001", 1, "ALPHA LAMPES"),
        ["names a settled one"] = SmallBook.Pay(123_456, "FA-2025-00777", 1, "ALPHA LAMPES"),
        ["about nothing"] = SmallBook.Pay(4_711, "loyer", name: "SCI du Port"),
        ["another currency"] = SmallBook.Pay(4_711, "loyer", currency: "USD"),
        ["in the ledger"] = SmallBook.Pay(5, id: "P0"),
    };

    public static TheoryData<string, string, string> Rows => new()
    {
        {
            "names the invoice, exact",
            "Payment P1 of 1,234.56 EUR from ALPHA LAMPES is applied to invoice FA-2026-00001 (1,234.56 EUR) of Alpha Lampes: fa 2026/00001 read in the remittance text; the payer's account is on file for A; the amount is exactly what is open.",
            "L'encaissement P1 de 1 234,56 EUR, payeur ALPHA LAMPES, est lettré avec la facture FA-2026-00001 (1 234,56 EUR) du client Alpha Lampes : numéro fa 2026/00001 lu dans le libellé ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est exactement le restant dû."
        },
        {
            "account on file, exact",
            "Payment P1 of 1,234.56 EUR from ALPHA LAMPES is applied to invoice FA-2026-00001 (1,234.56 EUR) of Alpha Lampes: the payer's account is on file for A; the amount is exactly what is open.",
            "L'encaissement P1 de 1 234,56 EUR, payeur ALPHA LAMPES, est lettré avec la facture FA-2026-00001 (1 234,56 EUR) du client Alpha Lampes : le compte bancaire du payeur figure sur la fiche du client A ; le montant est exactement le restant dû."
        },
        {
            "invoice less credit note",
            "Payment P1 of 1,134.56 EUR from Alpha Lampes is applied to credit note AV-2026-00009 (-100.00 EUR) and invoice FA-2026-00001 (1,234.56 EUR) of Alpha Lampes: AV-2026-00009 read in the remittance text (1 more); the payer's name is that of A; the amount is exactly what is open.",
            "L'encaissement P1 de 1 134,56 EUR, payeur Alpha Lampes, est lettré avec l'avoir AV-2026-00009 (-100,00 EUR) et la facture FA-2026-00001 (1 234,56 EUR) du client Alpha Lampes : numéro AV-2026-00009 lu dans le libellé (1 autre) ; le nom du payeur est celui du client A ; le montant est exactement le restant dû."
        },
        {
            "credit note not named",
            "Payment P1 of 3,134.60 EUR from ALPHA LAMPES is held for review, with credit note AV-2026-00009 (-100.00 EUR), invoice FA-2026-00001 (1,234.56 EUR) and invoice FA-2026-00002 (2,000.04 EUR) of Alpha Lampes suggested: another answer is not ruled out, invoice FA-2026-00001 (1,234.56 EUR) and invoice FA-2026-00002 (1,900.04 EUR of 2,000.04 EUR) of Alpha Lampes; FA-2026-00001 read in the remittance text (1 more); the payer's account is on file for A; the amount is exactly what is open; a credit note that the payment does not name is taken off, 100.00 EUR.",
            "L'encaissement P1 de 3 134,60 EUR, payeur ALPHA LAMPES, est à vérifier, avec pour proposition l'avoir AV-2026-00009 (-100,00 EUR), la facture FA-2026-00001 (1 234,56 EUR) et la facture FA-2026-00002 (2 000,04 EUR) du client Alpha Lampes : une autre réponse n'est pas exclue, la facture FA-2026-00001 (1 234,56 EUR) et la facture FA-2026-00002 (1 900,04 EUR sur 2 000,04 EUR) du client Alpha Lampes ; numéro FA-2026-00001 lu dans le libellé (1 autre) ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est exactement le restant dû ; un avoir que l'encaissement ne cite pas est déduit, 100,00 EUR."
        },
        {
            "all that is open",
            "Payment P1 of 5,000.15 EUR from OMEGA is applied to invoice OM-1 (1,000.01 EUR), invoice OM-2 (1,000.02 EUR), invoice OM-3 (1,000.03 EUR), invoice OM-4 (1,000.04 EUR) and 1 more of Omega: the payer's account is on file for O; the amount is exactly what is open; all 5 open items of the customer.",
            "L'encaissement P1 de 5 000,15 EUR, payeur OMEGA, est lettré avec la facture OM-1 (1 000,01 EUR), la facture OM-2 (1 000,02 EUR), la facture OM-3 (1 000,03 EUR), la facture OM-4 (1 000,04 EUR) et 1 autre du client Omega : le compte bancaire du payeur figure sur la fiche du client O ; le montant est exactement le restant dû ; tout le solde du compte client, soit 5 créances ouvertes."
        },
        {
            "discount in time",
            "Payment P1 of 1,960.04 EUR from ALPHA LAMPES is applied to invoice FA-2026-00002 (2,000.04 EUR, of which early-payment discount 40.00 EUR) of Alpha Lampes: FA-2026-00002 read in the remittance text; the payer's account is on file for A; the amount is what is open less the discount of 40.00 EUR, taken in time.",
            "L'encaissement P1 de 1 960,04 EUR, payeur ALPHA LAMPES, est lettré avec la facture FA-2026-00002 (2 000,04 EUR, dont escompte 40,00 EUR) du client Alpha Lampes : numéro FA-2026-00002 lu dans le libellé ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est le restant dû moins l'escompte de 40,00 EUR, pris dans le délai."
        },
        {
            "discount too late",
            "Payment P1 of 1,960.04 EUR from ALPHA LAMPES is held for review, with invoice FA-2026-00002 (2,000.04 EUR, of which late discount 40.00 EUR) of Alpha Lampes suggested: a discount was taken after its window; FA-2026-00002 read in the remittance text; the payer's account is on file for A; the amount is what is open less a discount of 40.00 EUR, taken too late.",
            "L'encaissement P1 de 1 960,04 EUR, payeur ALPHA LAMPES, est à vérifier, avec pour proposition la facture FA-2026-00002 (2 000,04 EUR, dont escompte hors délai 40,00 EUR) du client Alpha Lampes : un escompte a été pris hors délai ; numéro FA-2026-00002 lu dans le libellé ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est le restant dû moins un escompte de 40,00 EUR, pris hors délai."
        },
        {
            "discount, nothing named",
            "Payment P1 of 1,960.04 EUR from ALPHA LAMPES is held for review, with invoice FA-2026-00002 (2,000.04 EUR, of which early-payment discount 40.00 EUR) of Alpha Lampes suggested: a discount was taken, and the documents are not named; the payer's account is on file for A; the amount is what is open less the discount of 40.00 EUR, taken in time.",
            "L'encaissement P1 de 1 960,04 EUR, payeur ALPHA LAMPES, est à vérifier, avec pour proposition la facture FA-2026-00002 (2 000,04 EUR, dont escompte 40,00 EUR) du client Alpha Lampes : un escompte a été pris sans que les pièces soient citées ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est le restant dû moins l'escompte de 40,00 EUR, pris dans le délai."
        },
        {
            "bank's charge",
            "Payment P1 of 1,227.06 EUR from ALPHA LAMPES is applied to invoice FA-2026-00001 (1,234.56 EUR, of which bank charge 7.50 EUR) of Alpha Lampes: FA-2026-00001 read in the remittance text; the payer's account is on file for A; the amount is what is open less the bank's charge of 7.50 EUR that the statement states.",
            "L'encaissement P1 de 1 227,06 EUR, payeur ALPHA LAMPES, est lettré avec la facture FA-2026-00001 (1 234,56 EUR, dont frais bancaires 7,50 EUR) du client Alpha Lampes : numéro FA-2026-00001 lu dans le libellé ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est le restant dû moins les frais bancaires de 7,50 EUR qu'indique le relevé."
        },
        {
            "less than named",
            "Payment P1 of 1,000.00 EUR from ALPHA LAMPES is held for review, with invoice FA-2026-00001 (1,000.00 EUR of 1,234.56 EUR) of Alpha Lampes suggested: less than what it names was paid; FA-2026-00001 read in the remittance text; the payer's account is on file for A; the amount is 234.56 EUR less than what is open.",
            "L'encaissement P1 de 1 000,00 EUR, payeur ALPHA LAMPES, est à vérifier, avec pour proposition la facture FA-2026-00001 (1 000,00 EUR sur 1 234,56 EUR) du client Alpha Lampes : le montant payé est inférieur à celui des pièces citées ; numéro FA-2026-00001 lu dans le libellé ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est inférieur de 234,56 EUR au restant dû."
        },
        {
            "more than named",
            "Payment P1 of 1,300.00 EUR from ALPHA LAMPES is held for review, with invoice FA-2026-00001 (1,234.56 EUR) of Alpha Lampes suggested: more than what it names was paid; FA-2026-00001 read in the remittance text; the payer's account is on file for A; the amount is 65.44 EUR more than what is open.",
            "L'encaissement P1 de 1 300,00 EUR, payeur ALPHA LAMPES, est à vérifier, avec pour proposition la facture FA-2026-00001 (1 234,56 EUR) du client Alpha Lampes : le montant payé est supérieur à celui des pièces citées ; numéro FA-2026-00001 lu dans le libellé ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est supérieur de 65,44 EUR au restant dû."
        },
        {
            "two customers fit",
            "Payment P1 of 700.03 EUR from DE95000000000000000005 is held for review, with invoice FA-2026-00003 (700.03 EUR) of Beta suggested: another answer is not ruled out, invoice FA-2026-00004 (700.03 EUR) of Gamma; the payer's account is on file for B (2 customers share it); the amount is exactly what is open (2 items share it).",
            "L'encaissement P1 de 700,03 EUR, payeur DE95000000000000000005, est à vérifier, avec pour proposition la facture FA-2026-00003 (700,03 EUR) du client Beta : une autre réponse n'est pas exclue, la facture FA-2026-00004 (700,03 EUR) du client Gamma ; le compte bancaire du payeur figure sur la fiche du client B (commun à 2 clients) ; le montant est exactement le restant dû (commun à 2 pièces)."
        },
        {
            "only the amount",
            "Payment P1 of 1,234.56 EUR is held for review, with invoice FA-2026-00001 (1,234.56 EUR) of Alpha Lampes suggested: only the amount speaks for it; the amount is exactly what is open.",
            "L'encaissement P1 de 1 234,56 EUR est à vérifier, avec pour proposition la facture FA-2026-00001 (1 234,56 EUR) du client Alpha Lampes : seul le montant plaide pour ce rapprochement ; le montant est exactement le restant dû."
        },
        {
            "name of another",
            "Payment P1 of 1,234.56 EUR from Omega is held for review, with invoice FA-2026-00001 (1,234.56 EUR) of Alpha Lampes suggested: only the amount speaks for it; the amount is exactly what is open; the payer's name is that of another customer, not of A.",
            "L'encaissement P1 de 1 234,56 EUR, payeur Omega, est à vérifier, avec pour proposition la facture FA-2026-00001 (1 234,56 EUR) du client Alpha Lampes : seul le montant plaide pour ce rapprochement ; le montant est exactement le restant dû ; le nom du payeur est celui d'un autre client, pas celui du client A."
        },
        {
            "three alike",
            "Payment P1 of 88.10 EUR from DELTA is applied to invoice DE-1 (88.10 EUR) of Delta: the payer's account is on file for D; the amount is exactly what is open; the oldest of 3 items alike, as nothing tells which of them is meant.",
            "L'encaissement P1 de 88,10 EUR, payeur DELTA, est lettré avec la facture DE-1 (88,10 EUR) du client Delta : le compte bancaire du payeur figure sur la fiche du client D ; le montant est exactement le restant dû ; la plus ancienne de 3 créances semblables, rien n'indiquant laquelle est visée."
        },
        {
            "five invoices",
            "Payment P1 of 5,000.15 EUR from OMEGA is applied to invoice OM-1 (1,000.01 EUR), invoice OM-2 (1,000.02 EUR), invoice OM-3 (1,000.03 EUR), invoice OM-4 (1,000.04 EUR) and 1 more of Omega: OM-1 read in the remittance text (4 more); the payer's account is on file for O; the amount is exactly what is open.",
            "L'encaissement P1 de 5 000,15 EUR, payeur OMEGA, est lettré avec la facture OM-1 (1 000,01 EUR), la facture OM-2 (1 000,02 EUR), la facture OM-3 (1 000,03 EUR), la facture OM-4 (1 000,04 EUR) et 1 autre du client Omega : numéro OM-1 lu dans le libellé (4 autres) ; le compte bancaire du payeur figure sur la fiche du client O ; le montant est exactement le restant dû."
        },
        {
            "one of two named",
            "Payment P1 of 3,234.60 EUR from ALPHA LAMPES is held for review, with invoice FA-2026-00001 (1,234.56 EUR) and invoice FA-2026-00002 (2,000.04 EUR) of Alpha Lampes suggested: it names some of the items only; FA-2026-00001 read in the remittance text; the payer's account is on file for A; the amount is exactly what is open; 2 of 3 open items of the customer.",
            "L'encaissement P1 de 3 234,60 EUR, payeur ALPHA LAMPES, est à vérifier, avec pour proposition la facture FA-2026-00001 (1 234,56 EUR) et la facture FA-2026-00002 (2 000,04 EUR) du client Alpha Lampes : il ne cite qu'une partie des créances ; numéro FA-2026-00001 lu dans le libellé ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est exactement le restant dû ; 2 des 3 créances ouvertes du client."
        },
        {
            "names a settled one",
            "Payment P1 of 1,234.56 EUR from ALPHA LAMPES stays unmatched: it names a document that is not open; FA-2025-00777, read in the remittance text, is settled already.",
            "L'encaissement P1 de 1 234,56 EUR, payeur ALPHA LAMPES, reste non rapproché : il cite une pièce qui n'est pas ouverte ; la pièce FA-2025-00777, lue dans le libellé, est déjà soldée."
        },
        {
            "about nothing",
            "Payment P1 of 47.11 EUR from SCI du Port stays unmatched: nothing open has the number, the payer or the amount.",
            "L'encaissement P1 de 47,11 EUR, payeur SCI du Port, reste non rapproché : aucune créance ouverte n'a ce numéro, ce payeur ou ce montant."
        },
        {
            "another currency",
            "Payment P1 of 47.11 USD stays unmatched: nothing is open in USD.",
            "L'encaissement P1 de 47,11 USD reste non rapproché : aucune créance n'est ouverte en USD."
        },
        {
            "in the ledger",
            "Payment P0 of 0.05 EUR is left as it is: the payment is in the ledger already.",
            "L'encaissement P0 de 0,05 EUR reste tel quel : il est déjà comptabilisé."
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_payment_is_explained_in_one_sentence(string payment, string english, string french)
    {
        MatchProposal proposal = Book.Match(Payments[payment]);
        Assert.Equal(english, proposal.Sentence());
        Assert.Equal(french, WordingTests.Plain(proposal.Sentence(ExplanationLanguage.French)));
    }

    [Fact]
    public void Every_payment_has_a_row() => Assert.Equal(Payments.Keys.Order(StringComparer.Ordinal), Rows.Select(r => r.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void Payments_of_one_batch_name_each_other()
    {
        IReadOnlyList<MatchProposal> twice = Book.Match(SmallBook.Pay(123_456, "FA-2026-00001", 1, "ALPHA", "P1"), SmallBook.Pay(123_456, "FA-2026-00001", 1, "ALPHA", "P2"));
        AssertSays(
            twice[1],
            "Payment P2 of 1,234.56 EUR from ALPHA is held for review, with nothing suggested: it says the same as P1 and may be paid twice; P1 settles FA-2026-00001; FA-2026-00001, read in the remittance text, is settled already.",
            "L'encaissement P2 de 1 234,56 EUR, payeur ALPHA, est à vérifier, sans proposition : il dit la même chose que P1, doublon possible ; l'encaissement P1 solde FA-2026-00001 ; la pièce FA-2026-00001, lue dans le libellé, est déjà soldée.");
        IReadOnlyList<MatchProposal> both = Book.Match(SmallBook.Pay(123_456, "FA-2026-00001", name: "ALPHA", id: "P1"), SmallBook.Pay(123_456, "solde FA-2026-00001", name: "OMEGA", id: "P2"));
        AssertSays(
            both[1],
            "Payment P2 of 1,234.56 EUR from OMEGA is held for review, with invoice FA-2026-00001 (1,234.56 EUR) of Alpha Lampes suggested: another payment claims the same item; P1 is held for FA-2026-00001 too; FA-2026-00001 read in the remittance text; the amount is exactly what is open; the payer's name is that of another customer, not of A.",
            "L'encaissement P2 de 1 234,56 EUR, payeur OMEGA, est à vérifier, avec pour proposition la facture FA-2026-00001 (1 234,56 EUR) du client Alpha Lampes : un autre encaissement revendique la même créance ; l'encaissement P1 est en attente pour FA-2026-00001 aussi ; numéro FA-2026-00001 lu dans le libellé ; le montant est exactement le restant dû ; le nom du payeur est celui d'un autre client, pas celui du client A.");
    }

    [Fact]
    public void Rules_say_which_of_them_decided()
    {
        Payment[] payments = [SmallBook.Pay(123_456, "FA-2026-00001", 1, "ALPHA", "P1"), SmallBook.Pay(999_999, "solde", 1, "ALPHA", "P2")];
        IReadOnlyList<MatchProposal> rules = Engine(MatchingPolicy.BusinessCentral).Match(Book.Book, payments, TestContext.Current.CancellationToken).Proposals;
        IReadOnlyList<MatchProposal> oldest = Engine(MatchingPolicy.OldestFirst).Match(Book.Book, payments, TestContext.Current.CancellationToken).Proposals;
        AssertSays(
            rules[0],
            "Payment P1 of 1,234.56 EUR from ALPHA is applied to invoice FA-2026-00001 (1,234.56 EUR) of Alpha Lampes: FA-2026-00001 read in the remittance text; the payer's account is on file for A; the amount is exactly what is open; rule High 3: payer fully, one document, one amount.",
            "L'encaissement P1 de 1 234,56 EUR, payeur ALPHA, est lettré avec la facture FA-2026-00001 (1 234,56 EUR) du client Alpha Lampes : numéro FA-2026-00001 lu dans le libellé ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est exactement le restant dû ; règle Élevée 3 : payeur entièrement reconnu, une pièce citée, un seul montant concordant.");
        AssertSays(
            rules[1],
            "Payment P2 of 9,999.99 EUR from ALPHA is held for review, with invoice FA-2026-00002 (2,000.04 EUR) of Alpha Lampes suggested: no rule fits that is trusted enough; P1 settles FA-2026-00001; the payer's account is on file for A; the amount is 7,999.95 EUR more than what is open; rule Low 1: payer fully, no document, no amount.",
            "L'encaissement P2 de 9 999,99 EUR, payeur ALPHA, est à vérifier, avec pour proposition la facture FA-2026-00002 (2 000,04 EUR) du client Alpha Lampes : aucune règle assez fiable ne s'applique ; l'encaissement P1 solde FA-2026-00001 ; le compte bancaire du payeur figure sur la fiche du client A ; le montant est supérieur de 7 999,95 EUR au restant dû ; règle Faible 1 : payeur entièrement reconnu, aucune pièce citée, aucun montant concordant.");
        AssertSays(
            oldest[1],
            "Payment P2 of 9,999.99 EUR from ALPHA is applied to invoice FA-2026-00002 (2,000.04 EUR) of Alpha Lampes: the payer's account is on file for A; rule 1: the account is on file for one customer, its oldest items first; 7,999.95 EUR stays unapplied.",
            "L'encaissement P2 de 9 999,99 EUR, payeur ALPHA, est lettré avec la facture FA-2026-00002 (2 000,04 EUR) du client Alpha Lampes : le compte bancaire du payeur figure sur la fiche du client A ; règle 1 : le compte bancaire figure sur la fiche d'un seul client, ses créances les plus anciennes d'abord ; 7 999,95 EUR non lettrés.");
    }

    [Fact]
    public void The_whole_explanation_is_given_line_by_line() => Assert.Equal(
        """
        P1 700,03 EUR : à vérifier, proposition FA-2026-00003 (50,0000 %)
          une autre réponse n'est pas exclue
           +3,9120  le compte bancaire du payeur figure sur la fiche du client B (commun à 2 clients)
           +5,3471  le montant est exactement le restant dû (commun à 2 pièces)
           -0,2231  la seule créance ouverte du client
          ou FA-2026-00004 (50,0000 %)
        """, WordingTests.Plain(Book.Match(Payments["two customers fit"]).Explain(ExplanationLanguage.French)), ignoreLineEndingDifferences: true);

    // What the payer wrote is shown clipped, and what is invisible as its number.
    [Fact]
    public void A_hostile_name_cannot_turn_a_sentence()
    {
        string sentence = Book.Match(SmallBook.Pay(4_711, "", name: "\u202Eahpla\n" + new string('x', 200))).Sentence();
        Assert.StartsWith("Payment P1 of 47.11 EUR from \\u202Eahpla\\u000Axxx", sentence, StringComparison.Ordinal);
        Assert.InRange(sentence.Length, 100, 300);
    }

    private static void AssertSays(MatchProposal proposal, string english, string french)
    {
        Assert.Equal(english, proposal.Sentence());
        Assert.Equal(french, WordingTests.Plain(proposal.Sentence(ExplanationLanguage.French)));
    }

    private static MatchingEngine Engine(MatchingPolicy policy) => new MatchingEngineBuilder().WithPolicy(policy).Build();

    private static Payment Charged(Payment payment)
    {
        PaymentBuilder charged = payment.ToBuilder();
        charged.Charges.Add(new PaymentCharge(Money.Eur(7.50m), true, null));
        return charged.Build();
    }

    private static SmallBook Fill()
    {
        SmallBook book = new SmallBook()
            .Customer("A", "Alpha Lampes", 1).Invoice("FA-2026-00001", "A", 123_456, "2026-05-01").Invoice("FA-2026-00002", "A", 200_004, "2026-05-01", terms: "2/10 net 30").Credit("AV-2026-00009", "A", 10_000)
            .Customer("B", "Beta", 5).Invoice("FA-2026-00003", "B", 70_003, "2026-05-01")
            .Customer("C", "Gamma", 5).Invoice("FA-2026-00004", "C", 70_003, "2026-05-01")
            .Customer("D", "Delta", 4).Invoice("DE-1", "D", 8_810, "2026-05-01").Invoice("DE-2", "D", 8_810, "2026-05-02").Invoice("DE-3", "D", 8_810, "2026-05-03")
            .Customer("O", "Omega", 6).Settled("FA-2025-00777", "A").Before(SmallBook.Pay(5, id: "P0"));
        foreach (int i in Enumerable.Range(1, 5))
        {
            book.Invoice($"OM-{i}", "O", 100_000 + i, "2026-05-01");
        }

        return book;
    }
}

using System.Globalization;
using Receivables.Matching.Memory;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Who pays, worked through: every name as it is written in every place where banks and payers write one, with the customer's number or account, as the payer's name, or as that of whom it is paid for.</summary>
internal static class PartyTexts
{
    private const int FirstCustomer = 31_001;

    private static readonly string[] Names =
    [
        "Services Dijon SCI", "Mavon Metaal B.V.", "Peter Wolf", "Alra EURL", "Maria Schmidt", "Green Energy", "Karl Marx", "Société Générale d'Étanchéité", "Müller & Söhne", "Nord Logistik GmbH", "Nord Logistik Süd GmbH",
        "Kamiński Instalacje Sp. J.", "O'Brien Builders Ltd", "Van der Berg", "A1 Taxi", "IDEAL Möbel Handelsgesellschaft mbH & Co. KG",
    ];

    private static readonly string[] Places =
    [
        "{0}", "VIR SEPA RECU /DE {0} /MOTIF MERCI", "Virement de {0} pour solde", "/TRTP/SEPA OVERBOEKING/NAME/{0}/REMI/Bedankt/EREF/NOTPROVIDED", "EINGANG ANNA {0} MIETE", "Miete {0}, Anna", "{0} Str. 12", "loyer 12 rue {0}", "{0} HOLDING LTD",
        "Reparatur {0}-Achse", "BONIFICO DA {0} PER FATTURA", "SVWZ+{0} EREF+4711", "von {0} und {3}", "{0} FA-2026-00{1}", "Rechnung {1} {0}", "Kd-Nr {2}", "client n° {2} {0}", "{2}", "customer {2}1", "IBAN {4}", "{4} {0}", "{0}\n{3}", "{0}: {3}", "i.A. {0} ({2})", "Mr {0} rent May",
    ];

    /// <summary>A name a batch.</summary>
    internal static IEnumerable<VariedBatch> Batches()
    {
        MatchingBook book = Book();
        return Names.Select((name, i) => new VariedBatch(MatchingPolicy.Default, book, [.. Written(name).SelectMany((written, w) => Places.SelectMany((place, p) => Pay(i, written, place, w + p)))]));
    }

    private static IEnumerable<string> Written(string name)
    {
        string[] words = name.Split(' ');
        yield return name;
        yield return name.ToUpperInvariant();
        yield return string.Join(' ', words[..^1]);
        yield return words[0];
        yield return string.Join(' ', words.Reverse());
        yield return string.Concat(words);
        yield return string.Join("  ", words);
        yield return name[..Math.Min(name.Length, 11)];
        yield return name.Remove(2, 1);
        yield return name.Insert(3, "e") + " Co";
        yield return words[^1] + " " + name;
    }

    private static IEnumerable<Payment> Pay(int customer, string written, string place, int number)
    {
        string text = string.Format(CultureInfo.InvariantCulture, place, written, 100 + customer, $"KD-{FirstCustomer + customer}", Names[(customer + 3) % Names.Length], SmallBook.Iban(customer + 1));
        long cents = 50_000 + (1_009 * customer);
        yield return SmallBook.Pay(cents, text, number % 5 == 0 ? 90 : 0, number % 7 == 0 ? "Treuhand Nord" : null, "P1");
        if (place.Length < 8)
        {
            PaymentBuilder onBehalf = SmallBook.Pay(cents, "merci", number % 3 == 0 ? customer + 1 : 91, written, "P1").ToBuilder();
            yield return onBehalf.Build();
            onBehalf.UltimateDebtor = new Party(Names[(customer + number) % Names.Length], number % 2 == 0 ? SmallBook.Iban(91) : default);
            yield return onBehalf.Build();
            (onBehalf.Payer, onBehalf.UltimateDebtor) = (new Party("Treuhand Nord", SmallBook.Iban(91)), onBehalf.Payer);
            yield return onBehalf.Build();
        }
    }

    private static MatchingBook Book()
    {
        var book = new SmallBook(6);
        for (int i = 0; i < Names.Length; i++)
        {
            string id = $"KD-{FirstCustomer + i}";
            book.Customer(new CustomerBuilder
            {
                Id = CustomerId.From(id),
                Name = Names[i],
                Aliases = i % 4 == 1 ? [$"{Names[i].Split(' ')[0]} Nord"] : [],
                Ibans = i % 3 == 0 ? [SmallBook.Iban(i + 1)] : [],
                ThirdPayers = i % 5 == 2 ? [new Party("Eurofakt GmbH", SmallBook.Iban(91))] : i % 5 == 3 ? [new Party("Treuhand Nord")] : [],
                Parent = i == 10 ? CustomerId.From($"KD-{FirstCustomer + 9}") : null,
            }.Build());
            book.Invoice($"FA-2026-00{100 + i}", id, 50_000 + (1_009 * i), "2026-05-10").Invoice($"FA-2026-00{200 + i}", id, i % 2 == 0 ? 77_700 : 88_800 + i, "2026-05-20");
        }

        return book.Book.With(PayerMemory.From(Enumerable.Range(0, 6).Select(i => PayerMemoryTests.Entry($"C{i}", new MatchConfirmed(
            PaymentId.From("Q"), ConfirmationKind.Corrected, CustomerId.From($"KD-{FirstCustomer + (i / 2)}"), SmallBook.Iban(i % 2 == 0 ? 90 : 91), i < 4 ? "Treuhand Nord" : null, new MatchStructure(MatchSet.SingleItem, 1, 2, isOldestFirst: i % 3 == 0, daysFromDue: 4 * i))))));
    }
}

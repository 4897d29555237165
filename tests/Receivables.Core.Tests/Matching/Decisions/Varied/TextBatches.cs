using Receivables.Matching.Documents;
using Receivables.Matching.Generated;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Texts that are worked through one after the other, not drawn: every word that the engine knows at every place that a word has, every month as it is written, and every number style with every slip, cut and mark at every place.</summary>
/// <remarks>Only what is weighed for them is committed: each is a payment for itself.</remarks>
internal static class TextBatches
{
    private const int FewWords = 25;
    private const int TemplatesAWord = 6;
    private const long Rent = 85_000;
    private const long Invoice = 123_456;

    private static readonly string[] Templates =
    [
        "{0} 123", "{0} FA-2026-00123", "FA-2026-00123 {0} 124", "{0}: 7788", "{0} Mai", "loyer {0} juin 2026", "Miete Juni {0}", "{0} 01.05.2026", "880123 {0}", "rent May {0} 12", "{0}123456789", "{0} nr. 4711 880124", "FA-2026-00123 {0}", "/{0}/880123",
    ];

    private static readonly string[] OfMonth = ["{0}", "loyer {0}", "{0} 2026", "{0} 26", "rent {0}/{1}", "{0}-{1} Miete", "12. {0} 2026", "Miete {0} Wohnung 12", "{0} Huber", "{1} und {0}"];
    private static readonly string[] OfMonthNumber = ["{0:00}/2026", "2026-{0:00}", "{0}/26", "Miete {0:00}.26", "rent {0:00}-{1:00}/2026", "01.{0:00}.2026", "{0}/1/2026 rent", "2026{0:00}01", "01{0:00}26", "KW {0}", "Q{0}", "abo {0}", "{0}. Rate"];
    private static readonly string[] Inserted = [" ", "\n", "-", ".", "0", "X"];
    private static readonly string[] Before = ["X", "1", "RE", "FAKTURA", "no ", "#", "/", "(", "EUR ", "12 ", "12/", "01.05.2026 ", "client ", "IBAN "];
    private static readonly string[] Behind = ["X", "1", " 1", "/1", "-1", ".50", ",-", " EUR", ")", "/2026", " 2026", " 01.05.2026", " 12,50", "/12/13"];
    private static readonly string[] Between = [" ", "/", ",", "+", "-", " - ", " bis ", " au ", " et ", ";", "\n", "&", ", ", ".."];

    internal static IReadOnlyDictionary<string, Func<IEnumerable<VariedBatch>>> Parts { get; } = Make();

    private static SortedDictionary<string, Func<IEnumerable<VariedBatch>>> Make()
    {
        var parts = new SortedDictionary<string, Func<IEnumerable<VariedBatch>>>(StringComparer.Ordinal)
        {
            ["Texts.CommonAmounts"] = CommonAmounts.Batches,
            ["Texts.Credits"] = TakenOffCredits.Batches,
            ["Texts.Months"] = Months,
            ["Texts.Parties"] = PartyTexts.Batches,
            ["Texts.Words"] = Words,
        };
        for (int style = 0; style < NumberStyle.Count; style++)
        {
            int of = style;
            parts.Add($"Texts.Numbers.{style}", () => Numbers(of));
        }

        return parts;
    }

    // A word a batch: as a rent's, and as an invoice's, in full, with another, less a credit note, or with nothing that fits.
    private static IEnumerable<VariedBatch> Words()
    {
        MatchingBook book = Book();
        int number = 0;
        foreach (WordSet set in KnownWords.All.Values)
        {
            foreach (string word in set.Words.Order(StringComparer.Ordinal))
            {
                int first = number++;
                int count = set.Words.Count() < FewWords ? Templates.Length : TemplatesAWord;
                string[] texts = [.. Enumerable.Range(0, count).Select(t => string.Format(null, Templates[(first + t) % Templates.Length], t % 3 == 0 ? word : word.ToLowerInvariant()))];
                yield return new(MatchingPolicy.Default, book, [.. texts.SelectMany((text, t) => Pay(text, first + t))]);
            }
        }
    }

    private static IEnumerable<VariedBatch> Months()
    {
        MatchingBook book = Book();
        string[] names = [.. MonthNames.InLanguages.SelectMany(month => month.Split(' '))];
        for (int m = 0; m < names.Length; m++)
        {
            yield return new(MatchingPolicy.Default, book, [.. OfMonth.SelectMany((text, t) => Pay(string.Format(null, text, names[m], names[(m + 17) % names.Length]), m + t))]);
        }

        for (int month = 0; month <= 13; month++)
        {
            yield return new(MatchingPolicy.Default, book, [.. OfMonthNumber.SelectMany((text, t) => Pay(string.Format(null, text, month, month + 1), month + t))]);
        }
    }

    private static IEnumerable<Payment> Pay(string text, int number)
    {
        yield return SmallBook.Pay(Rent, text, number % 4 == 0 ? 0 : 1, "Anna Blum", "P1", $"2026-0{5 + (number % 3)}-{1 + (number % 28):00}");
        yield return (number % 7) switch
        {
            0 => SmallBook.Pay(Invoice, text, 2),
            1 => SmallBook.Pay(Invoice + 77_777, text, 2),
            2 => SmallBook.Pay(Invoice - 5_003, text, 2, "Beta Lampes"),
            3 => SmallBook.Pay(66_601, text, 3),
            4 => SmallBook.Pay(Invoice - 4_000, text, 2),
            5 => SmallBook.Pay(40_000, text, name: "Mai Huber"),
            _ => SmallBook.Pay(4_242, text, 2),
        };
    }

    private static MatchingBook Book()
    {
        SmallBook book = new SmallBook(4).Customer("KD-31031", "Anna Blum", 1).Customer("KD-31032", "Beta Lampes", 2).Customer("KD-31033", "Digits AG", 3).Customer("KD-31034", "Mai Huber", 4);
        book.Invoice("FA-2026-00123", "KD-31032", Invoice, "2026-05-01", order: "PO-778899").Invoice("FA-2026-00124", "KD-31032", 77_777, "2026-05-12").Credit("AV-2026-00007", "KD-31032", 5_003)
            .Invoice("880123", "KD-31033", 66_601, "2026-05-04").Invoice("880124", "KD-31033", 66_607, "2026-05-05").Settled("FA-2026-00099", "KD-31032");
        for (int month = 3; month <= 7; month++)
        {
            book.Invoice($"FA-2026-0030{month}", "KD-31031", Rent, $"2026-0{month}-01").Invoice($"FA-2026-0031{month}", "KD-31034", 40_000, $"2026-0{month}-12");
        }

        return book.Book;
    }

    private static IEnumerable<VariedBatch> Numbers(int style)
    {
        var small = new SmallBook(4);
        string[] numbers = [.. Enumerable.Range(0, 9).Select(i => NumberStyle.Format(style, 3_000 + (i * 7) + (i % 3)))];
        for (int i = 0; i < numbers.Length; i++)
        {
            small = i % 3 == 0 ? small.Customer($"C{i / 3}", $"Numbered {(char)('A' + (i / 3))}", (i / 3) + 1) : small;
            small.Invoice(numbers[i], $"C{i / 3}", 50_000 + (i * 1_111), "2026-05-10");
        }

        small.Settled(NumberStyle.Format(style, 2_990), "C0");
        MatchingBook book = small.Book;
        for (int i = 0; i < 4; i++)
        {
            string[] texts = [.. Slips(numbers[i]), .. Lists(numbers[i], numbers[i + 1])];
            yield return new(MatchingPolicy.Default, book, [.. texts.Select((text, t) => SmallBook.Pay(t % 3 == 2 ? 102_222 : 50_000 + (i * 1_111), text, t % 4 == 0 ? 0 : 1 + (i / 3), id: "P1"))]);
        }
    }

    private static IEnumerable<string> Slips(string number)
    {
        for (int at = 0; at <= number.Length; at++)
        {
            foreach (string inserted in Inserted)
            {
                yield return number.Insert(at, inserted);
            }

            yield return number[at..];
            yield return number[..at];
        }

        for (int at = 0; at < number.Length; at++)
        {
            string other = number[at] switch { '0' => "O", '1' => "I", '5' => "S", '8' => "B", '-' or '/' or '.' => " ", '9' => "0", _ => ((char)(number[at] + 1)).ToString() };
            yield return number.Remove(at, 1);
            yield return number.Remove(at, 1).Insert(at, other);
            yield return at == 0 ? number.ToLowerInvariant() : number.Remove(at - 1, 2).Insert(at - 1, $"{number[at]}{number[at - 1]}");
        }
    }

    private static IEnumerable<string> Lists(string number, string next)
    {
        foreach (string before in Before)
        {
            yield return before + number;
            foreach (string behind in Behind)
            {
                yield return before + number + behind;
            }
        }

        foreach (string behind in Behind)
        {
            yield return number + behind;
        }

        foreach (string between in Between)
        {
            yield return number + between + next;
            for (int end = 1; end <= 4; end++)
            {
                yield return number + between + next[^end..];
                yield return number[^end..] + between + next[^end..];
            }
        }
    }
}

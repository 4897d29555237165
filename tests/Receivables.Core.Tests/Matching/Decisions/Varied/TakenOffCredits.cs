using System.Globalization;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Invoices that are named, less credit notes that are not: one, two, two alike, three, all, more than one invoice is worth; by payers who are known in every way and in none, with and without words that say why less is paid.</summary>
internal static class TakenOffCredits
{
    private static readonly string[] Words = ["", "abzgl. Gutschrift", "moins avoir 7", "less credit AV-2026-00009", "Kürzung", "Teilzahlung", "retention 5%", "Gutschrift folgt", "nicht AV-2026-00007", "ohne Rg. 99", "4711"];

    // An item each: its number, what it is in cents, its day.
    private static readonly (string Number, long Cents, string Day)[] Items =
    [
        ("FA-2026-00121", 50_000, "2026-05-01"), ("FA-2026-00122", 30_500, "2026-05-03"), ("FA-2026-00123", 9_000, "2026-05-05"), ("FA-2026-00124", 50_000, "2026-06-25"),
        ("AV-2026-00007", -5_000, "2026-05-02"), ("AV-2026-00008", -5_000, "2026-05-09"), ("AV-2026-00009", -7_100, "2026-05-12"), ("AV-2026-00010", -40_000, "2026-05-15"), ("AV-2026-00011", -1_300, "2026-06-28"),
    ];

    private static readonly string[] Named = ["0", "1", "0 1", "0 2", "1 2", "0 1 2", "3", "0 4", "0 1 6"];
    private static readonly string[] Taken = ["4", "6", "4 5", "4 6", "4 5 6", "7", "4 5 6 7", "8", "4 5 6 7 8", ""];

    internal static IEnumerable<VariedBatch> Batches()
    {
        var book = new SmallBook(4).Customer("KD-31031", "Alpha Lampes", 1).Customer("KD-31032", "Beta", 2).Invoice("FA-2026-00200", "KD-31032", 45_000, "2026-05-04");
        foreach ((string item, long cents, string day) in Items)
        {
            book = cents > 0 ? book.Invoice(item, "KD-31031", cents, day) : book.Add(Given.Item(item, "KD-31031", day, day, Money.FromMinor(cents, Currency.Eur).ToString()));
        }

        MatchingBook known = book.Book;
        int number = 0;
        foreach (string named in Named)
        {
            int[] rows = Numbers(named);
            string numbers = string.Join(' ', rows.Select(r => Items[r].Number));
            yield return new(MatchingPolicy.Default, known, [.. Taken.SelectMany(taken => Pay(numbers, rows.Concat(Numbers(taken)).Distinct().Sum(r => Items[r].Cents), number++))]);
            yield return new(VariedBatches.Generous, known, [.. Taken.SelectMany(taken => Pay(numbers, rows.Concat(Numbers(taken)).Distinct().Sum(r => Items[r].Cents), number++))]);
        }
    }

    // The payer is known by account, by name, by a name that is like it, by a name or a number in the text, or not at all; or is another.
    private static IEnumerable<Payment> Pay(string numbers, long cents, int number)
    {
        for (int payer = 0; payer < 7 && cents > 0; payer++)
        {
            string word = Words[(number + payer) % Words.Length];
            string text = payer switch { 4 => $"{numbers} Alpha Lampes {word}", 5 => $"{numbers} Kd-Nr KD-31031 {word}", _ => $"{numbers} {word}" };
            yield return SmallBook.Pay(
                cents + (number % 9 == 8 ? 1 : 0), text, payer switch { 0 => 1, 6 => 2, _ => 0 }, payer switch { 1 => "Alpha Lampes", 2 => "Alfa Lampes SARL", _ => null }, string.Create(CultureInfo.InvariantCulture, $"P{number}.{payer}"));
        }
    }

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}

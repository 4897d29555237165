namespace Receivables.Matching.Documents;

/// <summary>What payers make of numbers, and how it is read: short, in lists, in ranges, with letters for digits.</summary>
public class WrittenShortTests
{
    private const long Amount = 123_456;

    // Numbers of the same creditor | text | what is named of them.
    public static TheoryData<string, string, string> Texts => new()
    {
        // Without the prefix, or a part of it; without the zeros.
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "00123", "shortNumber FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "2026-00123", "shortNumber FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-2026-123", "shortNumber FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "fact 123", "shortNumber FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "12", "" }, // two digits are anything
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "00125", "" }, // not ours
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "BC-2026-00123", "" }, // another series
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "000123", "" }, // wider than the series
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "du 00123,00", "" }, // an amount
        { "INV26/000123 INV26/000124 INV26/004711", "INV26/4711", "shortNumber INV26/004711" },
        { "INV26/000123 INV26/000124 INV26/004711", "INV264711", "shortNumber INV26/004711" },
        { "26.00123.F 26.00124.F 26.04711.F", "26.4711", "shortNumber 26.04711.F" },
        { "26.00123.F 26.00124.F 26.04711.F", "4711.F", "shortNumber 26.04711.F" },
        { "100123 100124 104711", "4711", "" }, // bare serials are written in full
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-00123", "shortNumber FA-2026-00123" }, // the year between is left out
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-26-123", "shortNumber FA-2026-00123" }, // or written in two digits
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "2025-00123", "" }, // another year
        { "F-26-05-0123 F-26-05-0124 F-26-06-0125 F-26-06-4711", "F-06-4711", "" }, // two of a month are no series yet, three are
        { "F-26-06-0123 F-26-06-0124 F-26-06-4711", "F-06-4711", "shortNumber F-26-06-4711" },

        // The serial before the year, and what stands behind it left out.
        { "F-7/2026 F-123/2026 F-4711/2026", "F-123", "shortNumber F-123/2026" },
        { "F-7/2026 F-123/2026 F-4711/2026", "123/2026", "shortNumber F-123/2026" },
        { "F-7/2026 F-123/2026 F-4711/2026", "123/26", "shortNumber F-123/2026" },
        { "F-7/2026 F-123/2026 F-4711/2026", "F-123/2025", "" }, // another year
        { "F-7/2026 F-123/2026 F-4711/2026", "7/2026", "" }, // a month
        { "F-7/2026 F-123/2026 F-4711/2026", "0123/2026", "" }, // serials have no zeros before them
        { "INV0000123-1 INV0000124-1 INV0004711-1", "INV4711-1", "shortNumber INV0004711-1" },
        { "INV0000123-1 INV0000124-1 INV0004711-1", "INV0004711", "shortNumber INV0004711-1" },
        { "INV0000123-1 INV0000124-1 INV0004711-1", "INV0004711-2", "" }, // another part

        // Broken at the end of a line.
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "merci 001\n23", "shortNumber FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "merci 0\r\n0123 ok", "shortNumber FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA 001\n23", "shortNumber FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "471\n1 + 00124", "shortNumber FA-2026-00124, shortNumber FA-2026-04711" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "00123\n00124", "shortNumber FA-2026-00123, shortNumber FA-2026-00124" }, // two numbers
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "merci 001 23", "" }, // a blank breaks none
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "merci 001\n23,50", "" }, // an amount

        // A letter for a digit, a digit for a letter.
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-2026-OO123", "misreadNumber FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-2026-00I23", "misreadNumber FA-2026-00123" },
        { "100123 100124 104711", "1OO123", "misreadNumber 100123" },
        { "100123 100124 104711", "l00l23", "misreadNumber 100123" },
        { "INV-1O INV-10 INV-77", "INV-10", "documentNumber INV-10" }, // the exact one, where there is one
        { "1010 1011 1012", "lOlO", "" }, // a word

        // The last digits of others, behind one in full.
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-2026-00123/124", "documentNumber FA-2026-00123, numberTail FA-2026-00124" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-2026-00123, 124 et 4711", "documentNumber FA-2026-00123, numberTail FA-2026-00124, numberTail FA-2026-04711" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-2026-00123/125/124", "documentNumber FA-2026-00123, shortNumber FA-2026-00124" }, // the list ends with what is none of ours
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "124/FA-2026-00123", "documentNumber FA-2026-00123, shortNumber FA-2026-00124" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "FA-2026-00123 tel 124", "documentNumber FA-2026-00123" },
        { "100123 100124 104711", "100123+124+4711", "documentNumber 100123, numberTail 100124, numberTail 104711" },
        { "26.00123.F 26.00124.F 26.04711.F", "26.00123.F/124", "documentNumber 26.00123.F, numberTail 26.00124.F" },
        { "26.00123.F 26.00124.F 26.04711.F", "26.00123.F, 124.F/711.F", "documentNumber 26.00123.F, numberTail 26.00124.F" }, // 00711 is none of ours
        { "26.00123.F 26.00124.F 26.00711.F", "26.00123.F, 124.F/711.F", "documentNumber 26.00123.F, numberTail 26.00124.F, numberTail 26.00711.F" },

        { "100123 100124 104711", "100123, 1 24", "documentNumber 100123, numberTail 100124" }, // a blank inside, where blanks part nothing
        { "100123 100124 104711", "100123 et 124 +33 1 42 68 53 00", "documentNumber 100123, numberTail 100124" },
        { "INV26/000123 INV26/000124 INV26/004711", "INV26/000123 INV26/124", "documentNumber INV26/000123, shortNumber INV26/000124" }, // the prefix is no number of the list
        { "F-26-6-16168 F-26-6-11611 F-26-6-1611 F-26-6-1612 F-26-6-1613 F-26-6-11612", "F-26-6-16168 / 1611", "documentNumber F-26-6-16168, numberTail F-26-6-11611, shortNumber F-26-6-1611" }, // it can be either

        // Rows of digits that are numbers from end to end.
        { "100123 100124 104711", "100123 100124 104 711", "documentNumber 100123, documentNumber 100124, documentNumber 104711" },
        { "100123 100124 104711", "100123 100124 104 711 9", "documentNumber 100123, documentNumber 100124" }, // something is left over
        { "2026-00123 2026-00124 2026-04711", "2026-00 124 2026-04711", "documentNumber 2026-00124, documentNumber 2026-04711" },
        { "100123 100124 104711", "100123 +104711 merci", "documentNumber 100123, documentNumber 104711" }, // no telephone has six digits

        // Days, and what only looks like one.
        { "12.06.2026 13.06.2026 14.06.2026", "12.06.2026", "" },
        { "45.06.2026 46.06.2026 47.06.2026", "45.06.2026", "documentNumber 45.06.2026" },
        { "12.45.2026 12.46.2026 12.47.2026", "12.45.2026", "documentNumber 12.45.2026" },
        { "13.14.2026 13.15.2026 13.16.2026", "13.14.2026", "documentNumber 13.14.2026" },
        { "12.06.1826 12.07.1826 12.08.1826", "12.06.1826", "documentNumber 12.06.1826" },
        { "2026.45.01 2026.46.01 2026.47.01", "2026.45.01", "documentNumber 2026.45.01" },
        { "2026.06.45 2026.06.46 2026.06.47", "2026.06.45", "documentNumber 2026.06.45" },

        // Ranges.
        { "1001 1002 1003 1004 1009", "factures 1001 à 1004", "documentNumber 1001, documentNumber 1004, numberInRange 1002, numberInRange 1003, numberInRange 1004" },
        { "1001 1002 1003 1004 1009", "1002 bis 1003", "documentNumber 1002, documentNumber 1003, numberInRange 1003" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-00126", "FA-2026-00123 au 126", "documentNumber FA-2026-00123, numberInRange FA-2026-00124, numberInRange FA-2026-00126" },
        { "1001 1002 1003 1004 1009", "1004 à 1001", "documentNumber 1001, documentNumber 1004" }, // backwards is no range
        { "12024 12025 12026 12031", "12024-12026", "documentNumber 12024, documentNumber 12026, numberInRange 12025" },
        { "12024 12025 12026 12031", "FACT. 12024 - 12026", "documentNumber 12024, documentNumber 12026, numberInRange 12025" },
        { "2020014 2020015 2020016 2020031", "2020014-016", "documentNumber 2020014, numberInRange 2020015, numberTail 2020016" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-00126", "FA-2026-00123 – FA-2026-00126", "documentNumber FA-2026-00123, documentNumber FA-2026-00126, numberInRange FA-2026-00124" },
        { "12024 12025 12026 12031", "12024-12026-12031", "documentNumber 12024, documentNumber 12026, documentNumber 12031" }, // a row of three is a list
        { "12024 12025 12026 12031", "12026 - 12024", "documentNumber 12024, documentNumber 12026" }, // backwards is no range
        { "12024 12025 12026 12031", "12024 - 12031,50", "documentNumber 12024" }, // to no amount

        // An amount behind a number is no part of it, nor the number of the amount.
        { "R/2026/85 R/2026/851 R/2026/1268", "R/2026/1268 1512.78 + R/2026/85 1,494.33", "documentNumber R/2026/1268, documentNumber R/2026/85" },
        { "FAC20260138 FAC20261391 FAC20260139", "FAC 2026 0139 1,007.72", "documentNumber FAC20260139" },
        { "102175 102176 102633", "102633 0,00 et 102 175 120,00", "documentNumber 102175, documentNumber 102633" },
        { "F2026/04/00968 F2026/04/00969 F2026/04/00970", "968 376,08 + F2026/04/00969 279,73", "documentNumber F2026/04/00969, shortNumber F2026/04/00968" },
        { "2563-001 2563-007 2563-009", "2563 001 359,06; 2563-007 800.00", "documentNumber 2563-001, documentNumber 2563-007" },
        { "R/2026/2580 R/2026/3392 R/2026/71", "r20262580 1,034.34, 20263392 1,263.80", "documentNumber R/2026/2580, shortNumber R/2026/3392" },
        { "FA-2026-00123 FA-2026-00124 FA-2026-04711", "123 1 234,00", "shortNumber FA-2026-00123" },

        // A word for an invoice glued to the number; a plus is no telephone.
        { "764683 764684 764699", "Rechnung764683", "documentNumber 764683" },
        { "764683 764684 764699", "Saldo764683", "documentNumber 764683" },
        { "764683 764684 764699", "Vertrag764683", "" },
        { "764683 764684 764699", "Baustelle764683", "" },
        { "21156-19 21156-20 21157-19", "Faktura21156–19", "documentNumber 21156-19" },
        { "04/2026/0811 04/2026/0812 04/2026/0813", "invoice04/2026/0811", "documentNumber 04/2026/0811" },
        { "176330 167791 178624", "167791: 303,32€+176330 340,02 EUR+178624", "documentNumber 167791, documentNumber 176330, documentNumber 178624" },
        { "00126748 00119065 00126938", "00126748 +00119065", "documentNumber 00119065, documentNumber 00126748" },
        { "00126748 00119065 00126938", "(00126748)+00126938", "documentNumber 00126748, documentNumber 00126938" },
        { "142685 142686 142687", "+33 142685 300", "" },
        { "42685300 42685301 42685302", "+33142685300", "" },

        // Another year before a short number.
        { "26A000852 26A000853 26A000854", "Faktura 25A000852", "" },
        { "26A000852 26A000853 26A000854", "Faktura A000852", "shortNumber 26A000852" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_number_is_read_as_payers_write_it(string numbers, string text, string named) =>
        Assert.Equal(named, Named(numbers.Split(' '), text, _ => "A"));

    [Theory]
    [InlineData("4711", "shortNumber RE47112604711")]
    [InlineData("RE4711264711", "shortNumber RE47112604711")] // without the zero
    [InlineData("471126123", "shortNumber RE47112600123")]
    [InlineData("2604711", "shortNumber RE47112604711")] // from the year on
    [InlineData("2504711", "")]
    public void A_year_inside_a_run_of_digits_is_no_part_of_the_serial(string text, string named) =>
        Assert.Equal(named, Named([.. Enumerable.Range(1, 12).Select(n => $"RE471126{n:00000}"), "RE47112600123", "RE47112604711"], text, _ => "A"));

    [Theory]
    [InlineData("001318", "shortNumber 26001318")]
    [InlineData("261318", "shortNumber 26001318")]
    [InlineData("26001318", "documentNumber 26001318")]
    public void Bare_serials_behind_a_year_are_read_without_it(string text, string named) =>
        Assert.Equal(named, Named([.. Enumerable.Range(1, 12).Select(n => $"26{n:000000}"), "26001318"], text, _ => "A"));

    [Fact]
    public void A_range_means_the_payers_own_invoices() =>
        Assert.Equal(
            "documentNumber 1001, documentNumber 1004, numberInRange 1003, numberInRange 1004",
            Named(["1001", "1002", "1003", "1004"], "1001 à 1004", n => n == "1002" ? "B" : "A"));

    [Fact]
    public void What_is_read_is_said()
    {
        SmallBook book = Book(["FA-2026-00123", "FA-2026-00124", "FA-2026-04711"], _ => "A");
        Assert.Equal(
            [
                "FA-2026-00123 read in the remittance text",
                "124 read in the remittance text, the last digits of the number in a list",
            ],
            book.Match(SmallBook.Pay(Amount * 2, "FA-2026-00123/124")).Evidence.Where(e => e.Family == EvidenceFamily.Document).Select(e => e.Explain()));
        Assert.Equal("00123 read in the remittance text, short for the number", book.Match(SmallBook.Pay(Amount, "00123")).Evidence[0].Explain());
        Assert.Equal("FA-2026-OO123 read in the remittance text, which is the number but for a letter taken for a digit", book.Match(SmallBook.Pay(Amount, "FA-2026-OO123")).Evidence[0].Explain());
    }

    [Fact]
    public void A_list_of_tails_that_makes_the_amount_is_applied()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("FA-2026-00123", "A", 123_456, "2026-05-01").Invoice("FA-2026-00124", "A", 77_713, "2026-05-02").Invoice("FA-2026-00130", "A", 5_911, "2026-05-03").Invoice("FA-2026-00131", "A", 8_817, "2026-05-04");
        Assert.Equal("apply FA-2026-00123 FA-2026-00124 FA-2026-00130", SmallBook.Line(book.Match(SmallBook.Pay(123_456 + 77_713 + 5_911, "FA-2026-00123/124/130", 1))));
    }

    [Fact]
    public void A_short_number_of_somebody_else_does_not_win_over_payer_and_amount()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta").Invoice("FA-2026-04711", "B", 5_000, "2026-05-01").Invoice("FA-2026-00124", "A", 123_456, "2026-05-02");
        Assert.Equal("apply FA-2026-00124", SmallBook.Line(book.Match(SmallBook.Pay(123_456, "client 4711", 1))));
    }

    private static SmallBook Book(string[] numbers, Func<string, string> owner)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha").Customer("B", "Beta");
        foreach (string number in numbers)
        {
            book.Invoice(number, owner(number), Amount, "2026-05-01", terms: $"net {10 + (number[^1] - '0')}");
        }

        return book;
    }

    internal static string Named(string[] numbers, string text, Func<string, string> owner)
    {
        MatchingBook book = Book(numbers, owner).Book;
        var seen = new Witness();
        new MatchingEngineBuilder().AddDefaults().Add(seen).Build().Match(book, SmallBook.Pay(1, text));
        return string.Join(", ", seen.Named.Order(StringComparer.Ordinal));
    }

    // The evidence about items, before anything is weighed.
    private sealed class Witness : IMatcher
    {
        internal List<string> Named { get; } = [];

        public void Find(MatchContext context) =>
            Named.AddRange(context.Work.Items.Select(c => $"{c.Kind.Code} {context.Work.Index.Columns.OpenItems[c.Target].Id}"));
    }
}

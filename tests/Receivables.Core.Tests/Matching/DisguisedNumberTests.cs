namespace Receivables.Matching;

/// <summary>Numbers that look like one invoice and are read as another: what a person sees is applied, or nothing.</summary>
/// <remarks>Every decoy has the amount of the invoice that is seen, so only the number tells them apart.</remarks>
public class DisguisedNumberTests
{
    private const long Amount = 123_456;
    private const string Seen = "FA-2026-00123";

    private static readonly string[] Decoys = ["FA-2026-001", "FA-2026-0012", "FA-2026-32100", "2026-00123", "2026-001", "321001", "00123", "FA-2026-23", "FA2026-0", "123", "123456"];

    public static TheoryData<string, string> Texts => new()
    {
        { "zero-width space", "FA-2026-001\u200B23" },
        { "four zero-width spaces", "FA-2026-001\u200B\u200B\u200B\u200B23" },
        { "zero-width joiners", "FA-2026-001\u200D\u200D\u200D\u200D\u200D23" },
        { "word joiners", "FA-2026-001\u2060\u2060\u2060\u206023" },
        { "byte order marks", "FA-2026-001\uFEFF\uFEFF\uFEFF\uFEFF23" },
        { "soft hyphens", "FA-2026-001\u00AD\u00AD\u00AD\u00AD23" },
        { "soft hyphens at the front", "FA-20\u00AD\u00AD\u00AD\u00AD26-00123" },
        { "zero-width in bare digits", "00\u200B\u200B\u200B\u200B1234" },
        { "combining marks", "FA-2026-001\u0338\u0338\u0338\u033823" },
        { "variation selectors", "FA-2026-001\uFE0F\uFE0F\uFE0F\uFE0F23" },
        { "fullwidth digits", "FA-2026-\uFF10\uFF10\uFF11\uFF12\uFF13" },
        { "fullwidth digits at the end", "FA-2026-001\uFF12\uFF13" },
        { "one fullwidth digit at the end", "FA-2026-0012\uFF13" },
        { "one fullwidth digit inside", "FA-2026-001\uFF123" },
        { "fullwidth digits at the front", "FA-\uFF12\uFF1026-00123" },
        { "Arabic digits at the end", "FA-2026-001\u0662\u0663" },
        { "Devanagari digits at the end", "FA-2026-001\u0968\u0969" },
        { "mathematical digits at the end", "FA-2026-001\U0001D7D0\U0001D7D1" },
        { "superscripts at the end", "FA-2026-001\u00B2\u00B3" },
        { "circled digits at the end", "FA-2026-001\u2461\u2462" },
        { "roman numerals at the end", "FA-2026-001\u2161\u2162" },
        { "an override around digits", "FA-2026-\u202E32100\u202C" },
        { "an override around bare digits", "\u202E321001\u202C" },
        { "an override that never ends", "merci \u202E321001" },
        { "isolates inside", "FA-2026-001\u2067\u2067\u2067\u206723\u2069" },
        { "Cyrillic A", "F\u0410-2026-00123" },
        { "Cyrillic A before a stroke", "F\u0410/2026-00123" },
        { "Cyrillic A before an underscore", "F\u0410_2026-00123" },
        { "Cyrillic A before a point", "F\u0410.2026-00123" },
        { "Greek alpha", "F\u0391-2026-00123" },
        { "Cyrillic O for a zero", "FA-2026-\u041E0123" },
        { "Cyrillic O behind digits", "FA-2026-0012\u041E" },
        { "fullwidth letters", "\uFF26\uFF21-2026-00123" },
        { "mathematical letters", "\U0001D405\U0001D400-2026-00123" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_seen_is_applied_or_nothing(string name, string text)
    {
        SmallBook book = Book();
        foreach (string written in (string[])[text, $"Rechnung {text} merci", $"{text}, FA-2026-99999", $"({text})"])
        {
            MatchProposal proposal = book.Match(SmallBook.Pay(Amount, written));
            Assert.True(proposal.Decision != MatchDecision.Apply || SmallBook.Line(proposal) == $"apply {Seen}", $"{name}: {proposal.Explain()}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_the_same_in_the_fields_for_numbers(string name, string text)
    {
        SmallBook book = Book();
        foreach (Payment payment in (Payment[])[SmallBook.Pay(Amount, structured: text), SmallBook.Pay(Amount, endToEnd: text), SmallBook.Pay(Amount, document: text)])
        {
            MatchProposal proposal = book.Match(payment);
            Assert.True(proposal.Decision != MatchDecision.Apply || SmallBook.Line(proposal) == $"apply {Seen}", $"{name}: {proposal.Explain()}");
        }
    }

    // What copying from a page leaves behind stands in no number's way.
    [Theory]
    [InlineData("\uFEFFFA-2026-00123")]
    [InlineData("FA-2026-00123\u200B")]
    [InlineData("FA\u2011" + "2026\u201100123")]
    [InlineData("FA-\u200B2026-\u200B00123")]
    [InlineData("\u2068FA-2026-00123\u2069")]
    [InlineData("\u200EFA-2026-00123\u200E, \u05EA\u05D5\u05D3\u05D4")]
    [InlineData("\u041E\u043F\u043B\u0430\u0442\u0430 FA-2026-00123 \u0441\u043F\u0430\u0441\u0438\u0431\u043E")]
    [InlineData("facture n\u00BA FA-2026-00123 d\u00E9j\u00E0")]
    [InlineData("FA-2026-00123 \u2705")]
    public void A_number_among_other_signs_is_read(string text) => Assert.Equal($"apply {Seen}", SmallBook.Line(Book().Match(SmallBook.Pay(Amount, text))));

    private static SmallBook Book()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice(Seen, "A", Amount, "2026-05-01");
        for (int i = 0; i < Decoys.Length; i++)
        {
            book.Customer($"D{i:00}", $"Decoy Company {i}").Invoice(Decoys[i], $"D{i:00}", Amount, "2026-05-01");
        }

        return book;
    }
}

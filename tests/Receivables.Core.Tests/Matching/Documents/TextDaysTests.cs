using System.Runtime.InteropServices;
using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>Digits that are a day, and digits that only look like one.</summary>
public class TextDaysTests
{
    [Theory]
    [InlineData("190126", true)] // the 19th of January
    [InlineData("260119", true)] // the year first
    [InlineData("310126", true)]
    [InlineData("320126", true)] // of 2032
    [InlineData("320132", false)]
    [InlineData("000126", false)]
    [InlineData("010026", false)]
    [InlineData("011226", true)]
    [InlineData("011326", false)]
    [InlineData("320150", false)]
    [InlineData("191250", false)] // the second half of the century, and no day of 1912 or 2019
    [InlineData("191249", true)]
    [InlineData("19012026", true)]
    [InlineData("20260119", true)]
    [InlineData("19011926", false)] // another century
    [InlineData("19260119", false)]
    [InlineData("20261301", false)]
    [InlineData("1901202", false)]
    [InlineData("19012", false)]
    [InlineData("190120266", false)]
    public void A_day_without_a_mark_is_of_the_first_half_of_this_century(string digits, bool isDay) => Assert.Equal(isDay, TextDays.IsGluedDay(digits));

    // The 5th of March 2026, as payers write it.
    [Theory]
    [InlineData("050326", true)]
    [InlineData("05032026", true)]
    [InlineData("260305", true)]
    [InlineData("20260305", true)]
    [InlineData("030526", false)] // May
    [InlineData("05032025", false)]
    [InlineData("05.03.2026", true)]
    [InlineData("5.3.26", true)]
    [InlineData("5/3", true)]
    [InlineData("2026-03-05", true)]
    [InlineData("2026-03", false)]
    [InlineData("05.03.25", false)]
    [InlineData("05.04.2026", false)]
    [InlineData("06.03.2026", false)]
    [InlineData("005.03.2026", false)]
    [InlineData("5 mars 2026", true)]
    [InlineData("5. März", true)]
    [InlineData("5 mars 2025", false)]
    [InlineData("5 mars 12", true)] // what follows is no year
    [InlineData("5 avril", false)]
    [InlineData("5", false)]
    public void A_day_is_told_however_it_is_written(string text, bool isThatDay)
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        NoiseMarker.Mark(text, atoms, long.MaxValue);
        Assert.Equal(isThatDay, TextDays.IsAt(text, atoms.ToArray(), 0, new LocalDate(2026, 3, 5)));
    }

    // Where it ends, and whether it has its year: "5.3." is a day of any.
    [Theory]
    [InlineData("050326 x", 6, true)]
    [InlineData("05.03.2026 x", 10, true)]
    [InlineData("5.3. x", 3, false)]
    [InlineData("5/3 12", 3, true)]
    [InlineData("5 mars 2026 x", 11, true)]
    [InlineData("5 mars 12", 6, true)] // digits follow close behind, whatever they are
    [InlineData("5 mars", 6, false)]
    [InlineData("5 x", 1, false)]
    public void A_day_ends_with_its_year(string text, int end, bool hasYear)
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        Assert.Equal(end, TextDays.EndOf(text, atoms.ToArray(), 0));
        Assert.Equal(hasYear, TextDays.HasYear(atoms.ToArray(), 0));
    }

    // The day that a text begins with, where the payment was booked on 20 June 2026; "" for none.
    [Theory]
    [InlineData("20260508", "2026-05-08")]
    [InlineData("08052026", "2026-05-08")]
    [InlineData("080526", "2026-05-08")]
    [InlineData("260508", "2026-05-08")] // no day of 2008
    [InlineData("8.5.2026", "2026-05-08")]
    [InlineData("8.5.26", "2026-05-08")]
    [InlineData("08/05", "2026-05-08")]
    [InlineData("2026-05-08", "2026-05-08")]
    [InlineData("8 mai 2026", "2026-05-08")]
    [InlineData("8. Mai", "2026-05-08")]
    [InlineData("8 mai 2025 merci", "2025-05-08")]
    [InlineData("19/08", "2026-08-19")] // sixty days ahead
    [InlineData("20/08", "2025-08-20")]
    [InlineData("19.08.", "")] // perhaps an amount
    [InlineData("20/12", "2025-12-20")]
    [InlineData("01.01.2029", "2029-01-01")]
    [InlineData("01.01.2030", "")]
    [InlineData("01.01.2022", "")]
    [InlineData("31.04.", "")]
    [InlineData("00.04.", "")]
    [InlineData("12.13.2026", "")]
    [InlineData("8/5", "")] // perhaps a flat
    [InlineData("8.5.", "2026-05-08")]
    [InlineData("123.05", "")]
    [InlineData("08.123", "")]
    [InlineData("2026-05", "")]
    [InlineData("12,05 EUR", "")]
    [InlineData("Mai 2026", "")]
    public void The_day_that_begins_a_text(string text, string day)
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        NoiseMarker.Mark(text, atoms);
        NodaTime.LocalDate? found = TextDays.At(text, CollectionsMarshal.AsSpan(atoms), 0, new(2026, 6, 20));
        Assert.Equal(day, found is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : "");
    }
}

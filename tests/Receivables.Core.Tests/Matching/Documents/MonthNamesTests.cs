using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>The month that a text names, and what that means for items that nothing else tells apart.</summary>
public sealed class MonthNamesTests
{
    [Theory]
    [InlineData("Zahlung Juni", "2026-06")]
    [InlineData("loyer mars 2026", "2026-03")]
    [InlineData("abonnement giugno", "2026-06")]
    [InlineData("ABRIL 2026", "2026-04")]
    [InlineData("Miete Dez. 2025", "2025-12")]
    [InlineData("août", "2025-08")] // the last one
    [InlineData("July rent", "2026-07")] // in advance
    [InlineData("huur mei 26", "2026-05")]
    [InlineData("rent 05/2026", "2026-05")]
    [InlineData("maio 2026 mayo 2026", "2026-05")]
    [InlineData("mai et juin", "several")]
    [InlineData("3 June 2026", "")] // a day
    [InlineData("10. Juni", "")]
    [InlineData("03/06/2026", "")]
    [InlineData("2026-06-03", "")]
    [InlineData("mardi", "")]
    [InlineData("Facture 06/20261", "")]
    [InlineData("13/2026", "")]
    [InlineData("", "")]
    public void A_month_is_read(string text, string month)
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        int named = MonthNames.In(text, atoms, new LocalDate(2026, 6, 20));
        Assert.Equal(month, named switch { 0 => "", MonthNames.Several => "several", _ => $"{named / 12:0000}-{(named % 12) + 1:00}" });
    }

    // The payment is of June.
    [Theory]
    [InlineData("Huur Jan Bakker", "J. Bakker", "")]
    [InlineData("Contributie Jan Visser 2026", "J Visser", "")]
    [InlineData("Contributie Jan Visser", "Visser", "2026-01")]
    [InlineData("Hyra augusti Bergfeldt Måleri AB", "Bergfeldt Måleri AB", "2025-08")]
    [InlineData("Huur Jan van der Meer", "J.A. van der Meer", "")]
    [InlineData("Membership April Jones", "Mrs A. Jones", "")]
    [InlineData("Huur Jan Bakker", "", "2026-01")] // nobody says that it is a name
    [InlineData("Membership April Jones", "", "2026-04")]
    [InlineData("Miete Mai Keller", "Familie Wohnfeld", "2026-05")]
    [InlineData("Rent June Parking", "Emma Cooper", "2026-06")]
    [InlineData("Huur Mei Kerkstraat 12", "Jan Bakker", "2026-05")]
    [InlineData("Membership April Emma Jones", "", "2026-04")] // what she pays for April
    [InlineData("Huur Jan Bakker Woning 4", "BAKKER J", "")]
    [InlineData("Membership May Jones", "", "2026-05")] // near
    [InlineData("Membership April Jones", "April Jones", "")]
    [InlineData("MEMBERSHIP APRIL JONES", "MS APRIL JONES", "")]
    [InlineData("Theresa May rent", "Mrs Theresa May", "")]
    [InlineData("rent June Carter", "June Carter", "")]
    [InlineData("Rent June", "June Carter", "2026-06")] // it may be either
    [InlineData("rent May", "Robert May", "2026-05")]
    [InlineData("huur jan", "Jan Bakker", "")] // January is long ago
    [InlineData("HUUR JAN 26", "JAN BAKKER", "2026-01")]
    [InlineData("RENT JAN 26", "", "2026-01")]
    [InlineData("HUUR JAN BAKKER", "", "2026-01")] // upper case tells nothing
    [InlineData("huur jan Bakker", "", "2026-01")]
    [InlineData("Miete Jan.", "", "2026-01")]
    [InlineData("Miete Jan Wohnung 4", "", "2026-01")]
    [InlineData("Huur Jan Feb", "", "several")]
    [InlineData("rent jan", "", "2026-01")]
    [InlineData("Miete Januar", "", "2026-01")]
    [InlineData("Miete Januar Meier", "", "2026-01")] // nobody is called so
    [InlineData("MIETE MAI", "", "2026-05")]
    [InlineData("May rent", "", "2026-05")]
    [InlineData("loyer mai", "", "2026-05")]
    [InlineData("Miete Mai 2026", "", "2026-05")]
    [InlineData("Monatsbeitrag Mai Anna Weber", "", "2026-05")] // near
    [InlineData("Behandlung Frau Dorothea Apr\nil", "", "2026-04")] // the month itself is parted
    [InlineData("Monatsbeitrag des Herrn Jan\ng", "", "")]
    [InlineData("Miete und Nebenkosten f. Jan\nund Strom", "", "2026-01")]
    [InlineData("Miete Jan\nsep", "", "several")]
    [InlineData("Behandlung Florian Jun\ng", "", "2026-06")] // near: the payer's name would say so
    [InlineData("Behandlung Florian Jun\ng", "Florian Jung", "")]
    public void A_name_is_no_month(string text, string payer, string month)
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        int named = MonthNames.In(text, atoms, new LocalDate(2026, 6, 20), payer);
        Assert.Equal(month, named switch { 0 => "", MonthNames.Several => "several", _ => $"{named / 12:0000}-{(named % 12) + 1:00}" });
    }

    // Three months of a rent: the oldest is settled, unless the text says otherwise, which a person confirms.
    [Theory]
    [InlineData("merci", "apply R-104")]
    [InlineData("loyer avril", "apply R-104")]
    [InlineData("loyer mai", "review NamesMonth R-105")]
    [InlineData("rent 06/2026", "review NamesMonth R-106")]
    [InlineData("loyer juillet 2026", "review NamesMonth R-106")] // due in it
    [InlineData("avril et mai", "review NamesMonth R-104")]
    [InlineData("R-105 loyer avril", "apply R-105")] // the number binds
    [InlineData("loyer mars", "review NamesMonth R-104")] // none of them
    public void Of_items_that_are_alike_the_month_says_which(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        for (int month = 4; month <= 6; month++)
        {
            book.Invoice($"R-10{month}", "A", 80_000, $"2026-0{month}-02", terms: "net 30");
        }

        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(80_000, text, 1))));
    }

    [Theory]
    [InlineData("virement juin", "apply R-104")] // the month of the booking, and none of theirs
    [InlineData("paiement du mois de juin", "apply R-104")]
    [InlineData("loyer juin", "review NamesMonth R-104")] // the rent of June, and that is gone
    [InlineData("loyer mai", "review NamesMonth R-104")]
    public void The_month_of_the_booking_date_says_little(string text, string line)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("R-103", "A", 80_000, "2026-02-02", terms: "net 14").Invoice("R-104", "A", 80_000, "2026-01-02", terms: "net 14");
        Assert.Equal(line, SmallBook.Line(book.Match(SmallBook.Pay(80_000, text, 1))));
    }
}

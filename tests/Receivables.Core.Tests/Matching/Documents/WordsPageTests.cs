using System.Text;

namespace Receivables.Matching.Documents;

/// <summary>The page that lists the words which the engine reads is what it reads.</summary>
public class WordsPageTests
{
    // Where they stand in the code, and what they mean to a reader of the page.
    private static readonly SortedDictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["AlikeSigns.LastWords"] = "The newest of several, not the oldest",
        ["AnnouncedNumbers.Words"] = "An invoice: the number of one follows",
        ["BankReferences.Cheques"] = "A cheque or a transfer, whose digits are by chance those of a settled document",
        ["BankReferences.Links"] = "A number, between a word for a reference and it",
        ["BankReferences.Unsure"] = "A reference, which may be that of a document",
        ["BankReferences.Words"] = "A reference of the bank",
        ["BankReferences.WordsOfDigits"] = "A reference of the bank, if digits follow",
        ["CustomerNumbers.Words"] = "A customer: the customer's number follows",
        ["CreditWords.Words"] = "A credit note: the digits behind it say which",
        ["Deduction.Words"] = "Something taken off that is no credit note",
        ["ExcludedDocuments.Before"] = "Before, beside the number of a document",
        ["ExcludedDocuments.CalledOpen"] = "That the document before it stays open, beside others that are paid",
        ["ExcludedDocuments.Disputed"] = "That the document beside it is disputed",
        ["ExcludedDocuments.Gone"] = "That the document before it is cancelled, or complained about",
        ["ExcludedDocuments.Included"] = "Included, behind a word for not",
        ["ExcludedDocuments.Instead"] = "Instead: what follows is not paid",
        ["ExcludedDocuments.LeftOut"] = "That the document behind it is left out",
        ["ExcludedDocuments.Not"] = "Not, before that something is paid or included",
        ["ExcludedDocuments.Of"] = "Of, and articles, behind a word for instead or not",
        ["ExcludedDocuments.On"] = "On, before the day on which something was paid",
        ["ExcludedDocuments.OtherDocuments"] = "A document that is none which is paid: its number follows",
        ["ExcludedDocuments.Paid"] = "Paid, beside a word for before",
        ["ExcludedDocuments.Yet"] = "Yet: what is not paid yet is paid now",
        ["Instalments.Fourth"] = "The fourth, beside a word for an instalment",
        ["Instalments.Places"] = "A flat, a house or a floor: its number stands beside it",
        ["Instalments.Second"] = "The second, beside a word for an instalment",
        ["Instalments.Third"] = "The third, beside a word for an instalment",
        ["Instalments.Words"] = "An instalment",
        ["InvoicesOfMonth.Links"] = "Between a word for an invoice and its month",
        ["LeftOutDocuments.ListWords"] = "Between two documents of which something is said",
        ["LeadWord.Links"] = "A number, between a word for a document and it",
        ["ListScanner.ListWords"] = "Another number of a list follows",
        ["ListScanner.RangeWords"] = "The last number of a range follows",
        ["LongerNames.Streets"] = "A street: the name beside it is none of a customer",
        ["MistakenNumber.Reminders"] = "A reminder, whose number is no invoice's",
        ["MonthOrName.Names"] = "A month that is a name as well",
        ["MonthOrName.Others"] = "What stands beside the month of a rent, and is no name",
        ["MonthOrName.Particles"] = "A piece of a name",
        ["NamedPeriods.First"] = "The first, before a quarter",
        ["NamedPeriods.Fourth"] = "The fourth, before a quarter",
        ["NamedPeriods.Letters"] = "A quarter: its number follows",
        ["NamedPeriods.Quarters"] = "A quarter: its number stands before it",
        ["NamedPeriods.Second"] = "The second, before a quarter",
        ["NamedPeriods.Third"] = "The third, before a quarter",
        ["NamedInstalment.LastWords"] = "The last, beside a word for an instalment",
        ["NoiseMarker.AccountKeywords"] = "An account, a tax number or a register: its number is no document's",
        ["NoiseMarker.Companies"] = "The register of companies: nine digits follow",
        ["NoiseMarker.Currencies"] = "A currency: an amount stands beside it",
        ["NoiseMarker.Links"] = "A number, between a word for an account and it",
        ["NoiseMarker.PartyKeywords"] = "A party, a contract or a mandate: its number is no document's",
        ["NoiseMarker.PaymentWords"] = "A payment, whose number is no document's",
        ["NoiseMarker.Places"] = "The register of establishments: fourteen digits follow",
        ["NoiseMarker.TaxKeywords"] = "A tax number of some length follows",
        ["NoiseMarker.ReferenceWords"] = "A reference, right before digits: what follows is a number by itself",
        ["NoiseMarker.Telephones"] = "A telephone number follows",
        ["OrderNumbers.Words"] = "An order: its number follows",
        ["OtherDays.OfPayment"] = "A payment, a statement or a reminder: the day behind it says nothing of an invoice",
        ["OtherDays.Services"] = "What is done on the day behind it, and billed then or later",
        ["OtherPurpose.Parts"] = "A part of something larger",
        ["OtherPurpose.PartsOfSets"] = "A part, where several documents would be paid",
        ["OtherPurpose.Thanks"] = "Thanks, before in advance",
        ["OtherPurpose.Words"] = "Something that settles no invoice",
        ["OwnNumbers.Courtesies"] = "Behind the serial of an invoice: it counts nothing",
        ["PeerSigns.BankFields"] = "The next field of a bank's text, behind a stroke",
        ["PeerSigns.DayWords"] = "An invoice, or its day, if a day follows",
        ["PeerSigns.DayLinks"] = "The day of an invoice follows",
        ["PeerSigns.Doubts"] = "That a day or a month may not be the one that is paid",
        ["PeerSigns.In"] = "In, between a payment and its month",
        ["PeerSigns.LooseLinks"] = "The day of an invoice follows, or that on which it is due",
        ["PeerSigns.Months"] = "A month: its number follows",
        ["PeerSigns.PaidAhead"] = "A rent, a contribution or a subscription, which is billed ahead",
        ["PeerSigns.PeriodLinks"] = "Between a rent and its month",
        ["PeerSigns.Periods"] = "A rent, a fee or a subscription: its month says which",
        ["PeerSigns.Weeks"] = "A week of the year follows",
    };

    [Fact]
    public void It_lists_every_word()
    {
        var page = new StringBuilder("# The words that matching reads\n\nWhat payers write beside a number says what the number is. These are the words that the engine knows, in any case; `tests/Receivables.Core.Tests` writes this page and holds it against the code.\n");
        SortedDictionary<string, WordSet> found = KnownWords.All;
        Assert.Contains("AnnouncedNumbers.Words", found.Keys);
        foreach ((string name, WordSet words) in found.OrderBy(w => Headings.GetValueOrDefault(w.Key, w.Key), StringComparer.Ordinal))
        {
            page.Append($"\n## {Headings.GetValueOrDefault(name, name)}\n\n{string.Join(' ', words.Words.Select(w => w.Length == 0 ? "(nothing)" : w).Order(StringComparer.Ordinal))}\n");
        }

        page.Append($"\n## Months\n\n{string.Join("\n\n", MonthNames.InLanguages)}\n\nOnly where the year follows: {string.Join(", ", MonthNames.OnlyWithYear.OrderBy(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key} ({m.Value})"))}.\n");
        CommittedText.Check("../../../docs/reference/words.md", page.ToString(), "\n", "RECEIVABLES_UPDATE_WORDS", "WordsPageTests");
        Assert.Empty(found.Keys.Except(Headings.Keys));
        Assert.Empty(Headings.Keys.Except(found.Keys));
    }
}

namespace Receivables.Matching.Decisions;

/// <summary>What is assumed before a payment is looked at. Each number is described in docs/reference/matching.md; the book and what was learned refine them later.</summary>
internal static class Priors
{
    /// <summary>The same shares before any logarithm; together they are 1.</summary>
    internal const double ShareOfSingleItem = 0.80;
    internal const double ShareOfSeveralItems = 0.10;
    internal const double ShareOfWholeBalance = 0.05;
    internal const double ShareOfDueToDate = 0.04;
    internal const double ShareOfOnAccount = 0.01;

    /// <summary>A customer's payment settles one item: 80 in 100.</summary>
    internal static readonly int SingleItem = Logarithm.Units(ShareOfSingleItem);

    /// <summary>A customer's payment settles several items: 10 in 100.</summary>
    internal static readonly int SeveralItems = Logarithm.Units(ShareOfSeveralItems);

    /// <summary>A customer's payment settles all there is: 5 in 100.</summary>
    internal static readonly int WholeBalance = Logarithm.Units(ShareOfWholeBalance);

    /// <summary>A customer's payment settles all that is due by some day: 4 in 100, every number of items alike.</summary>
    internal static readonly int DueToDate = Logarithm.Units(ShareOfDueToDate);

    /// <summary>Of payments for several items one in ten is for all of a month, each month alike.</summary>
    internal static readonly int OneMonth = Logarithm.Units(0.1);

    /// <summary>Who names invoices by a month alone pays all of that month: four in five.</summary>
    internal static readonly int NamedMonth = Logarithm.Units(0.8);

    /// <summary>Of payments for several items one in ten is for the oldest, every number of them alike.</summary>
    internal static readonly int OldestFirst = Logarithm.Units(0.1);

    /// <summary>A customer's payment settles nothing that is open: 1 in 100.</summary>
    internal static readonly int OnAccount = Logarithm.Units(ShareOfOnAccount);

    /// <summary>Who pays exactly what is open seldom means something else: one in a hundred of those.</summary>
    internal static readonly int OnAccountByChance = Logarithm.Units(0.01);

    /// <summary>Who pays a settled document again, or one that is unknown where the amount recurs, pays exactly what is open of another once in twenty times: many buy the same every month.</summary>
    internal static readonly int AnotherAtAmountOpen = Logarithm.Units(0.05);

    /// <summary>A payment that names a document with its exact amount is about another one: one in fifty.</summary>
    internal static readonly int AnotherIsNamed = Logarithm.Units(0.02);

    /// <summary>Whoever pays something that is not open names a document in full, at exactly its amount, a hundred times less often than any wrong one.</summary>
    internal static readonly int NamedInFull = Logarithm.Units(0.01);

    /// <summary>A number says which document is meant from a thousand to one.</summary>
    internal static readonly int NamesStrongly = Logarithm.Units(1_000);

    /// <summary>Where what is named leads anything else by a million to one, nothing else is sought.</summary>
    internal static readonly int NamesCertainly = Logarithm.Units(1_000_000);

    /// <summary>One customer in twenty pays under a name that is like none on file.</summary>
    internal static readonly int NameOfNobody = Logarithm.Units(0.05);

    /// <summary>One customer in ten whose account is on file pays from a new one.</summary>
    internal static readonly int NewAccount = Logarithm.Units(0.1);

    /// <summary>Of two payments that say the same, the second is meant once in fifty.</summary>
    internal const double DuplicateIsMeant = 0.02;

    /// <summary>Of payments for items named, two in a hundred are less or more than what is open.</summary>
    internal static readonly int Difference = Logarithm.Units(0.02);

    /// <summary>Of those one in ten is less than a tenth of what is open, or more than twice.</summary>
    internal static readonly int FarOff = Logarithm.Units(0.1);

    /// <summary>Of payments for an item, five in a thousand differ as a rule of the policy allows; each of its differences is as likely.</summary>
    internal static readonly int AllowedDifference = Logarithm.Units(0.005);

    /// <summary>Where more is paid than a list names, one in five lists names something that was not read.</summary>
    internal static readonly int Unread = Logarithm.Units(0.2);

    /// <summary>One payment in fifty names one document and pays others with it.</summary>
    internal static readonly int OneIsNamed = Logarithm.Units(0.02);

    /// <summary>Where the terms grant a discount on the booking date, half of the payers take it.</summary>
    internal static readonly int DiscountTaken = Logarithm.Units(0.5);

    /// <summary>Where the bank states a charge that it kept, half of the payers meant the whole.</summary>
    internal static readonly int ChargeBorne = Logarithm.Units(0.5);

    /// <summary>One payer in twenty takes a discount too late.</summary>
    internal static readonly int LateDiscountTaken = Logarithm.Units(0.05);

    /// <summary>One stranger in four pays an amount that somebody owes: prices repeat outside the book as well.</summary>
    private const int StrangersForAmount = 4;

    /// <summary>The same as a share.</summary>
    internal const double ShareAtAmountOwed = 1.0 / StrangersForAmount;

    /// <summary>One payment in 25 is about nothing that is listed, as long as nobody is known to pay.</summary>
    internal static readonly int Elsewhere = Logarithm.Units(0.04);

    /// <summary>Of those who pay what is open three in ten name nothing that can be read, of all others nearly everybody.</summary>
    internal static readonly int Silent = Logarithm.Units(0.3);

    /// <summary>One payment in a hundred comes from the account of somebody else.</summary>
    internal static readonly int IbanOfAnother = Logarithm.Units(0.01);

    /// <summary>One credit in ten thousand arrives on an account that another customer is told to pay to.</summary>
    internal static readonly int VirtualAccountOfAnother = Logarithm.Units(0.0001);

    /// <summary>Who pays for somebody else says for whom: one in ten thousand from the account of another names nothing.</summary>
    internal static readonly int IbanOfAnotherUnnamed = Logarithm.Units(0.0001);

    /// <summary>One payment in ten comes under the name of somebody else.</summary>
    internal static readonly int NameOfAnother = Logarithm.Units(0.1);

    /// <summary>Here too one names nothing in ten of those.</summary>
    internal static readonly int NameOfAnotherUnnamed = Logarithm.Units(0.01);

    /// <summary>One payment in ten is booked before its invoice is issued.</summary>
    internal static readonly int BookedBeforeIssue = Logarithm.Units(ShareBookedBeforeIssue);

    /// <summary>The same as a share.</summary>
    internal const double ShareBookedBeforeIssue = 0.1;

    /// <summary>The day of an invoice that a text states is that of an item by chance once in a hundred: invoices are paid within some months.</summary>
    internal static readonly int InvoiceDay = Logarithm.Units(100);

    /// <summary>A second customer in one payment: one in a hundred.</summary>
    internal static readonly int AnotherCustomer = Logarithm.Units(0.01);

    /// <summary>A second customer of the same group in one payment: one in ten, for a parent company pays for its own.</summary>
    internal static readonly int AnotherOfGroup = Logarithm.Units(0.1);

    /// <summary>Each further item of a set halves its chance.</summary>
    internal static readonly int Half = Logarithm.Units(0.5);

    /// <summary>One text in twenty holds by chance a number of the length and letters of the creditor's own.</summary>
    internal const double ShapeByChance = 0.05;

    /// <summary>One text in five holds by chance four digits that are no year.</summary>
    internal const double FourDigitsByChance = 0.2;

    /// <summary>One text in fifty names another creditor's document of the length behind a word for an invoice.</summary>
    internal const double AnnouncedByChance = 0.02;

    /// <summary>The least that a number of the creditor's own that is not open weighs, from five digits on: a clerk would look it up.</summary>
    internal static readonly int LeastUnknownDocument = Logarithm.Units(1_000);

    /// <summary>What is left of it where the digits are the end of the number of what somebody owes whose name is like the payer's: one in a thousand would be so by chance, and one payer in fifty writes no more.</summary>
    internal static readonly int EndOfUnknownDocument = Logarithm.Units(50);

    /// <summary>The most that a number of the creditor's own that is not open weighs for "something else".</summary>
    internal static readonly int MostUnknownDocument = Logarithm.Units(10_000);

    /// <summary>The least that the number of a settled document weighs for "something else": short as it may be, it is one that the customer knows.</summary>
    internal static readonly int LeastSettledDocument = Logarithm.Units(10_000);

    /// <summary>A structured reference that holds, of a kind that the creditor issues, and is not in the book.</summary>
    internal static readonly int UnknownReference = Logarithm.Units(1_000);

    /// <summary>One name in five is not written as it is on file.</summary>
    internal static readonly int SimilarName = Logarithm.Units(0.2);

    /// <summary>A likeness that says less than this suspects nobody.</summary>
    internal static readonly int LeastSimilarName = Logarithm.Units(3);

    /// <summary>A name that is only alike is proof of the payer from twenty to one.</summary>
    internal static readonly int ProvingName = Logarithm.Units(20);

    /// <summary>A name a thousand times less like than the likest suspects nobody.</summary>
    internal static readonly int MuchLessSimilar = Logarithm.Units(1_000);

    /// <summary>A word of the payer's name that the customer's has not: one in fifty, for it mostly makes another company of it.</summary>
    internal static readonly int WordTooMany = Logarithm.Units(0.02);

    /// <summary>A name that has a word which the customer's has not is, however rare the others are, that customer's ten times as often as not; before what <see cref="SimilarName"/> takes.</summary>
    internal static readonly int Namesake = Logarithm.Units(10) - SimilarName;

    /// <summary>A word of the customer's name that the payer's has not: one in twenty.</summary>
    internal static readonly int WordMissing = Logarithm.Units(0.05);

    /// <summary>The same where a bank may have clipped the name: every second.</summary>
    internal static readonly int WordClipped = Logarithm.Units(0.5);

    /// <summary>A word with a letter wrong, or clipped: one in ten.</summary>
    internal static readonly int LetterWrong = Logarithm.Units(0.1);

    /// <summary>One payer in twenty leaves the prefix or the zeros of a number out.</summary>
    internal static readonly int ShortNumber = Logarithm.Units(0.05);

    /// <summary>One number in twenty is written or read with a letter for a digit.</summary>
    internal static readonly int MisreadNumber = Logarithm.Units(0.05);

    /// <summary>One number in a hundred is typed with a digit wrong, or two that changed places.</summary>
    internal static readonly int MistypedNumber = Logarithm.Units(0.01);

    /// <summary>Digits right behind a number are ten times as often another number of a list as anything else.</summary>
    internal static readonly int ListedNumber = Logarithm.Units(10);

    /// <summary>A set among more choices than e to this is as good as impossible.</summary>
    private const double MostChoices = 900;

    /// <summary>So many ways are multiplied before the logarithm is taken of them, which costs more.</summary>
    private const double MostMultiplied = 1e8;

    /// <summary>One payment in two hundred names a document of somebody else, each document of the book alike.</summary>
    private const double NumberOfAnother = 0.005;

    /// <summary>However few the customers, a hundred others could have paid.</summary>
    private const int LeastPayers = 100;

    /// <summary>A name proves at most a thousand to one.</summary>
    private static readonly int MostName = Logarithm.Units(1_000);

    /// <summary>The most that an amount for which nothing else speaks is worth: that much more than an item of so many customers and so many of the customer's items is by itself.</summary>
    internal static int AmountAlone(int customers, int of, int peers) => Logarithm.Units((double)StrangersForAmount * customers * Math.Max(1, of) / peers);

    /// <summary>The most that a number is worth where the payer is known for another customer, who owes exactly the amount: as rarely as one names this document of all by mistake.</summary>
    internal static int NumberAgainstPayer(int documents) => Logarithm.Units(Math.Max(1, documents) / NumberOfAnother);

    /// <summary>An IBAN: how many customers there are for each that shares it.</summary>
    internal static int IbanWeight(int sharedBy, int customers) => Logarithm.Units(Math.Max(LeastPayers, customers) / (double)sharedBy);

    /// <summary>A name: likewise, within its bound.</summary>
    internal static int NameWeight(int sharedBy, int customers) => Math.Min(MostName, IbanWeight(sharedBy, customers));

    /// <summary>The logarithm of the number of ways to choose some of several.</summary>
    internal static int Choices(int count, int of)
    {
        int few = Math.Min(count, of - count);
        double logarithm = 0;
        double ways = 1;
        for (int i = 1; i <= few && logarithm < MostChoices; i++)
        {
            ways *= (of - few + i) / (double)i;
            if (ways > MostMultiplied)
            {
                logarithm += Logarithm.Of(ways);
                ways = 1;
            }
        }

        logarithm += Logarithm.Of(ways);
        return (int)Math.Round(logarithm * LogOdds.UnitsPerOne, MidpointRounding.AwayFromZero);
    }
}

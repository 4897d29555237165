using System.Runtime.InteropServices;
using Receivables.Matching.Amounts;
using Receivables.Matching.Books;
using Receivables.Matching.Combinations;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Decisions;

/// <summary>All that one thread needs to look at one payment, used again for the next, so that scoring allocates nothing.</summary>
internal sealed class Workspace
{
    /// <summary>Longer lists are not kept from one call to the next.</summary>
    private const int MostKept = 4_096;

    private int? _writtenMonth;
    private uint? _wordBits;
    private bool? _saysDayOfInvoice;
    private ReadOnlyMemory<int> _ofAmount;

    /// <param name="book">The book as plug-ins see it.</param>
    /// <param name="index">Its index, or that of what is left of it.</param>
    /// <param name="policy">The policy.</param>
    internal Workspace(MatchingBook book, BookIndex index, MatchingPolicy policy)
    {
        Book = book;
        Index = index;
        Policy = policy;
        Context = new MatchContext(this);
    }

    internal MatchingBook Book { get; }

    internal BookIndex Index { get; }

    internal MatchingPolicy Policy { get; }

    internal MatchContext Context { get; }

    internal Payment Payment { get; private set; } = null!;

    /// <summary>The amount of the payment in minor units.</summary>
    internal long Amount { get; private set; }

    internal Currency Currency { get; private set; }

    /// <summary>The rate to the currency of the payment, while what was ordered in another is sought; else null.</summary>
    internal ExchangeRate? Exchange { get; private set; }

    /// <summary>The items of which exactly <see cref="Target"/> is open, in the order of the book. Those of the amount are looked up once for each payment.</summary>
    internal ReadOnlySpan<int> ItemsOfTarget => Charge == 0 ? _ofAmount.Span : Index.Amounts.ItemsOf(Currency, Target).Span;

    /// <summary>The first item that a customer owes of which exactly <see cref="Target"/> is open; −1 for none.</summary>
    internal int ItemOfTarget(int customer)
    {
        if (Index.Columns.AccountOf(customer, Currency) is not (>= 0 and var row))
        {
            return -1;
        }

        // What one customer owes lies side by side.
        ReadOnlySpan<int> items = ItemsOfTarget;
        AccountRow account = Index.Columns.Accounts[row];
        int at = items.BinarySearch(account.Start);
        at = at < 0 ? ~at : at;
        return at < items.Length && items[at] < account.End ? items[at] : -1;
    }

    /// <summary>How many items have exactly the amount open.</summary>
    internal int SharedAmount => _ofAmount.Length;

    /// <summary>The weight of the amount where it is exact.</summary>
    internal int ExactWeight { get; private set; }

    /// <summary>What the bank says that it kept of the payment, in minor units; 0 where it says nothing.</summary>
    internal long StatedCharge { get; private set; }

    /// <summary>That charge while answers are sought which it completes, else 0.</summary>
    internal long Charge { get; set; }

    /// <summary>What the items of an answer are to sum to.</summary>
    internal long Target => Amount + Charge;

    internal StepBudget Budget { get; } = new();

    /// <summary>What one search for sets may cost.</summary>
    internal StepBudget CombinationBudget { get; } = new();

    internal TextScanner Scanner { get; } = new();

    internal SubsetSearch Subsets { get; } = new();

    /// <summary>Sums of a customer's items by month.</summary>
    internal MonthSums Months { get; } = new();

    internal NameSearch Names { get; } = new();

    internal CandidateList Candidates { get; } = new();

    /// <summary>Evidence about items, by item once sorted.</summary>
    internal List<Clue> Items { get; } = [];

    /// <summary>Evidence about customers who pay.</summary>
    internal List<Clue> Payers { get; } = [];

    /// <summary>Evidence that the payment is about something that is not open.</summary>
    internal List<Clue> Elsewhere { get; } = [];

    /// <summary>Evidence about whole candidates, from plug-ins.</summary>
    internal List<Clue> Given { get; } = [];

    /// <summary>Rows of items that are named, each once, in the order of the book.</summary>
    internal List<int> Named { get; } = [];

    /// <summary>Whether the payment names an item.</summary>
    internal bool IsNamed(int item) => Named.Count > 0 && Named.BinarySearch(item) >= 0;

    /// <summary>Takes an item among those that the payment names.</summary>
    internal void Name(int item)
    {
        int at = Named.BinarySearch(item);
        if (at < 0)
        {
            Named.Insert(~at, item);
        }
    }

    /// <summary>Whether an account on file or a name says that a customer pays.</summary>
    internal bool IsKnownToPay(int customer)
    {
        bool isKnown = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(Payers))
        {
            isKnown |= clue.Target == customer && clue.SaysWhoPays;
        }

        return isKnown;
    }

    /// <summary>How many of some legs are of items that the payment names.</summary>
    internal int NamedIn(ReadOnlySpan<Leg> legs)
    {
        int named = 0;
        foreach (ref readonly Leg leg in legs)
        {
            named += IsNamed(leg.Item) ? 1 : 0;
        }

        return named;
    }

    /// <summary>Whether what is named is exactly the amount, so that something else is hardly meant.</summary>
    internal bool NamesExactly { get; set; }

    /// <summary>Whether that is something which is settled.</summary>
    internal bool NamesSettled { get; set; }

    /// <summary>In which month that was issued of which the text names the month, as <see cref="MonthNames"/> counts it, where the policy states how it is billed; else the month that is named. 0 for none.</summary>
    internal int NamedMonth => WrittenMonth > 0 ? WrittenMonth - Policy.MonthsAhead : WrittenMonth;

    /// <summary>Whether the text names the month in which the money came: it may say when.</summary>
    internal bool NamesMonthOfPayment => WrittenMonth == MonthNames.Of(Payment.BookingDate);

    /// <summary>Whether the policy states which month an invoice is for.</summary>
    internal bool IsBilledMonthStated => Policy.BilledMonth != BilledMonth.Unstated;

    /// <summary>The month that the text names; 0 for none. Read once it is asked for.</summary>
    internal int WrittenMonth => _writtenMonth ??= Disguise.IsReordered(Payment.Remittance) ? 0 : MonthNames.In(Payment.Remittance, Scanner.Atoms, Payment.BookingDate, Payment.Payer.Name);

    /// <summary>The bits of the words of the text that are words of a customer's name. Read once they are asked for.</summary>
    internal uint WordBits => _wordBits ??= TextWords.BitsOf(this);

    /// <summary>Whether the text has some day as that of an invoice, written with its year. Read once it is asked for.</summary>
    internal bool SaysDayOfInvoice => _saysDayOfInvoice ??= Scanner.Atoms.Count > 0 && !Disguise.IsReordered(Payment.Remittance) && Budget.Spend(Scanner.Atoms.Count) && PeerSigns.SaySomeDayOfInvoice(this);

    /// <summary>The account that was last looked at, by its first item, and how many of its items had been issued by the booking date: each of a customer's answers asks for it.</summary>
    internal (int Start, int Count) Issued { get; set; } = (-1, 0);

    /// <summary>Which of the items alike that were last looked at the text surely tells.</summary>
    internal Telling Told { get; set; } = Telling.Unasked;

    /// <summary>What the strongest answer would weigh that <see cref="EvidenceKind.OwedElsewhere"/> speaks against, without that; as good as nothing where there is none.</summary>
    internal int Doubted { get; set; }

    /// <summary>From where to where the text says what the answer is held for; 0 and 0 where nothing was quoted.</summary>
    internal (int Start, int End) Quoted { get; private set; }

    /// <summary>Quotes what the text says against an answer. Returns true.</summary>
    internal bool Quote(int start, int end)
    {
        Quoted = (start, end);
        return true;
    }

    /// <summary>Whether a document is named that is open in another currency.</summary>
    internal bool NamesOtherCurrency { get; set; }

    /// <summary>Rows of customers who may have paid, each once, in the order of their rows.</summary>
    internal List<int> Suspects { get; } = [];

    /// <summary>Customers whose sets of items were not all tried, with the chance that one of them makes the amount.</summary>
    internal List<(int Customer, double Chance)> Unlisted { get; } = [];

    /// <summary>How many items have the amount open beyond those listed.</summary>
    internal int MoreOfAmount { get; set; }

    /// <summary>Runs of digits of the text that name nothing.</summary>
    internal List<int> Unread { get; } = [];

    /// <summary>Those of them behind a word for an invoice, once they were sought: −1 and the atoms.</summary>
    internal List<int> Announced { get; } = [];

    /// <summary>Rows of items to choose a set from.</summary>
    internal List<int> Rows { get; } = [];

    /// <summary>Legs of a set while it is put together.</summary>
    internal List<Leg> Legs { get; } = [];

    /// <summary>Whether the payer's account is on file for some customer.</summary>
    internal bool IbanIsKnown { get; set; }

    /// <summary>Whether the account that was credited is one that some customer is told to pay to.</summary>
    internal bool VirtualAccountIsKnown { get; set; }

    /// <summary>The payer is a third party that some customer declared.</summary>
    internal bool ThirdPayerIsKnown { get; set; }

    /// <summary>Whether the payer's name is that of some customer.</summary>
    internal bool NameIsKnown { get; set; }

    /// <summary>Whether the text has the name of a customer in full.</summary>
    internal bool NameIsInText { get; set; }

    /// <summary>What the account, as people confirmed it, says of customers for whom they did not; 0 or below.</summary>
    internal int LearnedIbanForOthers { get; set; }

    /// <summary>The same for the name.</summary>
    internal int LearnedNameForOthers { get; set; }

    /// <summary>What account and name, as people confirmed them for customers, say of everybody who is none; 0 or below.</summary>
    internal int LearnedForStrangers { get; set; }

    /// <summary>What was learned speaks so much against a customer for whom neither the account nor the name speaks; 0 or below.</summary>
    /// <param name="iban">Whether the account speaks for the customer.</param>
    /// <param name="name">Whether the name does.</param>
    internal int LearnedForAnother(bool iban, bool name) => iban ? 0 : name ? LearnedIbanForOthers : Math.Min(LearnedIbanForOthers, LearnedNameForOthers);

    /// <summary>Lets go of the payment. Returns whether it is still small, a quarter of a megabyte or so beside the buffers of the search for sets.</summary>
    internal bool Clear()
    {
        Payment = null!;
        return Math.Max(Scanner.Atoms.Capacity, Math.Max(Items.Capacity, Rows.Capacity)) <= MostKept;
    }

    /// <summary>Begins with a payment.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="exchange">Given where not its amount is sought, but what was ordered in another currency.</param>
    internal void Start(Payment payment, ExchangeRate? exchange = null)
    {
        Payment = payment;
        Exchange = exchange;
        Money sought = exchange is null ? payment.Amount : payment.InstructedAmount!.Value;
        Amount = sought.MinorUnits;
        Currency = sought.Currency;
        StatedCharge = exchange is null ? StatedCharges.Of(payment) : 0;
        _ofAmount = Index.Amounts.ItemsOf(Currency, Amount);
        ExactWeight = Index.Amounts.WeightOf(Currency, Amount, SharedAmount);
        Charge = 0;
        Budget.Reset(Policy.StepBudget);
        Candidates.Clear();
        Items.Clear();
        Payers.Clear();
        Elsewhere.Clear();
        Announced.Clear();
        Given.Clear();
        Named.Clear();
        Suspects.Clear();
        Unlisted.Clear();
        MoreOfAmount = 0;
        NamesExactly = false;
        NamesOtherCurrency = false;
        NamesSettled = false;
        Doubted = -LogOdds.MaxUnits;
        _writtenMonth = null;
        _wordBits = null;
        _saysDayOfInvoice = null;
        Told = Telling.Unasked;
        Quoted = default;
        Issued = (-1, 0);
        IbanIsKnown = false;
        NameIsKnown = false;
        NameIsInText = false;
        VirtualAccountIsKnown = false;
        ThirdPayerIsKnown = false;
        LearnedIbanForOthers = 0;
        LearnedNameForOthers = 0;
        LearnedForStrangers = 0;
    }
}

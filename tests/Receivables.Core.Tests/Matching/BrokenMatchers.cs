using System.Globalization;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>Matchers with one mistake each, as a hurried author would make it, and the case of the suite that names the mistake.</summary>
internal static class BrokenMatchers
{
    private const string Proof = "Nothing is applied that the engine alone cannot prove";

    internal static readonly Dictionary<string, (Func<IMatcher> Create, string Case)> All = new(StringComparer.Ordinal)
    {
        ["takes an amount for a number"] = (() => new Sketch(c => Name(c, i => i.Open == c.Payment.Amount)), Proof),
        ["takes part of a number for the number"] = (() => new Sketch(c => Name(c, i => i.Open == c.Payment.Amount && i.Id.Document.Value.StartsWith("CF", StringComparison.Ordinal))), Proof),
        ["believes that who owes the amount pays"] = (() => new Sketch(c => Pays(c, i => i.Open == c.Payment.Amount)), Proof),
        ["proposes whatever fits"] = (() => new Sketch(Propose), Proof),
        ["takes an empty text for everything"] = (() => new Sketch(c => Name(c, i => i.Open == c.Payment.Amount && (c.Payment.Remittance.Length == 0 || "thank you".Contains(c.Payment.Remittance, StringComparison.Ordinal)))), Proof),
        ["names every item of the book"] = (() => new Sketch(c => Name(c, _ => true)), "What is applied without it stays applied"),
        ["counts the payments it saw"] = (() => new Counting(), "A payment is decided alike by a matcher that has seen others"),
        ["looks at the payment before"] = (() => new LooksBack(), "The order of the payments makes no difference"),
        ["counts all payments of the process"] = (() => new Sketch(CountForAll), "The same payments are decided the same way again"),
        ["writes numbers in the culture of the machine"] = (() => new Sketch(InCulture), "The culture makes no difference"),
        ["cuts a text that may be short"] = (() => new Sketch(c => c.Payment.Remittance[..5].ToString(CultureInfo.InvariantCulture)), "Odd payments are read without an exception"),
        ["reads digits of every script as numbers"] = (() => new Sketch(ReadDigits), "Odd payments are read without an exception"),
        ["takes the first item of the book"] = (() => new Sketch(c => _ = c.Book.OpenItems[0]), "A book without items and one without customers are read without an exception"),
        ["takes the first customer of the book"] = (() => new Sketch(c => _ = c.Book.Customers[0]), "A book without items and one without customers are read without an exception"),
    };

    private static int Seen;

    private static void Name(MatchContext context, Func<OpenItem, bool> isMeant, double odds = 1_000)
    {
        foreach (OpenItem item in context.Book.OpenItems.Where(isMeant))
        {
            context.NameItem(item, Evidence(EvidenceFamily.Document, odds));
        }
    }

    private static void Pays(MatchContext context, Func<OpenItem, bool> isMeant)
    {
        foreach (CustomerId customer in context.Book.OpenItems.Where(isMeant).Select(i => i.Customer).Distinct().Where(c => context.Book.FindCustomer(c) is not null))
        {
            context.IdentifyPayer(customer, Evidence(EvidenceFamily.Payer));
        }
    }

    private static void Propose(MatchContext context)
    {
        if (context.Book.OpenItems.FirstOrDefault(i => i.Open == context.Payment.Amount) is { } item)
        {
            context.Propose([new Allocation(item.Id, item.Open)], Evidence(EvidenceFamily.Document));
        }
    }

    private static void CountForAll(MatchContext context) => Say(context, ++Seen);

    private static void InCulture(MatchContext context) => Say(context, context.Payment.Amount.Amount.ToString(CultureInfo.CurrentCulture).Contains(',', StringComparison.Ordinal) ? 1 : 2);

    private static void ReadDigits(MatchContext context)
    {
        string digits = string.Concat(context.Payment.Remittance.Where(char.IsDigit));
        if (digits.Length > 0)
        {
            _ = int.Parse(digits, CultureInfo.InvariantCulture);
        }
    }

    // Something that shows in the report and decides nothing: of the item of the amount, a little about time.
    private static void Say(MatchContext context, int number)
    {
        foreach (OpenItem item in context.Book.OpenItems.Where(i => i.Open == context.Payment.Amount))
        {
            context.NameItem(item, MatchEvidence.Create(EvidenceFamily.Time, EvidenceKind.From("sketch"), LogOdds.FromUnits(1 + (number % 97)), "seen"));
        }
    }

    private static MatchEvidence Evidence(EvidenceFamily family, double odds = 1_000) => MatchEvidence.Create(family, EvidenceKind.From("sketch"), LogOdds.FromOdds(odds), "as the sketch has it");

    private sealed class Sketch(Action<MatchContext> find) : IMatcher
    {
        public void Find(MatchContext context) => find(context);
    }

    private sealed class Counting : IMatcher
    {
        private int _count;

        public void Find(MatchContext context) => Say(context, Interlocked.Increment(ref _count));
    }

    private sealed class LooksBack : IMatcher
    {
        private Payment? _before;

        public void Find(MatchContext context)
        {
            Say(context, (int)((_before?.Amount.MinorUnits ?? 0) % 89));
            _before = context.Payment;
        }
    }
}

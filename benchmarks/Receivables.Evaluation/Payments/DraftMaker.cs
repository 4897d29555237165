using NodaTime;
using Receivables.Evaluation.Books;
using Receivables.Ledgers;

namespace Receivables.Evaluation.Payments;

/// <summary>Draws what customers pay, and fixes what a clerk could be certain of, before any noise.</summary>
internal sealed class DraftMaker
{
    // How many payments of a thousand are of a kind.
    private static readonly (CaseKind Kind, int Weight)[] Weights =
    [
        (CaseKind.NamesOne, 340), (CaseKind.NamesSeveral, 120), (CaseKind.Reference, 60), (CaseKind.PurchaseOrder, 25), (CaseKind.EndToEndId, 15), (CaseKind.SilentOne, 120), (CaseKind.SilentSet, 20),
        (CaseKind.WholeBalance, 25), (CaseKind.DueToDate, 15), (CaseKind.OneMonth, 10), (CaseKind.OldestFirst, 10), (CaseKind.Subscription, 15), (CaseKind.ByName, 25), (CaseKind.NetOfCredit, 10), (CaseKind.Discount, 35), (CaseKind.LateDiscount, 8), (CaseKind.StatedCharge, 10),
        (CaseKind.UnstatedCharge, 6), (CaseKind.Partial, 30), (CaseKind.Excess, 15), (CaseKind.OneDigitOff, 20), (CaseKind.ParentPays, 15), (CaseKind.ThirdPartyPays, 15), (CaseKind.CustomerPays, 10),
        (CaseKind.AnothersNumber, 8), (CaseKind.SettledAgain, 15),
        (CaseKind.OnAccount, 20), (CaseKind.Stranger, 16), (CaseKind.AmbiguousPayer, 10), (CaseKind.AmbiguousSet, 10),
    ];

    private static readonly int Total = Weights.Sum(w => w.Weight);

    private readonly GeneratedBook _book;
    private readonly Random _random;
    private readonly ILookup<long, (GeneratedCustomer Customer, OpenItem Item)> _byAmount;
    private readonly Dictionary<CustomerId, GeneratedCustomer> _customers;
    private readonly ILookup<string, GeneratedCustomer> _byName;
    private readonly (GeneratedCustomer Customer, OpenItem Item)[] _shared;

    internal DraftMaker(GeneratedBook book, Random random)
    {
        _book = book;
        _random = random;
        _byAmount = book.Customers.SelectMany(c => c.Open.Select(i => (c, i))).ToLookup(p => p.i.Open.MinorUnits);
        _customers = book.Customers.ToDictionary(c => c.Master.Id);
        _byName = book.Customers.ToLookup(c => c.Master.Name);
        _shared = [.. _byAmount.Where(g => g.Key > 0 && g.DistinctBy(p => p.Customer).Count() > 1).SelectMany(g => g)];
    }

    /// <summary>Draws the next, or null where the customer drawn has nothing left of the kind.</summary>
    internal Draft? Next()
    {
        int draw = _random.Next(Total);
        int at = 0;
        while (draw >= Weights[at].Weight)
        {
            draw -= Weights[at++].Weight;
        }

        return Of(Weights[at].Kind, _book.Customers[_random.Next(_book.Customers.Count)]);
    }

    private Draft? Of(CaseKind kind, GeneratedCustomer customer) => kind switch
    {
        CaseKind.NamesOne => Naming(kind, customer, Take(customer, 1)),
        CaseKind.NamesSeveral => Naming(kind, customer, Take(customer, _random.Next(2, 7))),
        CaseKind.Reference => _book.IssuesReferences ? ByReference(customer) : Naming(CaseKind.NamesOne, customer, Take(customer, 1)),
        CaseKind.PurchaseOrder => ByOrder(customer),
        CaseKind.EndToEndId => Take(customer, 1) is [var one] ? new() { Kind = kind, Customer = customer, Cents = Cents([one]), Truth = Truth.All([one]), IsCertain = true, EndToEndId = one.Id.Document.Value } : null,
        CaseKind.SilentOne => Silent(kind, customer, Take(customer, 1)),
        CaseKind.SilentSet => customer.Open.Count <= 8 ? Silent(kind, customer, Take(customer, _random.Next(2, 4))) : null,
        CaseKind.WholeBalance => customer.Open.Count > 1 && customer.Unpaid.Count == customer.Open.Count ? Silent(kind, customer, TakeAll(customer, customer.Open)) : null,
        CaseKind.DueToDate => DueToDate(customer),
        CaseKind.OneMonth => OneMonth(customer),
        CaseKind.OldestFirst => OldestFirst(customer),
        CaseKind.Subscription => Subscription(customer),
        CaseKind.ByName => ByName(customer),
        CaseKind.NetOfCredit => NetOfCredit(customer),
        CaseKind.Discount => Discounted(customer),
        CaseKind.LateDiscount => LateDiscounted(customer),
        CaseKind.StatedCharge => Charged(kind, customer, true),
        CaseKind.UnstatedCharge => Charged(kind, customer, false),
        CaseKind.Partial => Partial(customer),
        CaseKind.Excess => Excess(customer),
        CaseKind.OneDigitOff => OneDigitOff(customer),
        CaseKind.ParentPays => customer.Master.Parent is { } parent ? PaidBy(kind, customer, _customers[parent].Account, _customers[parent].Master.Name) : null,
        CaseKind.ThirdPartyPays => PaidBy(kind, customer, Ibans.Of(800_000_000 + _random.Next(1_000_000)), "Kanzlei Treuhand & Co"),
        CaseKind.CustomerPays => _book.Customers[_random.Next(_book.Customers.Count)] is var payer && payer != customer ? PaidBy(kind, customer, payer.Account, payer.Master.Name) : null,
        CaseKind.AnothersNumber => AnothersNumber(customer),
        CaseKind.SettledAgain => SettledAgain(customer),
        CaseKind.OnAccount => OnAccount(customer),
        CaseKind.Stranger => Stranger(customer),
        CaseKind.AmbiguousPayer => AmbiguousPayer(),
        _ => AmbiguousSet(customer),
    };

    private static Draft? Naming(CaseKind kind, GeneratedCustomer customer, OpenItem[]? items) =>
        items is null ? null : new() { Kind = kind, Customer = customer, Cents = Cents(items), Truth = Truth.All(items), IsCertain = true, Named = items };

    private Draft? ByReference(GeneratedCustomer customer) => Take(customer, 1) is [var one]
        ? new() { Kind = CaseKind.Reference, Customer = customer, Cents = Cents([one]), Truth = Truth.All([one]), IsCertain = true, StructuredReference = one.Document!.PaymentReference }
        : null;

    private Draft? ByOrder(GeneratedCustomer customer) => Take(customer, 1, i => i.Document!.PurchaseOrders.Count > 0) is [var one]
        ? new() { Kind = CaseKind.PurchaseOrder, Customer = customer, Cents = Cents([one]), Truth = Truth.All([one]), IsCertain = true, OtherNumbers = [one.Document!.PurchaseOrders[0]] }
        : null;

    // Without a number the account and the one set that fits have to say it.
    private Draft? Silent(CaseKind kind, GeneratedCustomer customer, OpenItem[]? items)
    {
        if (items is null || Cents(items) <= 0)
        {
            return null;
        }

        bool certain = customer.IsOnFile && Sets.IsOnlyOne(customer, Cents(items)) && (items.Length == 1 || items.Length == customer.Open.Count || Cents(items) % 1_000 != 0);

        // Without an account, a name or a number, whoever else owes the amount, by one item or by a set of them, fits as well.
        bool hasName = _random.Next(100) < _book.Profile.NamePercent;
        bool fitsOthers = items.Length > 1 || _byAmount[Cents(items)].Any(p => p.Customer != customer);
        return new() { Kind = kind, Customer = customer, Cents = Cents(items), Truth = Truth.All(items), IsCertain = certain, HasName = hasName, IsAmbiguous = !customer.IsOnFile && !hasName && fitsOthers };
    }

    private Draft? DueToDate(GeneratedCustomer customer)
    {
        int count = _random.Next(2, 6);
        return customer.Open.Count > count && customer.Open.Take(count).All(i => customer.Unpaid.Contains(i.Id)) && customer.Open[count - 1].DueDate < customer.Open[count].DueDate
            ? Silent(CaseKind.DueToDate, customer, TakeAll(customer, customer.Open.Take(count)))
            : null;
    }

    // All that was issued in one month, credit notes taken off.
    private Draft? OneMonth(GeneratedCustomer customer)
    {
        OpenItem[][] months = [.. customer.Open.GroupBy(i => (i.IssueDate.Year, i.IssueDate.Month)).Select(g => g.ToArray()).Where(g => g.Length > 1 && g.Length < customer.Open.Count && Array.TrueForAll(g, i => customer.Unpaid.Contains(i.Id)))];
        OpenItem[] month = months.Length == 0 ? [] : months[_random.Next(months.Length)];
        return Cents(month) <= 0 ? null : Silent(CaseKind.OneMonth, customer, TakeAll(customer, month));
    }

    // So many of the oldest as there was money for; others may be due the same day.
    private Draft? OldestFirst(GeneratedCustomer customer)
    {
        int count = _random.Next(2, 5);
        return customer.Open.Count > count && customer.Open.Take(count).All(i => i.Open.IsPositive && customer.Unpaid.Contains(i.Id))
            ? Silent(CaseKind.OldestFirst, customer, TakeAll(customer, customer.Open.Take(count)))
            : null;
    }

    // One month of several that are alike: the oldest is right, and nobody loses where another of them is taken.
    private Draft? Subscription(GeneratedCustomer customer)
    {
        IGrouping<string, OpenItem>? alike = customer.Open.GroupBy(Sets.Likeness).FirstOrDefault(g => g.Count() > 1);
        return alike is not null && TakeAll(customer, alike.Where(i => customer.Unpaid.Contains(i.Id)).Take(1)) is [var one]
            ? Silent(CaseKind.Subscription, customer, [one])
            : null;
    }

    private Draft? ByName(GeneratedCustomer customer)
    {
        if (customer.IsOnFile || Take(customer, 1) is not [var one])
        {
            return null;
        }

        bool certain = _byName[customer.Master.Name].Count() == 1 && _byAmount[Cents([one])].Count() == 1 && Sets.IsOnlyOne(customer, Cents([one]));
        return new() { Kind = CaseKind.ByName, Customer = customer, Cents = Cents([one]), Truth = Truth.All([one]), IsCertain = certain, HasName = true };
    }

    private Draft? NetOfCredit(GeneratedCustomer customer)
    {
        OpenItem? credit = customer.Open.Find(i => i.Open.IsNegative && customer.Unpaid.Contains(i.Id));
        return credit is not null && Take(customer, 1, i => i.Open > -credit.Open) is [var one]
            ? Naming(CaseKind.NetOfCredit, customer, TakeAll(customer, [one, credit]))
            : null;
    }

    private Draft? Discounted(GeneratedCustomer customer)
    {
        if (Take(customer, 1, i => i.Document is Invoice { Terms.Discounts.Count: > 0 }) is not [var one] || one.Document is not Invoice invoice)
        {
            return null;
        }

        LocalDate booked = LocalDate.Min(invoice.IssueDate.PlusDays(_random.Next(1, 11)), GeneratedBook.AsOf);
        long discount = invoice.Terms!.DiscountOn(invoice.IssueDate, booked, invoice.Amount)?.Amount.MinorUnits ?? 0;
        return new() { Kind = CaseKind.Discount, Customer = customer, Cents = Cents([one]) - discount, Truth = Truth.All([one]), IsCertain = discount > 0, Named = [one], Booked = booked };
    }

    private Draft? LateDiscounted(GeneratedCustomer customer)
    {
        if (Take(customer, 1, i => i.Document is Invoice { Terms.Discounts.Count: > 0 } && i.IssueDate < GeneratedBook.AsOf.PlusDays(-40)) is not [var one] || one.Document is not Invoice invoice)
        {
            return null;
        }

        long discount = invoice.Terms!.DiscountOffers(invoice.IssueDate, invoice.Amount)[0].Amount.MinorUnits;
        return new() { Kind = CaseKind.LateDiscount, Customer = customer, Cents = Cents([one]) - discount, Truth = Truth.All([one]), Named = [one] };
    }

    private Draft? Charged(CaseKind kind, GeneratedCustomer customer, bool stated)
    {
        long charge = _random.Next(3, 30) * 50;
        return Take(customer, 1, i => i.Open.MinorUnits > 4 * charge) is [var one]
            ? new() { Kind = kind, Customer = customer, Cents = Cents([one]) - charge, Truth = Truth.All([one]), IsCertain = stated, Named = [one], ChargeCents = stated ? charge : 0 }
            : null;
    }

    private Draft? Partial(GeneratedCustomer customer)
    {
        if (Take(customer, 1) is not [var one])
        {
            return null;
        }

        long cents = Math.Max(1, Cents([one]) * _random.Next(20, 90) / 100);
        return new() { Kind = CaseKind.Partial, Customer = customer, Cents = cents, Truth = new(new Dictionary<ItemId, long> { [one.Id] = cents }), Named = [one] };
    }

    private Draft? Excess(GeneratedCustomer customer) => Take(customer, 1) is [var one]
        ? new() { Kind = CaseKind.Excess, Customer = customer, Cents = Cents([one]) + _random.Next(1, 5_000), Truth = Truth.All([one]), Named = [one] }
        : null;

    private Draft? OneDigitOff(GeneratedCustomer customer)
    {
        if (Take(customer, 1) is not [var one])
        {
            return null;
        }

        char[] number = one.Id.Document.Value.ToCharArray();
        (string prefix, string serial, _) = _book.Style.Part(one.Id.Document.Value);
        int[] digits = [.. Enumerable.Range(serial.Length > 0 ? prefix.Length : 0, serial.Length > 0 ? serial.Length : number.Length).Where(i => char.IsAsciiDigit(number[i])).TakeLast(3)];
        if (digits.Length == 0)
        {
            return null;
        }

        int at = digits[_random.Next(digits.Length)];
        number[at] = (char)('0' + ((number[at] - '0' + _random.Next(1, 10)) % 10));
        string wrong = new(number);

        // What the payer designates binds, even by mistake, where the amount is that of the document named.
        return _book.Book.FindByNumber(wrong).Any(i => i.Open == one.Open)
            ? null
            : new() { Kind = CaseKind.OneDigitOff, Customer = customer, Cents = Cents([one]), Truth = Truth.All([one]), OtherNumbers = [wrong] };
    }

    private Draft? PaidBy(CaseKind kind, GeneratedCustomer customer, Iban account, string name) => Take(customer, 1) is [var one]
        ? new() { Kind = kind, Customer = customer, Cents = Cents([one]), Truth = Truth.All([one]), IsCertain = true, Named = [one], Account = account, PayerName = name }
        : null;

    // An own reference, or a slip: the number is that of another customer's item, the account and the amount are the payer's.
    private Draft? AnothersNumber(GeneratedCustomer customer)
    {
        GeneratedCustomer other = _book.Customers[_random.Next(_book.Customers.Count)];
        OpenItem wrong = other.Open[_random.Next(other.Open.Count)];
        return other != customer && customer.IsOnFile && Take(customer, 1) is [var one] && wrong.Open != one.Open
            ? new() { Kind = CaseKind.AnothersNumber, Customer = customer, Cents = Cents([one]), Truth = Truth.All([one]), OtherNumbers = [wrong.Id.Document.Value] }
            : null;
    }

    // Who pays exactly what is open means what is open.
    private Draft OnAccount(GeneratedCustomer customer)
    {
        long cents;
        do
        {
            cents = _random.Next(2) == 0 ? _random.Next(1, 60) * 10_000 : _random.Next(1_000, 900_000);
        }
        while (customer.Open.Exists(i => i.Open.MinorUnits == cents));
        return new() { Kind = CaseKind.OnAccount, Customer = customer, Cents = cents };
    }

    private Draft? SettledAgain(GeneratedCustomer customer)
    {
        if (customer.Settled.Count == 0)
        {
            return null;
        }

        // Its amount is unknown to the book; a customer who always buys the same has another open at it.
        OpenItem like = customer.Open[_random.Next(customer.Open.Count)];
        return new()
        {
            Kind = CaseKind.SettledAgain,
            Customer = customer,
            Cents = _random.Next(2) == 0 ? Math.Abs(like.Open.MinorUnits) : _random.Next(1_000, 900_000),
            OtherNumbers = [customer.Settled[_random.Next(customer.Settled.Count)].Value],
        };
    }

    private Draft Stranger(GeneratedCustomer customer)
    {
        OpenItem like = customer.Open[_random.Next(customer.Open.Count)];
        return new()
        {
            Kind = CaseKind.Stranger,
            Customer = customer,
            Cents = _random.Next(2) == 0 ? Math.Abs(like.Open.MinorUnits) : _random.Next(1_000, 900_000),
            Account = Ibans.Of(900_000_000 + _random.Next(1_000_000)),
            PayerName = "Versicherungskammer Nordlicht",
        };
    }

    // Two customers owe the amount, and nothing says who paid.
    private Draft? AmbiguousPayer()
    {
        if (_shared.Length == 0)
        {
            return null;
        }

        (GeneratedCustomer customer, OpenItem item) = _shared[_random.Next(_shared.Length)];
        return customer.Unpaid.Remove(item.Id)
            ? new() { Kind = CaseKind.AmbiguousPayer, Customer = customer, Cents = Cents([item]), Truth = Truth.All([item]), IsAmbiguous = true, Account = Ibans.Of(700_000_000 + _random.Next(1_000_000)), HasName = false }
            : null;
    }

    // The customer is known, and several sets of the items make the amount.
    private Draft? AmbiguousSet(GeneratedCustomer customer)
    {
        if (customer.Open.Count is < 3 or > Sets.MostItems || !customer.IsOnFile || Take(customer, 1, i => !Sets.IsOnlyOne(customer, i.Open.MinorUnits)) is not [var one])
        {
            return null;
        }

        return new() { Kind = CaseKind.AmbiguousSet, Customer = customer, Cents = Cents([one]), Truth = Truth.All([one]), IsAmbiguous = true };
    }

    private OpenItem[]? Take(GeneratedCustomer customer, int count, Func<OpenItem, bool>? fits = null)
    {
        OpenItem[] items = [.. customer.Open.Where(i => i.Open.IsPositive && customer.Unpaid.Contains(i.Id) && (fits is null || fits(i)))];
        _random.Shuffle(items);
        return items.Length < count ? null : TakeAll(customer, items.Take(count));
    }

    private static OpenItem[] TakeAll(GeneratedCustomer customer, IEnumerable<OpenItem> items)
    {
        OpenItem[] taken = [.. items];
        customer.Unpaid.ExceptWith(taken.Select(i => i.Id));
        return taken;
    }

    private static long Cents(IEnumerable<OpenItem> items) => items.Sum(i => i.Open.MinorUnits);
}

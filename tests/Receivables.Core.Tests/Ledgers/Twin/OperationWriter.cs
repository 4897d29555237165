using System.Globalization;
using NodaTime;
using Receivables.Journal;

namespace Receivables.Ledgers.Twin;

/// <summary>Writes the batch of one generated operation: mostly what a user would do in the state that the twin is in, sometimes what must be refused.</summary>
internal sealed class OperationWriter(PlainLedger twin)
{
    internal static readonly LocalDate FirstDay = new(2026, 2, 24);
    internal const int Days = 10;
    internal const int Kinds = 16;

    private static readonly CustomerId[] Customers = [CustomerId.From("C1"), CustomerId.From("C2"), CustomerId.From("C3")];
    private static readonly Currency[] Currencies = [Currency.Eur, Currency.Eur, Currency.Eur, Currency.Usd, Currency.FromCode("JPY")];

    // Few digits, so that the twin multiplies them exactly.
    private static readonly decimal[] Rates = [1m, 0.5m, 0.333m];

    private int _batches;
    private Instant _now = Instant.FromUtc(2026, 3, 1, 0, 0);

    internal LocalDate LastDay => FirstDay.PlusDays(Days - 1);

    internal List<JournalEntry> Write(int kind, Draw draw)
    {
        _batches++;
        _now += Duration.FromSeconds(draw.Below(2));
        var entries = new List<JournalEntry>();
        LocalDate day = Day(draw, kind);
        foreach (EntryPayload payload in Payloads(kind, draw, day))
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{_batches}/{entries.Count}");
            entries.Add(new JournalEntry(EntryId.From(id), day, _now, draw.OneIn(2) ? "a" : "b", payload));
            // Within a batch, the day and the instant seldom change.
            day = draw.OneIn(6) ? Day(draw, kind) : day;
            _now += Duration.FromSeconds(draw.OneIn(6) ? 1 : 0);
        }

        return entries;
    }

    internal static LocalDate Day(Draw draw) => FirstDay.PlusDays(draw.Below(Days));

    /// <summary>What brings items and payments is mostly early, what settles them mostly late; sometimes it is the other way round.</summary>
    private static LocalDate Day(Draw draw, int kind)
    {
        (int one, int two) = (draw.Below(Days), draw.Below(Days));
        bool early = kind is <= 5 or >= 15;
        return FirstDay.PlusDays(early ? Math.Min(one, two) : Math.Max(one, two));
    }

    private static Money Amount(Draw draw, Currency currency) => Money.FromMinor(1 + draw.Below(12), currency);

    private static Currency AnyCurrency(Draw draw) => Currencies[draw.Below(Currencies.Length)];

    private static CustomerId? Anybody(Draw draw) => draw.OneIn(4) ? null : draw.Of(Customers);

    private static DocumentNumber Number(Draw draw, string prefix) => DocumentNumber.From(string.Create(CultureInfo.InvariantCulture, $"{prefix}{draw.Below(30)}"));

    private IEnumerable<EntryPayload> Payloads(int kind, Draw draw, LocalDate day) => kind switch
    {
        0 or 1 => [Invoice(draw, day)],
        2 => [CreditNote(draw, day)],
        3 => [Charge(draw, day)],
        4 or 5 => [Payment(draw, day)],
        6 => [Move(draw)],
        7 or 8 => [Application(draw, day)],
        9 => [Netting(draw, day)],
        10 => [WriteOff(draw, day)],
        11 => Deposit(draw, day),
        12 => Return(draw, day),
        13 => [Refund(draw, day)],
        14 => [Reversal(draw)],
        _ => [Invoice(draw, day), Payment(draw, day), .. Enumerable.Range(0, draw.Below(4)).SelectMany(_ => Payloads(draw.Below(Kinds - 1), draw, day))],
    };

    private InvoiceIssued Invoice(Draw draw, LocalDate day)
    {
        Currency currency = AnyCurrency(draw);
        var builder = new InvoiceBuilder
        {
            Number = Number(draw, draw.OneIn(20) ? "F#" : "F"),
            Customer = Customers[draw.Below(Customers.Length)],
            IssueDate = day.PlusDays(-draw.Below(2)),
            Kind = draw.OneIn(3) ? InvoiceKind.Deposit : InvoiceKind.Standard,
        };
        int parts = draw.OneIn(4) ? 2 + draw.Below(2) : 1;
        for (int i = 0; i < parts; i++)
        {
            builder.Schedule.Add(new(day.PlusDays(draw.Below(5)), Amount(draw, currency)));
        }

        builder.Amount = Money.Sum(builder.Schedule.Select(s => s.Amount), currency);
        return new InvoiceIssued(builder.Build());
    }

    private CreditNoteIssued CreditNote(Draw draw, LocalDate day) => new(new CreditNoteBuilder
    {
        Number = Number(draw, draw.OneIn(10) ? "F" : "A"),
        Customer = Customers[draw.Below(Customers.Length)],
        IssueDate = day,
        Amount = Amount(draw, AnyCurrency(draw)),
        Corrects = draw.OneIn(2) ? Number(draw, "F0") : null,
    }.Build());

    private ChargeRaised Charge(Draw draw, LocalDate day) => new(
        new ItemId(Number(draw, "M"), draw.OneIn(20) ? 1 : 0),
        draw.OneIn(20) ? ItemKind.Invoice : ItemKind.Fee + draw.Below(3),
        Customers[draw.Below(Customers.Length)],
        Money.FromMinor(draw.Below(12), AnyCurrency(draw)),
        day,
        draw.OneIn(2) ? Number(draw, "F") : null);

    private PaymentReceived Payment(Draw draw, LocalDate day) => new(
        new PaymentBuilder
        {
            Id = PaymentId.From(Number(draw, "P").Value),
            BookingDate = day,
            Amount = Money.FromMinor(1 + draw.Below(30), AnyCurrency(draw)),
        }.Build(),
        Anybody(draw));

    private PlainAccount AnyAccount(Draw draw, LocalDate day)
    {
        List<PlainAccount> filled = twin.Accounts.FindAll(a => twin.At(day).Unapplied(a) > 0);
        return draw.OneIn(12) ? new PlainAccount(PaymentId.From("P1"), 0, Anybody(draw), AnyCurrency(draw))
            : draw.Of(filled) ?? draw.Of(twin.Accounts) ?? new PlainAccount(PaymentId.From("P?"), 0, null, Currency.Eur);
    }

    private PlainItem? AnyItem(Draw draw, LocalDate day, Func<PlainItem, bool> fits)
    {
        List<PlainItem> open = twin.Items.FindAll(i => fits(i) && twin.At(day).Open(i) != 0);
        return draw.OneIn(12) ? draw.Of(twin.Items) : draw.Of(open) ?? draw.Of(twin.Items.FindAll(i => fits(i)));
    }

    /// <summary>Mostly all of it, else a part, seldom one minor unit more.</summary>
    private static Money Part(Draw draw, decimal most, Currency currency)
    {
        long minor = (long)(Math.Abs(most) * currency.MinorUnitsPerMajor);
        return Money.FromMinor(draw.Below(8) switch { < 4 => minor, 7 => minor + 1, _ => draw.Below((int)minor + 1) }, currency);
    }

    private UnappliedMoved Move(Draw draw)
    {
        PlainAccount from = AnyAccount(draw, LastDay);
        return new(from.Payment, from.Customer, Anybody(draw), Part(draw, twin.At(LastDay).Unapplied(from), from.Currency));
    }

    private Applied Application(Draw draw, LocalDate day)
    {
        PlainAccount account = AnyAccount(draw, day);
        decimal left = twin.At(day).Unapplied(account);
        var allocations = new List<Allocation>();
        var used = Money.Zero(account.Currency);
        int wanted = 1 + draw.Below(3);
        for (int i = 0; i < wanted && left > 0; i++)
        {
            if (AnyItem(draw, day, x => x.Currency == account.Currency || draw.OneIn(8)) is { } item && Allocate(draw, item, account.Currency, left, day) is { } allocation)
            {
                allocations.Add(allocation);
                Money cash = allocation.Paid ?? allocation.Cash;
                used = cash.Currency == used.Currency ? used + cash : used;
                left -= cash.Currency == account.Currency ? cash.Amount : 0;
            }
        }

        used = draw.OneIn(12) ? used + Money.FromMinor(1, account.Currency) : used;
        return new Applied(allocations, used.IsZero && draw.OneIn(2) ? null : [new PaymentUse(account.Payment, account.Customer, used)]);
    }

    private Allocation? Allocate(Draw draw, PlainItem item, Currency currency, decimal left, LocalDate day)
    {
        Money settled = Part(draw, twin.At(day).Open(item), item.Currency);
        settled = item.IsCredit ? -settled : settled;
        if (item.Currency != currency)
        {
            var rate = new ExchangeRate(item.Currency, currency, Rates[draw.Below(Rates.Length)]);
            Money paid = rate.Convert(settled, MidpointRounding.ToEven) + Money.FromMinor(draw.OneIn(6) ? draw.Below(3) : 0, currency);
            return draw.OneIn(8) ? new Allocation(item.Id, settled) : new Allocation(item.Id, settled, paid: paid, rate: rate);
        }

        if (settled.Amount > left)
        {
            settled = Money.FromDecimal(left, currency);
        }

        return settled.IsZero ? null : new Allocation(item.Id, settled, Adjustments(draw, item, settled, day));
    }

    private static List<Adjustment> Adjustments(Draw draw, PlainItem item, Money settled, LocalDate day)
    {
        Money one = Money.FromMinor(item.IsCredit ? -1 : 1, settled.Currency);
        return draw.Below(12) switch
        {
            0 => [new(AdjustmentKind.EarlyPaymentDiscount, one)],
            1 => [new(AdjustmentKind.Rounding, -one)],
            2 => [new(AdjustmentKind.WriteOff, one)],
            3 => [new(AdjustmentKind.InterestPaid, -one)],
            4 when !item.IsCredit => [new(AdjustmentKind.Withholding, one, opens: new MovedItem(new ItemId(Number(draw, "W")), Customers[draw.Below(3)], day))],
            5 when !item.IsCredit => [new(AdjustmentKind.Deduction, settled, opens: new MovedItem(new ItemId(Number(draw, "W")), item.Customer, day))],
            _ => [],
        };
    }

    private Applied Netting(Draw draw, LocalDate day)
    {
        PlainItem? credit = AnyItem(draw, day, x => x.IsCredit);
        PlainItem? debit = AnyItem(draw, day, x => !x.IsCredit && x.Currency == credit?.Currency);
        if (credit is null || debit is null)
        {
            return new Applied([]);
        }

        decimal most = Math.Min(Math.Abs(twin.At(day).Open(credit)), Math.Abs(twin.At(day).Open(debit)));
        Money amount = Part(draw, most, credit.Currency);
        return new Applied([new(debit.Id, amount), new(draw.OneIn(15) ? debit.Id : credit.Id, draw.OneIn(15) ? amount : -amount)]);
    }

    private WrittenOff WriteOff(Draw draw, LocalDate day)
    {
        PlainItem? item = AnyItem(draw, day, _ => true);
        Money amount = item is null ? Money.Eur(1) : Part(draw, twin.At(day).Open(item), draw.OneIn(15) ? Currency.Gbp : item.Currency);
        amount = amount.IsZero ? Money.FromMinor(1, amount.Currency) : amount;
        AdjustmentKind kind = draw.OneIn(15) ? AdjustmentKind.LateDiscount : AdjustmentKind.WriteOff;
        return new(item?.Id ?? ItemId.From("F1"), new Adjustment(kind, item is { IsCredit: true } ? -amount : amount));
    }

    private List<EntryPayload> Deposit(Draw draw, LocalDate day)
    {
        PlainItem? deposit = draw.Of(twin.Items.FindAll(i => i.Kind == ItemKind.Deposit && twin.At(day).Sum(i, PlainPart.Settled) > 0)) ?? AnyItem(draw, day, i => i.Kind == ItemKind.Deposit);
        if (deposit is null)
        {
            return [new DepositCredited(Number(draw, "F"), ItemId.From("D0"), Money.Eur(1))];
        }

        if (twin.At(day).Sum(deposit, PlainPart.Settled) == 0 && twin.At(day).Open(deposit) is > 0 and var owed)
        {
            Payment paid = new PaymentBuilder { Id = PaymentId.From(Number(draw, "P").Value), BookingDate = day, Amount = Money.FromDecimal(owed, deposit.Currency) }.Build();
            return [new PaymentReceived(paid, deposit.Customer), new Applied([new(deposit.Id, paid.Amount)], [new(paid.Id, deposit.Customer, paid.Amount)])];
        }

        Money amount = Part(draw, twin.At(day).Sum(deposit, PlainPart.Settled), deposit.Currency);
        var credit = new ItemId(Number(draw, "D"));
        var credited = new DepositCredited(deposit.Id.Document, credit, amount);
        PlainItem? final = AnyItem(draw, day, i => !i.IsCredit && i.Currency == deposit.Currency && i.Entry != deposit.Entry);
        return final is null || amount.IsZero ? [credited] : [credited, new Applied([new(final.Id, amount), new(credit, -amount)])];
    }

    private IEnumerable<EntryPayload> Return(Draw draw, LocalDate day)
    {
        PlainAccount account = draw.Of(twin.Accounts) ?? AnyAccount(draw, day);
        List<PlainEntry> applications = [.. twin.Entries.Where(e =>
            e.Entry.Payload is Applied && e.Entry.EffectiveDate <= day && twin.ReversalOf(e) is null && e.Effects.Any(x => x.Account == account))];
        decimal freed = applications.SelectMany(e => e.Effects).Where(x => x.Account == account && x.Part == PlainPart.Allocated).Sum(x => x.Amount);
        Money amount = Part(draw, twin.At(day).Unapplied(account) + freed, account.Currency);
        return [.. applications.Select(e => new EntryReversed(e.Entry.Id, "AM04")), new PaymentReturned(account.Payment, account.Customer, amount, "AM04")];
    }

    private EntryPayload Refund(Draw draw, LocalDate day)
    {
        if (draw.OneIn(2) && AnyItem(draw, day, i => i.IsCredit) is { } credit)
        {
            return new CreditRefunded(credit.Id, Part(draw, twin.At(day).Open(credit), credit.Currency));
        }

        PlainAccount account = AnyAccount(draw, day);
        return new PaymentRefunded(account.Payment, account.Customer, Part(draw, twin.At(day).Unapplied(account), account.Currency));
    }

    private EntryReversed Reversal(Draw draw)
    {
        List<PlainEntry> standing = [.. twin.Entries.Where(e => twin.ReversalOf(e) is null && e.Entry.Payload is not EntryReversed)];
        PlainEntry? target = draw.OneIn(10) ? draw.Of(twin.Entries) : draw.Of(standing);
        return new EntryReversed(target?.Entry.Id ?? EntryId.From("nobody"));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Scenarios;

/// <summary>Reads one line of a scenario, written as a clerk would say it, into the entry that it means.</summary>
internal static partial class ScenarioEntries
{
    private const string MoneyShape = @"(?:[A-Z]{3} )?-?\d+(?:\.\d+)?";
    private const string VatShape = @"(?: vat (?<vat>-?[\d.]+) at (?<percent>[\d.]+))?";
    private const string BookedShape = VatShape + @"(?: to (?<account>\d+))?";

    internal static EntryPayload Read(string text, LocalDate day, Func<string, EntryId> entryOf)
    {
        (string verb, string rest) = Split(text);
        return verb switch
        {
            "invoice" => new InvoiceIssued(Invoice(rest, day, InvoiceKind.Standard)),
            "deposit" => new InvoiceIssued(Invoice(rest, day, InvoiceKind.Deposit)),
            "credit-note" => CreditNote(rest, day),
            "fee" => Charge(rest, day, ItemKind.Fee),
            "compensation" => Charge(rest, day, ItemKind.Compensation),
            "interest" => Charge(rest, day, ItemKind.Interest),
            "payment" => Payment(rest, day),
            "apply" => Apply(rest, day),
            "net" => new Applied(Allocations(rest, day)),
            "write-off" => WriteOff(rest),
            "move" => Move(rest),
            "return" => Use(rest) is var u ? new PaymentReturned(u.Payment, u.Account, u.Amount) : null!,
            "refund" => Use(rest) is var u ? new PaymentRefunded(u.Payment, u.Account, u.Amount) : null!,
            "pay-out" => Match(PayOut(), rest) is var m ? new CreditRefunded(Item(m["item"].Value), MoneyOf(m["amount"].Value)) : null!,
            "credit-deposit" => CreditDeposit(rest),
            "reverse" => new EntryReversed(entryOf(rest)),
            _ => throw new FormatException($"'{verb}' is no entry."),
        };
    }

    internal static Money MoneyOf(string text)
    {
        bool foreign = char.IsAsciiLetterUpper(text[0]);
        Currency currency = foreign ? Currency.FromCode(text[..3]) : Currency.Eur;
        return Money.FromDecimal(decimal.Parse(foreign ? text[4..] : text, CultureInfo.InvariantCulture), currency);
    }

    internal static LocalDate Day(string text) =>
        new(2026, int.Parse(text.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(3, 2), CultureInfo.InvariantCulture));

    internal static CustomerId? Who(string text) => text == "nobody" ? null : CustomerId.From(text);

    internal static ItemId Item(string text)
    {
        int mark = text.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? ItemId.From(text) : new ItemId(DocumentNumber.From(text[..mark]), int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture));
    }

    private static (string Verb, string Words) Split(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return (text[..space], text[(space + 1)..].Trim());
    }

    private static GroupCollection Match(Regex shape, string text) =>
        shape.Match(text) is { Success: true } match ? match.Groups : throw new FormatException($"'{text}' is not {shape}.");

    private static Invoice Invoice(string text, LocalDate day, InvoiceKind kind)
    {
        GroupCollection m = Match(InvoiceShape(), text);
        var builder = new InvoiceBuilder { Number = DocumentNumber.From(m["number"].Value), Customer = CustomerId.From(m["who"].Value), IssueDate = day, Kind = kind };
        foreach (string part in m["parts"].Value.Split(" + "))
        {
            string[] words = part.Split(" due ");
            builder.Schedule.Add(new(Day(words[1]), MoneyOf(words[0])));
        }

        builder.Amount = Money.Sum(builder.Schedule.Select(s => s.Amount), builder.Schedule[0].Amount.Currency);
        VatOf(m, builder.Amount).ForEach(builder.VatAmounts.Add);
        return builder.Build();
    }

    private static CreditNoteIssued CreditNote(string text, LocalDate day)
    {
        GroupCollection m = Match(DocumentShape(), text);
        var builder = new CreditNoteBuilder { Number = DocumentNumber.From(m["number"].Value), Customer = CustomerId.From(m["who"].Value), IssueDate = day, Amount = MoneyOf(m["amount"].Value) };
        VatOf(m, builder.Amount).ForEach(builder.VatAmounts.Add);
        return new(builder.Build());
    }

    private static ChargeRaised Charge(string text, LocalDate day, ItemKind kind)
    {
        GroupCollection m = Match(DocumentShape(), text);
        DocumentNumber? relatesTo = m["on"].Success ? DocumentNumber.From(m["on"].Value) : null;
        return new(Item(m["number"].Value), kind, CustomerId.From(m["who"].Value), MoneyOf(m["amount"].Value), day, relatesTo);
    }

    private static PaymentReceived Payment(string text, LocalDate day)
    {
        GroupCollection m = Match(DocumentShape(), text);
        return new(new PaymentBuilder { Id = PaymentId.From(m["number"].Value), BookingDate = day, Amount = MoneyOf(m["amount"].Value) }.Build(), Who(m["who"].Value));
    }

    private static Applied Apply(string text, LocalDate day)
    {
        string[] sides = text.Split(": ", 2);
        return new(Allocations(sides[1], day), sides[0].Split(" + ").Select(Use));
    }

    private static PaymentUse Use(string text)
    {
        GroupCollection m = Match(UseShape(), text);
        return new(PaymentId.From(m["payment"].Value), Who(m["who"].Value), MoneyOf(m["amount"].Value));
    }

    private static IEnumerable<Allocation> Allocations(string text, LocalDate day) => text.Split(", ").Select(part => Allocation(part, day));

    private static Allocation Allocation(string text, LocalDate day)
    {
        string[] parts = text.Split(" with ");
        GroupCollection m = Match(AllocationShape(), parts[0]);
        Money settled = MoneyOf(m["amount"].Value);
        List<Adjustment> adjustments = [.. parts.Skip(1).Select(part => Adjustment(part, settled.Currency, day))];
        if (!m["paid"].Success)
        {
            return new Allocation(Item(m["item"].Value), settled, adjustments);
        }

        Money paid = MoneyOf(m["paid"].Value);
        decimal rate = decimal.Parse(m["rate"].Value, CultureInfo.InvariantCulture);
        Money? fx = m["fx"].Success ? MoneyOf(m["fx"].Value) : null;
        return new Allocation(Item(m["item"].Value), settled, adjustments, paid, new ExchangeRate(settled.Currency, paid.Currency, rate), fx);
    }

    private static Adjustment Adjustment(string text, Currency currency, LocalDate day)
    {
        GroupCollection m = Match(AdjustmentShape(), text);
        AdjustmentKind kind = Enum.Parse<AdjustmentKind>(m["kind"].Value);
        var amount = Money.FromDecimal(decimal.Parse(m["amount"].Value, CultureInfo.InvariantCulture), currency);
        MovedItem? opens = m["as"].Success ? new MovedItem(Item(m["as"].Value), CustomerId.From(m["who"].Value), day.PlusDays(30)) : null;
        return new Adjustment(kind, amount, VatOf(m, amount), AccountOf(m), opens);
    }

    private static WrittenOff WriteOff(string text)
    {
        GroupCollection m = Match(WriteOffShape(), text);
        Money amount = MoneyOf(m["amount"].Value);
        return new(Item(m["item"].Value), new Adjustment(AdjustmentKind.WriteOff, amount, VatOf(m, amount), AccountOf(m)));
    }

    private static List<VatAmount> VatOf(GroupCollection m, Money gross)
    {
        if (!m["vat"].Success)
        {
            return [];
        }

        var vat = Money.FromDecimal(decimal.Parse(m["vat"].Value, CultureInfo.InvariantCulture), gross.Currency);
        return [new VatAmount(decimal.Parse(m["percent"].Value, CultureInfo.InvariantCulture), gross - vat, vat)];
    }

    private static string? AccountOf(GroupCollection m) => m["account"].Success ? m["account"].Value : null;

    private static UnappliedMoved Move(string text)
    {
        GroupCollection m = Match(MoveShape(), text);
        return new(PaymentId.From(m["payment"].Value), Who(m["from"].Value), Who(m["to"].Value), MoneyOf(m["amount"].Value));
    }

    private static DepositCredited CreditDeposit(string text)
    {
        GroupCollection m = Match(CreditDepositShape(), text);
        return new(DocumentNumber.From(m["number"].Value), Item(m["as"].Value), MoneyOf(m["amount"].Value));
    }

    [GeneratedRegex($@"^(?<number>\S+) of (?<who>\S+) (?<parts>.+?){VatShape}$")]
    private static partial Regex InvoiceShape();

    [GeneratedRegex($@"^(?<number>\S+) of (?<who>\S+) (?<amount>{MoneyShape}){VatShape}(?: on (?<on>\S+))?$")]
    private static partial Regex DocumentShape();

    [GeneratedRegex($@"^(?<amount>{MoneyShape}) of (?<payment>\S+) on (?<who>\S+)$")]
    private static partial Regex UseShape();

    [GeneratedRegex($@"^(?<item>\S+) (?<amount>{MoneyShape})(?: paid (?<paid>{MoneyShape}) at (?<rate>[\d.]+)(?: fx (?<fx>{MoneyShape}))?)?$")]
    private static partial Regex AllocationShape();

    [GeneratedRegex($@"^(?<kind>\w+) (?<amount>-?[\d.]+){BookedShape}(?: as (?<as>\S+) of (?<who>\S+))?$")]
    private static partial Regex AdjustmentShape();

    [GeneratedRegex($@"^(?<item>\S+) (?<amount>{MoneyShape})$")]
    private static partial Regex PayOut();

    [GeneratedRegex($@"^(?<item>\S+) (?<amount>{MoneyShape}){BookedShape}$")]
    private static partial Regex WriteOffShape();

    [GeneratedRegex($@"^(?<amount>{MoneyShape}) of (?<payment>\S+) from (?<from>\S+) to (?<to>\S+)$")]
    private static partial Regex MoveShape();

    [GeneratedRegex($@"^(?<number>\S+) (?<amount>{MoneyShape}) as (?<as>\S+)$")]
    private static partial Regex CreditDepositShape();
}

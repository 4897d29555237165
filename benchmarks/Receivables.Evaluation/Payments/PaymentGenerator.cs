using System.Globalization;
using NodaTime;
using Receivables.Evaluation.Books;

namespace Receivables.Evaluation.Payments;

/// <summary>Generates the payments of a book, each item paid once, with the truth about each. The same seed gives the same payments.</summary>
internal sealed class PaymentGenerator
{
    private static readonly string[] DateForms = ["dd.MM.yyyy", "dd/MM/yy", "yyyy-MM-dd", "dd.MM.", "ddMMyy", "yyyyMMdd", "d MMMM yyyy", "MM/yyyy"];

    private readonly GeneratedBook _book;
    private readonly Random _random;
    private readonly TextNoise _texts;
    private readonly NameNoise _names;
    private readonly DraftMaker _drafts;
    private int _next;

    private PaymentGenerator(GeneratedBook book, int seed)
    {
        _book = book;
        _random = new Random(seed);
        _texts = new TextNoise(book, new Random(seed + 1));
        _names = new NameNoise(book.Profile, new Random(seed + 2));
        _drafts = new DraftMaker(book, new Random(seed + 3));
    }

    /// <summary>Generates payments.</summary>
    /// <param name="book">The book.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="count">How many at most: fewer where the book has nothing left to pay.</param>
    internal static IReadOnlyList<PaymentCase> Generate(GeneratedBook book, int seed, int count)
    {
        var generator = new PaymentGenerator(book, seed);
        List<PaymentCase> cases = [];
        for (int tries = 0; cases.Count < count && tries < count * 4; tries++)
        {
            if (generator._drafts.Next() is { } draft)
            {
                PaymentCase one = generator.Arrive(draft);
                cases.Add(one);
                if (generator._random.Next(100) == 0 && generator.Again(one, draft) is { } again)
                {
                    cases.Add(again);
                }
            }
        }

        return cases;
    }

    private PaymentCase Arrive(Draft draft)
    {
        // Few pay before the invoice is written.
        LocalDate drawn = draft.Booked ?? GeneratedBook.AsOf.PlusDays(-_random.Next(12));
        LocalDate booked = draft.Booked is null && draft.IssuedLast is { } issued && _random.Next(50) > 0 ? LocalDate.Max(drawn, issued) : drawn;
        string amount = Money.FromMinor(draft.Cents, Currency.Eur).Amount.ToString(CultureInfo.InvariantCulture);
        string date = booked.PlusDays(-20).ToString(DateForms[_random.Next(DateForms.Length)], CultureInfo.InvariantCulture);
        string[] numbers = [.. draft.Named.Select(i => i.Id.Document.Value), .. draft.OtherNumbers];
        string text = numbers.Length > 0 ? _texts.Naming(numbers, draft.Customer.Number, date, amount) : _texts.NamingNothing(draft.Customer.Number, date, amount);

        // Who owes the same every month and names a month means that one.
        while (numbers.Length == 0 && IsOneOfAlike(draft) && TextNoise.NamesMonth(text))
        {
            text = _texts.NamingNothing(draft.Customer.Number, booked.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), amount);
        }

        IReadOnlyList<string> lines = _texts.Lines(text);
        bool named = draft.HasName ?? _random.Next(100) < _book.Profile.NamePercent;
        Payment payment = new PaymentBuilder
        {
            Id = PaymentId.From(string.Create(CultureInfo.InvariantCulture, $"P{_next++:000000}")),
            BookingDate = booked,
            Amount = Money.FromMinor(draft.Cents, Currency.Eur),
            Payer = new Party(named ? _names.Of(draft.PayerName ?? draft.Customer.Master.Name) : null, draft.Account ?? draft.Customer.Account),
            Remittance = string.Join(' ', lines),
            RemittanceLines = [.. lines],
            StructuredReferences = draft.StructuredReference is { } reference ? [reference] : [],
            EndToEndId = draft.EndToEndId,
            Charges = draft.ChargeCents > 0 ? [new PaymentCharge(Money.FromMinor(draft.ChargeCents, Currency.Eur), true, null)] : [],
        }.Build();
        return new(payment, draft.Kind, draft.Truth, draft.IsCertain, draft.IsAmbiguous);
    }

    private static bool IsOneOfAlike(Draft draft)
    {
        string[] paid = [.. draft.Customer.Open.Where(i => draft.Truth.Items.ContainsKey(i.Id)).Select(Sets.Likeness)];
        return draft.Customer.Open.Count(i => paid.Contains(Sets.Likeness(i))) > paid.Length;
    }

    // A second payment of one amount is another month of a subscription, where there is one left.
    private PaymentCase? Again(PaymentCase one, Draft draft)
    {
        if (one.Truth.Items.Count == 0 || draft.Customer.Open.GroupBy(Sets.Likeness).Any(g => g.Count() > 1))
        {
            return null;
        }

        PaymentBuilder builder = one.Payment.ToBuilder();
        builder.Id = PaymentId.From(string.Create(CultureInfo.InvariantCulture, $"P{_next++:000000}"));
        builder.BookingDate = one.Payment.BookingDate.PlusDays(_random.Next(3));
        return new(builder.Build(), CaseKind.PaidTwice, Truth.Nothing, false, false);
    }
}

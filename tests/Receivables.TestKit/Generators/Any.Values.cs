using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Receivables.TestKit.Generators;

/// <content>Values: money, currencies, accounts, ids, dates.</content>
public static partial class Any
{
    // Countries of several structures, each with a template: n a digit, a a letter, c either.
    private static readonly (string Country, string Structure)[] IbanStructures =
    [
        ("FR", "nnnnnnnnnncccccccccccnn"), ("DE", "nnnnnnnnnnnnnnnnnn"), ("GB", "aaaannnnnnnnnnnnnn"), ("NO", "nnnnnnnnnnn"),
        ("MT", "aaaannnnncccccccccccccccccc"), ("BR", "nnnnnnnnnnnnnnnnnnnnnnnac"), ("RU", "nnnnnnnnnnnnnnccccccccccccccc"), ("SC", "aaaannnnnnnnnnnnnnnnnnnnaaa"),
    ];

    /// <summary>Any currency, every second time the euro.</summary>
    public static Gen<Currency> Currency =>
        Gen.Frequency((1, Gen.Constant(Receivables.Currency.Eur)), (1, Gen.Elements(Receivables.Currency.All.ToArray())));

    /// <summary>Any money.</summary>
    public static Gen<Money> Money =>
        from currency in Currency
        from minor in MinorUnits
        select Receivables.Money.FromMinor(minor, currency);

    /// <summary>Money above zero.</summary>
    public static Gen<Money> PositiveMoney => Currency.SelectMany(PositiveMoneyIn);

    /// <summary>Two different currencies.</summary>
    public static Gen<(Currency First, Currency Second)> TwoCurrencies =>
        from first in Currency
        from second in Currency
        where first != second
        select (first, second);

    /// <summary>A rate between two currencies, of any number of digits.</summary>
    public static Gen<ExchangeRate> ExchangeRate =>
        from currencies in TwoCurrencies
        from rate in Factor
        select new ExchangeRate(currencies.First, currencies.Second, rate == 0 ? 1m : Math.Abs(rate));

    /// <summary>An IBAN whose structure and check digits hold.</summary>
    public static Gen<Iban> Iban =>
        from shape in Gen.Elements(IbanStructures)
        from seeds in Gen.Choose(0, 35).ArrayOf(shape.Structure.Length)
        select Receivables.Iban.Parse(WithCheckDigits(shape.Country, string.Concat(shape.Structure.Zip(seeds, CharacterOf))));

    /// <summary>An id of a customer.</summary>
    public static Gen<CustomerId> CustomerId => IdText.Select(Receivables.CustomerId.From);

    /// <summary>A number of a document, sometimes with <c>#</c> in it.</summary>
    public static Gen<DocumentNumber> DocumentNumber => IdText.Select(Receivables.DocumentNumber.From);

    /// <summary>An id of a payment.</summary>
    public static Gen<PaymentId> PaymentId => IdText.Select(Receivables.PaymentId.From);

    /// <summary>An id of a journal entry.</summary>
    public static Gen<EntryId> EntryId => IdText.Select(Receivables.EntryId.From);

    /// <summary>An id of a ledger.</summary>
    public static Gen<LedgerId> LedgerId => IdText.Select(Receivables.LedgerId.From);

    /// <summary>A document or one of its instalments.</summary>
    public static Gen<ItemId> ItemId =>
        from document in DocumentNumber
        from part in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 36)), (1, Gen.Constant(int.MaxValue)))
        select new ItemId(document, part);

    /// <summary>A date of these years, seldom one at the ends of the calendar.</summary>
    public static Gen<LocalDate> Date => Gen.Frequency(
        (20, Gen.Choose(0, 20_000).Select(days => new LocalDate(2000, 1, 1).PlusDays(days))),
        (1, Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(0, 12, 31), new LocalDate(1, 1, 1), new LocalDate(2024, 2, 29))));

    /// <summary>An instant, to the nanosecond.</summary>
    public static Gen<Instant> Instant =>
        from seconds in Gen.Choose(0, int.MaxValue)
        from nanoseconds in Gen.Elements(0L, 1, 1_000, 120_000_000, 999_999_999)
        select NodaTime.Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds);

    /// <summary>Money above zero in a currency, with room to be added up.</summary>
    /// <param name="currency">The currency.</param>
    public static Gen<Money> PositiveMoneyIn(Currency currency) =>
        from minor in MinorUnits
        select Receivables.Money.FromMinor(Math.Max(1, Math.Abs(minor / 1_000)), currency);

    private static char CharacterOf(char kind, int seed) => kind switch
    {
        'n' => Digits[seed % 10],
        'a' => Letters[seed % 26],
        _ => (Digits + Letters)[seed],
    };

    // ISO 7064: the check digits are 98 less the remainder with 00 in their place.
    private static string WithCheckDigits(string country, string national)
    {
        string moved = national + country + "00";
        int remainder = 0;
        foreach (int value in moved.Select(c => (Digits + Letters).IndexOf(c)))
        {
            remainder = value < 10 ? ((remainder * 10) + value) % 97 : ((remainder * 100) + value) % 97;
        }

        return $"{country}{98 - remainder:00}{national}";
    }
}

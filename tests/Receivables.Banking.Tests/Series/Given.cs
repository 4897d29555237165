using NodaTime;
using NodaTime.Text;

namespace Receivables.Banking.Series;

/// <summary>Statements of a few words.</summary>
internal static class Given
{
    internal static readonly Iban Account = Iban.Parse("FR1420041010050500013M02606");

    internal static LocalDate Day(string day) => LocalDatePattern.Iso.Parse("2026-" + day).Value;

    internal static StatementHeader Header(string id, string file = "f", Iban? account = null) => new(new BankAccount(account ?? Account, null, null, null, null)) { Id = id, File = file, Currency = Currency.Eur };

    internal static BankStatement Statement(StatementHeader header, params StatementTransaction[] transactions) => new(header, new StatementBalances(null, null, [], BalanceCheck.NotStated, null), transactions, []);

    /// <summary>A statement between two balances: <c>06-01 100.00</c>.</summary>
    internal static BankStatement Between(StatementHeader header, string opening, string closing, params StatementTransaction[] transactions) =>
        Between(header, Balance(BalanceKind.OpeningBooked, opening), Balance(BalanceKind.ClosingBooked, closing), transactions);

    private static BankStatement Between(StatementHeader header, StatementBalance opening, StatementBalance closing, StatementTransaction[] transactions) =>
        new(header, new StatementBalances(opening, closing, [opening, closing], BalanceCheck.Holds, null), transactions, []);

    internal static StatementTransaction Credit(
        StatementHeader header, string day, decimal amount, string id = "f#1", string? endToEnd = null, string text = "", Iban payer = default, string? batch = null, int position = 1, int part = 0) => new(header)
        {
            Id = PaymentId.From(id),
            Position = position,
            Part = part,
            BookingDate = Day(day),
            Amount = Money.Eur(amount),
            Status = TransactionStatus.Booked,
            EndToEndId = endToEnd,
            Remittance = text,
            Counterparty = payer.IsEmpty ? Party.Unknown : new Party(null, payer),
            BatchId = batch,
        };

    private static StatementBalance Balance(BalanceKind kind, string text)
    {
        string[] parts = text.Split(' ');
        return new StatementBalance(kind, kind.ToString(), Money.Eur(decimal.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)), Day(parts[0]));
    }
}

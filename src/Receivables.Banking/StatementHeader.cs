using System.Globalization;
using NodaTime;

namespace Receivables.Banking;

/// <summary>What a statement is about: account, currency, number and period.</summary>
/// <remarks>All transactions of a statement share one header. Immutable; safe to share between threads.</remarks>
public sealed class StatementHeader
{
    internal StatementHeader(BankAccount account) => Account = account;

    /// <summary>The name of the input as the caller gave it, or null.</summary>
    public string? File { get; internal init; }

    /// <summary>The format with its version, such as <c>camt.053.001.08</c>.</summary>
    public string Format { get; internal init; } = "";

    /// <summary>Which statement of the file this is, from 1.</summary>
    public int Number { get; internal init; }

    /// <summary>The account.</summary>
    public BankAccount Account { get; }

    /// <summary>
    /// The currency: that of the account where stated, else of its first booked balance, else of its first balance, else of its first entry;
    /// <c>default</c> where nothing says.
    /// </summary>
    public Currency Currency { get; internal init; }

    /// <summary>The bank's id of the message that carried the statement, or null.</summary>
    public string? MessageId { get; internal init; }

    /// <summary>The bank's id of the statement, or null.</summary>
    public string? Id { get; internal init; }

    /// <summary>The bank's running number (electronic, else legal), as written, or null.</summary>
    public string? Sequence { get; internal init; }

    /// <summary>The day the bank made it, or null.</summary>
    public LocalDate? CreatedOn { get; internal init; }

    /// <summary>The first day of the period, where stated.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>The last day of the period, where stated.</summary>
    public LocalDate? To { get; internal init; }

    /// <summary>The payment provider that keeps the account (<c>Stripe</c>, <c>PayPal</c>, <c>Adyen</c>), or null where it is a bank.</summary>
    public string? Provider { get; internal init; }

    /// <summary>What tells the statements of an account apart where the format has no id that does, or null.</summary>
    internal string? KeyPart { get; init; }

    /// <summary>
    /// Account and statement, the first part of the key of its transactions: <c>account|id</c>, with the running number where there is no id.
    /// In MT940 it is the running number and the day of the opening balance, because banks give one id to all statements and begin to count anew.
    /// </summary>
    public string Key => field ??= $"{Account}|{KeyPart ?? Id ?? Sequence ?? From?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? ""}";

    /// <summary>By what its account is known in other files.</summary>
    internal string AccountKey => field ??= Series.AccountKey.Of(Account);

    /// <summary>Returns account and id.</summary>
    public override string ToString() => Key;
}

using NodaTime;

namespace Receivables.Banking;

/// <summary>A bank statement: account, period, balances and transactions.</summary>
/// <remarks>The same for all formats. Immutable; safe to share between threads.</remarks>
public sealed class BankStatement
{
    internal BankStatement(
        StatementHeader header, StatementBalances balances, IReadOnlyList<StatementTransaction> transactions, IReadOnlyList<ExtraField> extraFields)
    {
        Header = header;
        Balances = balances;
        Transactions = transactions;
        ExtraFields = extraFields;
    }

    /// <summary>Account, currency, number and period, shared with the transactions.</summary>
    public StatementHeader Header { get; }

    /// <summary>All balances, and whether the movements lead from one to the other.</summary>
    public StatementBalances Balances { get; }

    /// <inheritdoc cref="StatementHeader.Format"/>
    public string Format => Header.Format;

    /// <inheritdoc cref="StatementHeader.Account"/>
    public BankAccount Account => Header.Account;

    /// <inheritdoc cref="StatementHeader.Currency"/>
    public Currency Currency => Header.Currency;

    /// <inheritdoc cref="StatementHeader.Id"/>
    public string? Id => Header.Id;

    /// <inheritdoc cref="StatementHeader.Sequence"/>
    public string? Sequence => Header.Sequence;

    /// <inheritdoc cref="StatementHeader.From"/>
    public LocalDate? From => Header.From;

    /// <inheritdoc cref="StatementHeader.To"/>
    public LocalDate? To => Header.To;

    /// <inheritdoc cref="StatementBalances.Opening"/>
    public StatementBalance? Opening => Balances.Opening;

    /// <inheritdoc cref="StatementBalances.Closing"/>
    public StatementBalance? Closing => Balances.Closing;

    /// <summary>The transactions in the order of the file; a batch entry is split into its parts.</summary>
    public IReadOnlyList<StatementTransaction> Transactions { get; }

    /// <summary>What the message and the statement carried beyond all this.</summary>
    public IReadOnlyList<ExtraField> ExtraFields { get; }

    /// <summary>Returns account and id.</summary>
    public override string ToString() => Header.ToString();
}

using Receivables.Banking.Series;

namespace Receivables.Banking;

/// <summary>Looks at the statements of several files together: what is missing between them, what overlaps, and what was read twice.</summary>
/// <remarks>
/// <para>Statements of an account follow one another: the closing balance of one is the opening balance of the next. Where it is not, something is missing, or was read twice; a diagnostic says which days and how much.</para>
/// <para>Two transactions are the same movement only if they come from two statements and agree in account, day and amount, and in one thing more (<see cref="RepeatProof"/>). Each is paired once: of three equal
/// payments in one file and two in the other, two are repeats. Banks reuse references and customers pay the same amount twice, so within one statement nothing is ever a repeat.</para>
/// <para>Holds all transactions given to it; time grows with their number. Not safe for use by several threads at once.</para>
/// </remarks>
public sealed class StatementSeries
{
    private readonly List<BankStatement> _statements = [];

    /// <summary>Adds a statement. The first of two that tell the same is the one that counts, so the order is that in which files are preferred.</summary>
    /// <param name="statement">The statement, with all its transactions.</param>
    public void Add(BankStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        _statements.Add(statement);
    }

    /// <summary>Adds a statement that was read transaction by transaction.</summary>
    /// <param name="header">What it is about.</param>
    /// <param name="balances">Its balances.</param>
    /// <param name="transactions">All its transactions.</param>
    public void Add(StatementHeader header, StatementBalances balances, IReadOnlyList<StatementTransaction> transactions)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(balances);
        ArgumentNullException.ThrowIfNull(transactions);
        _statements.Add(new BankStatement(header, balances, transactions, []));
    }

    /// <summary>Says between which statements of an account the balances do not follow one another.</summary>
    /// <returns><c>SER001</c> something is missing, <c>SER002</c> periods overlap, <c>SER003</c> a copy, <c>SER004</c> a number is missing though the balances follow one another; by account and day. Statements without both booked balances say nothing.</returns>
    public IReadOnlyList<Diagnostic> FindGaps() => SeriesContinuity.Check(_statements);

    /// <summary>Finds the transactions that were read twice.</summary>
    /// <returns>One for each that counts no more, in the order in which they were added.</returns>
    public IReadOnlyList<RepeatedTransaction> FindRepeats() => RepeatSearch.Find(_statements);
}

using System.Diagnostics.CodeAnalysis;
using Receivables.Banking.Internals;

namespace Receivables.Banking;

/// <summary>Reads a bank file forward, statement by statement and transaction by transaction, in memory that does not grow with the file.</summary>
/// <remarks>
/// <para>Data errors go to the sink that the reader was opened with, and never throw; what the stream itself throws passes through.
/// Statements and transactions that were handed out stay valid after the reader has moved on.</para>
/// <para>Not safe for use by several threads at once.</para>
/// </remarks>
public abstract class StatementReader : IDisposable
{
    private protected StatementReader()
    {
    }

    /// <summary>The statement that <see cref="ReadStatement"/> moved to.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public abstract StatementHeader Header { get; }

    /// <summary>The balances of the current statement and whether they hold, once <see cref="ReadTransaction"/> has returned <c>false</c>.</summary>
    /// <exception cref="InvalidOperationException">The statement is not read to its end.</exception>
    public abstract StatementBalances Balances { get; }

    /// <summary>What the message and the current statement carried beyond the model, once <see cref="ReadTransaction"/> has returned <c>false</c>.</summary>
    /// <exception cref="InvalidOperationException">The statement is not read to its end.</exception>
    public abstract IReadOnlyList<ExtraField> ExtraFields { get; }

    /// <summary>Moves to the next statement, past what is left of the current one.</summary>
    /// <returns>Whether there is one.</returns>
    public abstract bool ReadStatement();

    /// <summary>Reads the next transaction of the current statement.</summary>
    /// <param name="transaction">The transaction, or null at the end of the statement.</param>
    /// <returns>Whether there is one.</returns>
    public abstract bool ReadTransaction([NotNullWhen(true)] out StatementTransaction? transaction);

    /// <summary>Releases the reader. The stream stays open.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the reader holds.</summary>
    /// <param name="disposing">Whether the caller disposes, not the collector.</param>
    protected abstract void Dispose(bool disposing);

    /// <summary>Reads everything that is left.</summary>
    internal IReadOnlyList<BankStatement> ReadToEnd()
    {
        var statements = new List<BankStatement>();
        while (ReadStatement())
        {
            var transactions = new List<StatementTransaction>();
            while (ReadTransaction(out StatementTransaction? transaction))
            {
                transactions.Add(transaction);
            }

            statements.Add(new BankStatement(Header, Balances, ReadOnlyLists.Given(transactions), ExtraFields));
        }

        return statements.AsReadOnly();
    }
}

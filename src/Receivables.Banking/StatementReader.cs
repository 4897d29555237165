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

    /// <summary>How many bytes of the file were read for what was handed out, where the format can say; else no more than that.</summary>
    internal abstract long BytesRead { get; }

    /// <summary>Whether more transactions of the same entry wait to be handed out.</summary>
    internal abstract bool IsWithinEntry { get; }

    /// <summary>Ends the reading behind what was handed out, with an error, because what is kept of the file takes too much memory.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    internal abstract void EndBecauseRetained(string message);

    /// <summary>Reads everything that is left, as far as it may be kept.</summary>
    /// <param name="diagnostics">What the reader was opened with.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    internal ReadResult<BankStatement> ReadToEnd(DiagnosticBag diagnostics, BankFileOptions? options)
    {
        var bound = new RetentionBound(options ?? BankFileOptions.Default, diagnostics);
        var statements = new List<BankStatement>();
        while (ReadStatement())
        {
            var transactions = new List<StatementTransaction>();
            while (ReadTransaction(out StatementTransaction? transaction))
            {
                transactions.Add(transaction);
                bound.Add(transaction);
                bound.Hold(this);
            }

            var statement = new BankStatement(Header, Balances, ReadOnlyLists.Given(transactions), ExtraFields);
            statements.Add(statement);
            bound.Add(statement);
            bound.Hold(this);
        }

        return new ReadResult<BankStatement>(statements.AsReadOnly(), diagnostics.Diagnostics);
    }
}

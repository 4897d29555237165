using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>Reads a format that is made of text records: statements, their transactions, their balances.</summary>
/// <remarks>
/// <para>Forward only, in memory that grows with the largest transaction, not with the file. Each line is decoded by itself, as UTF-8 where it is valid UTF-8 and else as Windows-1252, or, where an account, a currency or the names of columns are Polish, Czech, Slovak or Hungarian, in the code page of central Europe that its letters show;
/// UTF-16 is known by its mark or its zeros. <see cref="BankFileOptions"/> bounds lines, texts and counts.</para>
/// <para>What cannot be read is refused alone: a transaction with a wrong amount, currency or date is left out with a diagnostic, and the check of the balances then says that it proves nothing.</para>
/// <para>Not safe for use by several threads at once.</para>
/// </remarks>
public abstract class RecordReader : StatementReader
{
    private readonly CancellationToken _cancellation;
    private StatementDraft? _statement;
    private StatementBalances? _balances;
    private bool _isAtEnd;
    private string? _page;
    private BankAccount? _account;
    private int _statements;

    private protected RecordReader(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
    {
        Context = new RecordContext(input, diagnostics, name, options);
        _cancellation = cancellation;
    }

    /// <inheritdoc/>
    public override StatementHeader Header => _statement?.Header ?? throw new InvalidOperationException("Call ReadStatement first; it returned false or was not called.");

    /// <inheritdoc/>
    public override StatementBalances Balances => Ended(_balances);

    /// <inheritdoc/>
    public override IReadOnlyList<ExtraField> ExtraFields => Ended(_balances is null ? null : _statement is null ? null : ReadOnlyLists.Given(_statement.Extras));

    internal override long BytesRead => Context.Lines.Taken;

    internal override bool IsWithinEntry => false;

    private protected RecordContext Context { get; }

    /// <summary>How many statements were begun, the next one counted.</summary>
    private protected int NextNumber => _statements + 1;

    /// <inheritdoc/>
    public override bool ReadStatement()
    {
        while (_statement is not null && ReadTransaction(out _))
        {
            // What is left of the current statement is passed over, and verified.
        }

        _statement = _isAtEnd ? null : BeginStatement();
        _balances = null;
        if (_statement is null)
        {
            End();
            return false;
        }

        _statements++;
        _account = _statement.Freeze(Context.File, _account).Account;
        return true;
    }

    /// <inheritdoc/>
    public override bool ReadTransaction([NotNullWhen(true)] out StatementTransaction? transaction)
    {
        transaction = null;
        if (_statement is null || _balances is not null)
        {
            return false;
        }

        _cancellation.ThrowIfCancellationRequested();
        if (IsFull())
        {
            Verify("the file has more transactions than are read");
            return false;
        }

        TransactionDraft? next = NextTransaction(_statement);
        TellEncoding();
        if (next is not { } draft)
        {
            Verify(Context.Lines.Stop == InputStop.None ? null : "the file could not be read to its end");
            return false;
        }

        if (draft.Status == TransactionStatus.Booked && draft.Part <= 1)
        {
            // Parts of one entry are counted by the format, once.
            CountMovement(_statement, draft);
        }

        transaction = draft.ToTransaction(_statement, Context);
        return true;
    }

    internal override void EndBecauseRetained(string message)
    {
        _isAtEnd = true;
        Context.Diagnostics.Error(RecordCodes.TooMuchRetained, Context.Here(), message);
        if (_balances is null)
        {
            Verify("the file takes more memory than is allowed");
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }

    /// <summary>Reads up to the first transaction of the next statement; null where there is none.</summary>
    private protected abstract StatementDraft? BeginStatement();

    /// <summary>Reads the next transaction and counts it in <see cref="StatementDraft.Entries"/>; null at the end of the statement. A refused one is counted, reported, and passed over.</summary>
    private protected abstract TransactionDraft? NextTransaction(StatementDraft statement);

    /// <summary>What to say where the file has no statement.</summary>
    private protected virtual string NothingFound => "The file has no statement: fetch it again.";

    /// <summary>Counts a booked transaction into the balances.</summary>
    private protected virtual void CountMovement(StatementDraft statement, TransactionDraft transaction) => statement.Ledger.AddMovement(transaction.Amount, null);

    /// <summary>Says that a transaction is refused, so that the balances prove nothing.</summary>
    private protected void Refuse(StatementDraft statement)
    {
        Context.Ids.Skip(1);
        statement.Ledger.DoubtBecause("an entry was refused");
    }

    private void TellEncoding()
    {
        if (_page is null && Context.Lines.Guess is var (language, page))
        {
            _page = page;
            Context.Diagnostics.Information(RecordCodes.EncodingGuessed, Context.Here(), $"The file is not UTF-8 and says nothing of its encoding: it is {language}, and read as {page}, by its letters. If names look wrong, save it as UTF-8.");
        }
    }

    private bool IsFull()
    {
        if (Context.Ids.Count < Context.Options.MaxTransactions)
        {
            return false;
        }

        _isAtEnd = true;
        Context.Diagnostics.Error(RecordCodes.TooManyTransactions, Context.Here(), string.Create(CultureInfo.InvariantCulture,
            $"The file has more than {Context.Options.MaxTransactions} transactions (BankFileOptions.MaxTransactions): reading stops here."));
        return true;
    }

    private void Verify(string? doubt)
    {
        if (doubt is not null)
        {
            _statement!.Ledger.DoubtBecause(doubt);
        }

        _balances = StatementVerification.Verify(_statement!.Ledger, _statement.Header!.Currency, _statement.NeedsBalances, _statement.Position, RecordCodes.Balances, Context.Diagnostics);
    }

    private void End()
    {
        bool nothingRead = _statements == 0;
        if (!_isAtEnd && Context.Lines.Stop != InputStop.None)
        {
            (string code, string message) = Context.Lines.Stop == InputStop.TooManyBytes
                ? (RecordCodes.TooLarge, "The input is larger than BankFileOptions.MaxBytes: reading stops here.")
                : (RecordCodes.LineTooLong, "One line is larger than BankFileOptions.MaxTokenBytes: reading stops here.");
            Context.Diagnostics.End(code, Context.Here(), nothingRead, message);
        }
        else if (!_isAtEnd && nothingRead)
        {
            Context.Diagnostics.End(RecordCodes.NoStatement, Context.Here(), nothingRead: true, NothingFound);
        }

        _isAtEnd = true;
    }

    private static T Ended<T>(T? value)
        where T : class => value ?? throw new InvalidOperationException("The balances are known once ReadTransaction has returned false.");
}

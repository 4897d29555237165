using Receivables.Banking.Coda;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>Reads Belgian account statements: CODA (coded statement of account) version 2, and version 1 as far as it is alike; records 0 to 9 of 128 characters.</summary>
/// <remarks>
/// <para>Records may stand on lines of their own, cut where only blanks follow, or back to back. The IBAN of a Belgian account number of twelve digits is computed.</para>
/// <para>Rules: Febelfin, coded statement of account (CODA), version 2.6. A movement that is the total of others (globalisation) is given as its details, <see cref="StatementTransaction.Part"/> counting them, if they sum
/// to it to the last unit; else it stays whole, with a diagnostic. It is never counted with them.</para>
/// <para>What cannot be read is refused alone: a movement with a wrong amount, sign or day is left out with a diagnostic, and the check of the balances then says that it proves nothing. Movements that stand outside a
/// statement are read as a statement without balances, with a warning. Other versions than 1 and 2 are refused.</para>
/// </remarks>
public sealed class CodaReader : RecordReader
{
    private readonly CodaSource _source;
    private readonly CodaDrafts _drafts;
    private readonly CodaNumbers _numbers;
    private readonly Queue<TransactionDraft> _ready = new();
    private CodaRecord? _header;
    private Money _moved;
    private bool _isClosed;
    private bool _hasBegun;

    internal CodaReader(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
        : base(input, diagnostics, name, options, cancellation)
    {
        _source = new CodaSource(Context);
        _drafts = new CodaDrafts(Context);
        _numbers = new CodaNumbers(Context);
    }

    /// <summary>Opens a stream.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="diagnostics">Takes what is found, as it is found.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading with <see cref="OperationCanceledException"/>; looked at once a movement.</param>
    public static CodaReader Open(
        Stream stream, IDiagnosticSink diagnostics, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        options ??= BankFileOptions.Default;
        return new CodaReader(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, options, cancellationToken);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>Every statement that could be read, and everything refused, guessed or worth knowing.</returns>
    public static ReadResult<BankStatement> Read(Stream stream, string? name = null, BankFileOptions? options = null)
    {
        var diagnostics = new DiagnosticBag((options ?? BankFileOptions.Default).MaxDiagnostics);
        using CodaReader reader = Open(stream, diagnostics, name, options);
        return reader.ReadToEnd(diagnostics, options);
    }

    internal override bool IsWithinEntry => _ready.Count > 0;

    private protected override StatementDraft? BeginStatement()
    {
        while (_source.Read() is { } record)
        {
            switch (record.Kind)
            {
                case "0":
                    BeginFile(record);
                    break;
                case "1":
                    return Begin(record, record);
                case "21":
                    _source.PushBack(record);
                    return Begin(null, record);
                default:
                    _source.PassOver(record, null);
                    break;
            }
        }

        return null;
    }

    private protected override TransactionDraft? NextTransaction(StatementDraft statement)
    {
        while (_ready.Count == 0 && !_isClosed && _source.Read() is { } record)
        {
            switch (record.Kind)
            {
                case "21":
                    ReadMovement(statement, record);
                    break;
                case "0" or "1":
                    SayUnended(record);
                    _source.PushBack(record);
                    _isClosed = true;
                    break;
                case "8" or "9":
                    Close(statement, record);
                    break;
                default:
                    _source.PassOver(record, statement);
                    break;
            }
        }

        if (_ready.TryDequeue(out TransactionDraft? next))
        {
            return next;
        }

        if (!_isClosed)
        {
            SayTruncated("new balance (8)");
        }

        return null;
    }

    /// <summary>Of the details of a total the first counts, with the amount of the total.</summary>
    private protected override void CountMovement(StatementDraft statement, TransactionDraft transaction) => statement.Ledger.AddMovement(_moved, null);

    // What follows a header up to the next one is of its version.
    private void BeginFile(CodaRecord record)
    {
        _header = record;
        if (record.Raw(128, 1) is not ("1" or "2" or " " or ""))
        {
            Context.Diagnostics.Error(RecordCodes.RecordMalformed, _drafts.At(record, 128),
                $"The header says version {Excerpt.Of(record.Raw(128, 1))} of CODA, and only 1 and 2 are read: what follows is refused. Ask the bank for version 2.");
            _header = null;
            _source.SkipFile();
        }
    }

    private StatementDraft Begin(CodaRecord? old, CodaRecord first)
    {
        if (old is null)
        {
            Warn(first, RecordCodes.RecordOutOfPlace, "A movement (2.1) stands before any old balance (1): it and what follows are read as a statement without balances.");
        }
        else if (_header is null)
        {
            Warn(first, RecordCodes.RecordOutOfPlace, "An old balance (1) stands before any header (0): the statement has no bank and no day on which it was made.");
        }

        StatementDraft statement = _drafts.Statement(NextNumber, _header, old, first);
        (_isClosed, _hasBegun) = (false, old is not null);
        _numbers.Begin(isWhole: !_drafts.IsSeparate && old is not null);
        _source.BeginStatement();
        if (old is not null)
        {
            _drafts.AddBalance(statement, old, BalanceKind.PreviouslyClosedBooked);
        }

        return statement;
    }

    private void ReadMovement(StatementDraft statement, CodaRecord record)
    {
        statement.Entries++;
        SayNumber(record);
        var entry = new CodaEntry(Context, _drafts, statement, record);
        CodaRecord? next = _source.Read();
        while (next is not null && entry.Take(next))
        {
            next = _source.Read();
        }

        _source.PushBack(next);
        Context.Line = record.Line;
        foreach (TransactionDraft transaction in entry.End())
        {
            _ready.Enqueue(transaction);
        }

        Context.Line = null;
        (_moved, bool isRefused) = (entry.Amount, entry.IsRefused);
        if (isRefused)
        {
            Refuse(statement);
        }
    }

    private void SayNumber(CodaRecord record)
    {
        if (record.IsMovement)
        {
            _numbers.Check(record);
        }
        else
        {
            Warn(record, RecordCodes.RecordOutOfPlace, $"The detail {Excerpt.Of(record.Detail)} of movement {Excerpt.Of(record.Sequence)} stands without its movement: it is read as one.");
        }
    }

    private void Close(StatementDraft statement, CodaRecord record)
    {
        _isClosed = true;
        CodaRecord? last = record;
        if (record.Kind is "8")
        {
            _drafts.CheckAccount(statement, record);
            _drafts.AddBalance(statement, record, BalanceKind.ClosingBooked);
            last = _source.ReadAfterBalance(statement);
        }
        else
        {
            SayUnended(record);
        }

        EndFile(last);
    }

    // After the new balance and free communications comes the trailer.
    private void EndFile(CodaRecord? last)
    {
        if (last is null)
        {
            SayTruncated("trailer (9)");
        }
        else if (last.Kind is "9")
        {
            _source.Verify(last);
            _header = null;
        }
        else
        {
            Warn(last, RecordCodes.RecordOutOfPlace, $"The statement before has no trailer (9): it ends where record {last.Kind} begins.");
            _source.PushBack(last);
        }
    }

    // Of movements without a balance before them this was said.
    private void SayUnended(CodaRecord record)
    {
        if (_hasBegun)
        {
            Warn(record, RecordCodes.RecordOutOfPlace, $"The statement before has no new balance (8): it ends where record {record.Kind} stands.");
        }
    }

    private void SayTruncated(string missing)
    {
        if (_hasBegun && Context.Lines.Stop == InputStop.None)
        {
            Context.Diagnostics.Warning(RecordCodes.Truncated, Context.Here(), $"The file ends before the {missing} of its last statement: fetch it again.");
        }
    }

    private void Warn(CodaRecord record, string code, string message) => Context.Diagnostics.Warning(code, _drafts.At(record, 1), message);
}

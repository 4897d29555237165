using Receivables.Banking.Cfonb;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>Reads French account statements: CFONB 120 (relevé de compte sur support informatique), records 01, 04, 05 and 07.</summary>
/// <remarks>
/// <para>Records may stand on lines of their own, cut where only blanks follow, or back to back without any line ends. The IBAN is computed from bank, branch and account: the record has none.</para>
/// <para>Rules: CFONB, relevé de compte sur support informatique (July 2004), and its change for transfers and direct debits of SEPA (March 2010).</para>
/// <para>What cannot be read is refused alone: a movement with a wrong amount, currency or day is left out with a diagnostic, and the check of the balances then says that it proves nothing.
/// Movements that stand outside a statement are read as a statement without balances, with a warning.</para>
/// </remarks>
public sealed class CfonbReader : RecordReader
{
    private readonly CfonbRecords _records;
    private readonly CfonbDrafts _drafts;
    private string _account = "";
    private bool _hasBegun;

    internal CfonbReader(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
        : base(input, diagnostics, name, options, cancellation)
    {
        _records = new CfonbRecords(Context.Lines);
        _drafts = new CfonbDrafts(Context);
    }

    /// <summary>Opens a stream.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="diagnostics">Takes what is found, as it is found.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading with <see cref="OperationCanceledException"/>; looked at once a movement.</param>
    public static CfonbReader Open(
        Stream stream, IDiagnosticSink diagnostics, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        options ??= BankFileOptions.Default;
        return new CfonbReader(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, options, cancellationToken);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>Every statement that could be read, and everything refused, guessed or worth knowing.</returns>
    public static ReadResult<BankStatement> Read(Stream stream, string? name = null, BankFileOptions? options = null)
    {
        var diagnostics = new DiagnosticBag((options ?? BankFileOptions.Default).MaxDiagnostics);
        using CfonbReader reader = Open(stream, diagnostics, name, options);
        return reader.ReadToEnd(diagnostics, options);
    }

    private protected override StatementDraft? BeginStatement()
    {
        while (_records.Read() is { } record)
        {
            switch (record.Code)
            {
                case "01":
                    return Begin(record);
                case "04":
                    Warn(record, RecordCodes.RecordOutOfPlace, "A movement (04) stands before any balance (01): it and what follows are read as a statement without balances.");
                    _records.PushBack(record);
                    return BeginWithout(record);
                default:
                    PassOver(record);
                    break;
            }
        }

        return null;
    }

    private protected override TransactionDraft? NextTransaction(StatementDraft statement)
    {
        while (_records.Read() is { } record)
        {
            switch (record.Code)
            {
                case "04" when IsOfAccount(record):
                    statement.Entries++;
                    if (Movement(statement, record) is { } movement)
                    {
                        return movement;
                    }

                    Refuse(statement);
                    break;
                case "07" when IsOfAccount(record):
                    _drafts.AddBalance(statement, record, BalanceKind.ClosingBooked);
                    return null;
                case "01" or "04":
                    SayUnended(record);
                    _records.PushBack(record);
                    return null;
                default:
                    PassOver(record);
                    KeepUnused(statement, record);
                    break;
            }
        }

        SayTruncated();
        return null;
    }

    private StatementDraft Begin(CfonbRecord record)
    {
        CfonbRecord? next = _records.Read();
        StatementDraft statement = BeginWithout(record, next);
        _hasBegun = true;
        _drafts.AddBalance(statement, record, BalanceKind.PreviouslyClosedBooked);
        _drafts.AddPeriod(statement, record);
        if (next is not null)
        {
            _records.PushBack(next);
        }

        return statement;
    }

    private StatementDraft BeginWithout(CfonbRecord record, CfonbRecord? next = null)
    {
        _account = record.Account.ToString();
        _hasBegun = false;
        return _drafts.Statement(NextNumber, record, next);
    }

    private TransactionDraft? Movement(StatementDraft statement, CfonbRecord record)
    {
        TransactionDraft? draft = _drafts.Transaction(statement, record);
        CfonbMovement? movement = draft is null ? null : new CfonbMovement(Context, draft, record);
        CfonbRecord? next = _records.Read();
        while (next is { Code: "05" })
        {
            movement?.Add(next);
            next = _records.Read();
        }

        if (next is not null)
        {
            _records.PushBack(next);
        }

        return movement?.End();
    }

    // An account that a record leaves out is that of the statement.
    private bool IsOfAccount(CfonbRecord record) => record.Account.IsEmpty || _account.Length == 0 || record.Account.TrimStart('0').SequenceEqual(_account.AsSpan().TrimStart('0'));

    private void PassOver(CfonbRecord record)
    {
        switch (record.Code)
        {
            case "05":
                Warn(record, RecordCodes.RecordOutOfPlace, "A complement (05) follows no movement (04) and is passed over.");
                break;
            case "07":
                Warn(record, RecordCodes.RecordOutOfPlace, $"The new balance (07) is that of another account, '{Excerpt.Of(record.Account)}', or of no statement: it is passed over.");
                break;
            default:
                Warn(record, RecordCodes.RecordUnknown, $"'{Excerpt.Of(record.Text, 20)}' begins no record of the kinds 01, 04, 05 and 07 and is passed over.");
                break;
        }
    }

    private void KeepUnused(StatementDraft statement, CfonbRecord record)
    {
        Context.Keep(statement.Extras, record.Code is "05" or "07" ? record.Code.ToString() : "Record", record.Text);
        if (record.Code is not ("05" or "07"))
        {
            statement.Ledger.DoubtBecause("a record of an unknown kind was passed over");
        }
    }

    // Of movements without a balance before them this was said.
    private void SayUnended(CfonbRecord record)
    {
        if (_hasBegun)
        {
            Warn(record, RecordCodes.RecordOutOfPlace, $"The statement before has no new balance (07): it ends where record {record.Code} of another begins.");
        }
    }

    private void SayTruncated()
    {
        if (_hasBegun && Context.Lines.Stop == InputStop.None)
        {
            Context.Diagnostics.Warning(RecordCodes.Truncated, Context.Here(), "The file ends before the new balance (07) of its last statement: fetch it again.");
        }
    }

    private void Warn(CfonbRecord record, string code, string message) => Context.Diagnostics.Warning(code, _drafts.At(record, 1), message);
}

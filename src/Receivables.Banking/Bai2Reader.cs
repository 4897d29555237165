using System.Globalization;
using Receivables.Banking.Bai2;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>Reads BAI2 reports, as banks of North America and Australia send them: Cash Management Balance Reporting Specifications, version 2 (and BTRS, version 3, as far as it is alike).</summary>
/// <remarks>
/// <para>Each account record (03) is a statement; the ledger balances 010 and 015 are its opening and closing balance. Amounts are in minor units of the account's currency, else of the group's, else US dollars.
/// The type code says credit or debit; where it is a return, a reversal, a fee or a transfer beyond doubt, <see cref="StatementTransaction.BankCode"/> is its ISO 20022 code.</para>
/// <para>The control totals and counts of records 49, 98 and 99 are verified. A group that deletes or tests is given, and nothing of it is booked.</para>
/// </remarks>
public sealed class Bai2Reader : RecordReader
{
    private readonly Bai2Source _source;
    private readonly Bai2Group _group = new();
    private readonly Bai2Level _fileLevel = new("file", "groups");
    private readonly Bai2Level _groupLevel = new("group", "accounts");
    private readonly Bai2Level _accountLevel = new("account", "");
    private readonly Bai2Account _account;
    private readonly Bai2Detail _detail;
    private bool _saidTruncated;

    internal Bai2Reader(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
        : base(input, diagnostics, name, options, cancellation)
    {
        _source = new Bai2Source(Context);
        _account = new Bai2Account(Context, _accountLevel);
        _detail = new Bai2Detail(Context, _accountLevel);
    }

    /// <inheritdoc cref="CamtReader.Open"/>
    public static Bai2Reader Open(
        Stream stream, IDiagnosticSink diagnostics, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        options ??= BankFileOptions.Default;
        return new Bai2Reader(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, options, cancellationToken);
    }

    /// <inheritdoc cref="CamtReader.Read"/>
    public static ReadResult<BankStatement> Read(Stream stream, string? name = null, BankFileOptions? options = null)
    {
        var diagnostics = new DiagnosticBag((options ?? BankFileOptions.Default).MaxDiagnostics);
        using Bai2Reader reader = Open(stream, diagnostics, name, options);
        return reader.ReadToEnd(diagnostics, options);
    }

    private protected override StatementDraft? BeginStatement()
    {
        while (_source.Read() is { } record)
        {
            if (record.Code == Bai2Line.Account)
            {
                return BeginAccount(record);
            }

            ReadOutsideAccount(record);
        }

        SayTruncated();
        return null;
    }

    private protected override TransactionDraft? NextTransaction(StatementDraft statement)
    {
        while (_accountLevel.IsOpen && _source.Read() is { } record)
        {
            if (record.Code is Bai2Line.Detail)
            {
                if (ReadDetail(record, statement) is { } draft)
                {
                    return draft;
                }
            }
            else if (IsKnown(record.Code))
            {
                EndAccount(record, statement);
            }
            else
            {
                KeepUnknown(record, statement.Extras);
            }
        }

        if (_accountLevel.IsOpen)
        {
            _accountLevel.Close();
            statement.Ledger.DoubtBecause("the file ends in the middle of the account");
            SayTruncated();
        }

        return null;
    }

    private StatementDraft BeginAccount(Bai2Record record)
    {
        if (!_groupLevel.IsOpen)
        {
            OutOfPlace(record, "An account stands outside a group: it is read, as far as it says what it is of.");
            _groupLevel.Open(_source.Count - record.Count);
        }

        _accountLevel.Open(_source.Count - record.Count);
        return _account.Read(record, _group, NextNumber);
    }

    private TransactionDraft? ReadDetail(Bai2Record record, StatementDraft statement)
    {
        TransactionDraft? draft = _detail.Read(record, statement, _group, out bool isMessage);
        if (isMessage)
        {
            return null;
        }

        statement.Entries++;
        if (draft is null)
        {
            Refuse(statement);
        }

        return draft;
    }

    private void EndAccount(Bai2Record record, StatementDraft statement)
    {
        if (record.Code == Bai2Line.AccountTrailer)
        {
            _groupLevel.AddMember(_accountLevel.Verify(record, _source.Count, Context));
        }
        else
        {
            OutOfPlace(record, "The account before it has no trailer (49): some of its entries may be missing.");
            _accountLevel.Close();
            _groupLevel.AddMember(null);
            _source.GiveBack();
        }

        if (statement.Entries == 0 && _account.HasTotals)
        {
            statement.Ledger.DoubtBecause("it gives totals of its movements, but not the movements");
        }
    }

    private void ReadOutsideAccount(Bai2Record record)
    {
        switch (record.Code)
        {
            case Bai2Line.FileHeader:
                SayOpen(record, _fileLevel, "file");
                _groupLevel.Close();
                _fileLevel.Open(_source.Count - record.Count);
                _group.ReadFile(record, Context);
                break;
            case Bai2Line.GroupHeader:
                SayOpen(record, _groupLevel, "group");
                _groupLevel.Open(_source.Count - record.Count);
                _group.ReadGroup(record, Context);
                break;
            case Bai2Line.GroupTrailer when _groupLevel.IsOpen:
                _fileLevel.AddMember(_groupLevel.Verify(record, _source.Count, Context));
                break;
            case Bai2Line.FileTrailer when _fileLevel.IsOpen:
                _ = _fileLevel.Verify(record, _source.Count, Context);
                break;
            case var code when IsKnown(code):
                OutOfPlace(record, string.Create(CultureInfo.InvariantCulture, $"A record {code:00} stands where it belongs to nothing: it is left out."));
                break;
            default:
                KeepUnknown(record, extras: null);
                break;
        }
    }

    private void SayOpen(Bai2Record record, Bai2Level level, string name)
    {
        if (level.IsOpen)
        {
            OutOfPlace(record, $"The {name} before it has no trailer: some of its accounts may be missing.");
        }
    }

    private void OutOfPlace(Bai2Record record, string message) => Context.Diagnostics.Error(RecordCodes.RecordOutOfPlace, record.Position, message);

    private void KeepUnknown(Bai2Record record, List<ExtraField>? extras)
    {
        string code = record.Code == Bai2Line.NoCode ? "" : record.Code.ToString("00", CultureInfo.InvariantCulture);
        Context.Diagnostics.Warning(RecordCodes.RecordUnknown, record.Position, code.Length == 0
            ? $"The line '{Excerpt.Of(record.Lines[0].Body)}' is no record: it is left out."
            : $"The format has no record {code}: it is {(extras is null ? "left out" : "kept as an extra field")}.");
        if (extras is not null)
        {
            Context.Keep(extras, code.Length == 0 ? "Line" : code, string.Join(' ', record.Lines.Select(line => line.Body)));
        }
    }

    private void SayTruncated()
    {
        bool isOpen = _fileLevel.IsOpen || _groupLevel.IsOpen;
        if (isOpen && !_saidTruncated && Context.Lines.Stop == InputStop.None)
        {
            _saidTruncated = true;
            Context.Diagnostics.End(RecordCodes.Truncated, Context.Here(), NextNumber == 1, "The file ends without its trailer (99): fetch it again.");
        }
    }

    private static bool IsKnown(int code) => code is Bai2Line.FileHeader or Bai2Line.GroupHeader or Bai2Line.Account or Bai2Line.Detail
        or Bai2Line.AccountTrailer or Bai2Line.GroupTrailer or Bai2Line.FileTrailer or Bai2Line.Continuation;
}

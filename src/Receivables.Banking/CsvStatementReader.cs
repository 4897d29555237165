using Receivables.Banking.Csv;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>Reads the CSV files of banks and the settlement reports of payment providers (Stripe, PayPal, Adyen): one row is one movement.</summary>
/// <remarks>
/// <para>Separator, decimal mark, order of the day and the columns are detected, by the names that banks give them and by what the first rows prove, or are stated by a <see cref="CsvMapping"/>. What can be read in two ways and matters is refused, not guessed:
/// <c>1,234</c> where no other amount says which mark is the decimal one. An order of day and month that no day proves is settled by what else the file says (rows in order, value dates, the period above, the language), which an information tells, and else assumed, with a warning.</para>
/// <para>Of a provider's report each payout is a statement: its payments with the fee kept (<see cref="StatementTransaction.Charges"/>, included in the amount) and what the customer paid
/// (<see cref="StatementTransaction.InstructedAmount"/>), refunds and chargebacks as debits, and the payout itself as a transfer to the own bank.</para>
/// <para>Where rows state a balance, opening and closing follow from it and are verified. Columns that the model has no place for are extra fields under their own names.</para>
/// <para>A row that is refused costs no other. Not safe for use by several threads at once.</para>
/// </remarks>
public sealed class CsvStatementReader : RecordReader
{
    private const int SampleSize = 200;
    private static readonly CsvRole[] Amounts = [CsvRole.Amount, CsvRole.Debit, CsvRole.Credit];

    private readonly CsvRows _rows;
    private readonly Queue<CsvRow> _sample = new();
    private readonly Queue<TransactionDraft> _parts = new();
    private CsvMapping _mapping;
    private CsvHeader? _header;
    private CsvMovement? _movement;
    private CsvStatedBalances? _stated;
    private CsvLastRow? _last;
    private string? _fault;
    private bool _isCut;
    private CsvBalances _balances = new();
    private CsvRow? _next;
    private string _account = "";
    private Money _moved;
    private bool _isOpened;
    private bool _isBelow;

    internal CsvStatementReader(BoundedInput input, IDiagnosticSink diagnostics, string? name, CsvMapping mapping, BankFileOptions options, CancellationToken cancellation)
        : base(input, diagnostics, name, options, cancellation)
    {
        _mapping = mapping;
        Context.Lines.Region = CsvRegion.Of(input.Head, mapping);
        _rows = new CsvRows(Context);
    }

    internal override bool IsWithinEntry => _parts.Count > 0;

    private protected override string NothingFound => _fault ?? base.NothingFound;

    private CsvLayout Layout => _header!.Layout;

    private SourcePosition FirstRow => Context.Diagnostics.At(_sample.TryPeek(out CsvRow? row) ? row.Line : 1, 1);

    /// <summary>Opens a stream.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="diagnostics">Takes what is found, as it is found.</param>
    /// <param name="mapping">What is stated, or null to detect everything.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading with <see cref="OperationCanceledException"/>; looked at once a row.</param>
    public static CsvStatementReader Open(
        Stream stream, IDiagnosticSink diagnostics, CsvMapping? mapping = null, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        options ??= BankFileOptions.Default;
        return new CsvStatementReader(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, mapping ?? CsvMapping.Detect, options, cancellationToken);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="mapping">What is stated, or null to detect everything.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>Every statement that could be read, and everything refused, guessed or worth knowing.</returns>
    public static ReadResult<BankStatement> Read(Stream stream, CsvMapping? mapping = null, string? name = null, BankFileOptions? options = null)
    {
        var diagnostics = new DiagnosticBag((options ?? BankFileOptions.Default).MaxDiagnostics);
        using CsvStatementReader reader = Open(stream, diagnostics, mapping, name, options);
        return reader.ReadToEnd(diagnostics, options);
    }

    private protected override StatementDraft? BeginStatement()
    {
        if (!_isOpened)
        {
            _isOpened = true;
            OpenTable();
            _next = _header is null ? null : NextRow();
        }

        if (_next is null)
        {
            return null;
        }

        _balances = new CsvBalances();
        var statement = new StatementDraft(NextNumber, "CSV", Context.Diagnostics.At(_next.Line, 1))
        {
            Id = Context.KeyPart(Layout.Text(_next, CsvRole.Payout)),
            NeedsBalances = false,
            Provider = Layout.Provider,
            Currency = Currency.TryFromCode(Layout.Text(_next, CsvRole.Currency).ToUpperInvariant(), out Currency currency) ? currency : _mapping.Currency,
        };
        TakeAccount(statement, AccountOf(_next));
        if (NextNumber == 1)
        {
            foreach (string line in _header!.Before)
            {
                Context.Keep(statement.Extras, "Above", line);
            }
        }

        return statement;
    }

    private protected override TransactionDraft? NextTransaction(StatementDraft statement)
    {
        if (_parts.TryDequeue(out TransactionDraft? part))
        {
            return part;
        }

        while (_next is { } row && Belongs(row, statement))
        {
            _isBelow = true;
            _next = NextRow();
            _isBelow = false;
            statement.Entries++;
            if (_movement!.Read(row) is { } draft)
            {
                TellEnd(row, draft, statement);
                TakeBalance(row, draft);
                _moved = draft.Amount;
                IReadOnlyList<TransactionDraft> parts = _movement.Parts.Split(draft);
                foreach (TransactionDraft other in parts.Skip(1))
                {
                    _parts.Enqueue(other);
                }

                return parts[0];
            }

            _movement.Parts.Drop();
            Refuse(statement);
        }

        if (_isCut)
        {
            _isCut = false;
            statement.Entries++;
            Refuse(statement);
        }

        bool isStated = _balances.Close(statement, Context.Diagnostics);
        _stated?.Close(statement, _account);
        if (!isStated && _next is null && statement.IsFirst)
        {
            TakeAbove(statement);
        }

        return null;
    }

    // Of the parts of a batch the first counts, with the amount of the batch.
    private protected override void CountMovement(StatementDraft statement, TransactionDraft transaction) => statement.Ledger.AddMovement(_moved, null);

    // Fio writes what the account held at first and at last above the table, comdirect the former below it. Of no currency, as where the first row states one that there is not, it is no balance; the line stays an extra field.
    private void TakeAbove(StatementDraft statement)
    {
        if (!statement.Currency.IsNone && _header!.BalancesAbove is var (first, last) && _movement!.ReadAbove(first, statement.Currency) is { } opening && _movement.ReadAbove(last, statement.Currency) is { } closing)
        {
            _ = statement.Ledger.Add(new StatementBalance(BalanceKind.OpeningBooked, "Above", opening, null));
            _ = statement.Ledger.Add(new StatementBalance(BalanceKind.ClosingBooked, "Above", closing, null));
        }
    }

    // A file that ends in an amount may end before its last digits; a balance that follows proves that it does not.
    private void TellEnd(CsvRow row, TransactionDraft draft, StatementDraft statement)
    {
        if (_movement!.MayEndIn(_last!, row) is not { } role || (_movement.Balance is { } balance && (_balances.IsMovedBy(draft.Amount, balance) || (role == CsvRole.Balance && _balances.IsMovedTo(balance)))))
        {
            return;
        }

        Context.Diagnostics.Warning(RecordCodes.Truncated, Context.Diagnostics.At(row.Line, row.Columns[^1]),
            $"The file ends in '{Excerpt.Of(row[row.Cells.Length - 1])}', without a line end and with fewer digits behind the decimal mark than the rows above have: it may be cut there. Fetch it again if it is.");
        statement.Ledger.DoubtBecause("the file may be cut in its last row");
    }

    private void TakeBalance(CsvRow row, TransactionDraft draft)
    {
        SourcePosition place = _movement!.BalanceOf(row);
        Money? stated = _movement!.Balance;

        // Providers call a payout pending until the bank has it, and take it from the balance at once.
        if (Layout.Provider is not null && draft.Status == TransactionStatus.Pending && stated is { } moved && _balances.IsMovedBy(draft.Amount, moved))
        {
            draft.Status = TransactionStatus.Booked;
        }

        if (draft.Status == TransactionStatus.Pending && stated is { } behind)
        {
            _balances.AddPending(draft.Amount, behind, draft.BookingDate, place);
        }

        if (draft.Status != TransactionStatus.Booked)
        {
            return;
        }

        if (stated is { } balance)
        {
            _balances.Add(draft.Amount, balance, draft.BookingDate, place);
        }
        else
        {
            _balances.Skip(draft.Amount);
        }
    }

    private void OpenTable()
    {
        _header = CsvHeader.Read(_rows, _mapping, out _fault);
        if (_header is null)
        {
            return;
        }

        _rows.Separator = _header.Separator;
        _rows.Whole = new CsvWholeRows(Layout, _header.Separator);
        while (_sample.Count < SampleSize && _rows.Read() is { } row)
        {
            _sample.Enqueue(row);
        }

        Layout.Settle([.. _sample]);
        _last = new CsvLastRow(Layout, _sample);
        TellMissing();
        TakeTable();
        _mapping = _mapping with { Account = _mapping.Account ?? _header.AccountAbove };
        _mapping = _mapping with { Currency = Assumed() };
        TakeCard();
        CsvFormat format = CsvFormat.Of([.. _sample], _header, _mapping, Context);
        CsvFees.Settle(_sample, Layout, format.Mark, Context.Diagnostics);
        _movement = new CsvMovement(Context, Layout, format, _mapping);
        _stated = Layout.RowTypes < 0 ? null : new CsvStatedBalances(_movement, Layout.RowTypes);
    }

    // Exports of one bank differ: what is not there is passed over, and said.
    private void TellMissing()
    {
        string[] missing = [.. CsvMissing.Of(Layout.Headers, _mapping)];
        if (missing.Length > 0)
        {
            Context.Diagnostics.Warning(RecordCodes.ColumnMissing, FirstRow, $"The mapping names columns that the table does not have, and is read without them: {string.Join(", ", missing)}. If that is not meant, correct the mapping (CsvMapping.Columns).");
        }
    }

    // Whose table it is was told by the shape of its first row: what is assumed is said, with what to write where it is another.
    private void TakeTable()
    {
        if (_header!.Table is not { } table)
        {
            return;
        }

        _mapping = _mapping with { DecimalMark = _mapping.DecimalMark ?? table.Mapping.DecimalMark, DateOrder = _mapping.DateOrder ?? table.Mapping.DateOrder };
        if (!table.IsProven)
        {
            CsvMapping assumed = table.Mapping with { Currency = _mapping.Currency.IsNone ? table.Likely : _mapping.Currency };
            Context.Diagnostics.Information(RecordCodes.TableAssumed, FirstRow, $"The table has no header row; its first row is like those of {table.Bank}, and it is read as one of theirs. If it is another, state it in a mapping (BankFileOptions.Mapping), as this one is: {CsvMappingJson.Write(assumed, isShort: true)}");
        }
    }

    // NatWest writes cards, by a number with asterisks, into the same columns as accounts, and what was bought is positive, as in the tables of some issuers.
    private void TakeCard()
    {
        if (Layout.IsCard && !_mapping.IsInverse)
        {
            _mapping = _mapping with { IsInverse = true };
            Context.Diagnostics.Information(RecordCodes.TableAssumed, FirstRow, "The table is of a card, by its columns: what was bought is positive there and goes out, and what was paid or refunded comes in.");
        }
        else if (Layout.HasApostrophes && !_mapping.IsInverse && _sample.Any(Layout.HasOwnDay) && _sample.Where(Layout.HasOwnDay).All(row => AccountOf(row).Contains('*', StringComparison.Ordinal)))
        {
            _mapping = _mapping with { IsInverse = true };
            Context.Diagnostics.Information(RecordCodes.TableAssumed, FirstRow, "The table is of a credit card, whose number has asterisks: what was bought is positive there and goes out, and what was paid comes in.");
        }
    }

    // What the names of the columns state, or the lines above; else the country that a column is peculiar to, or that of the account, which is said.
    private Currency Assumed()
    {
        Currency stated = !_mapping.Currency.IsNone ? _mapping.Currency : !Layout.Currency.IsNone ? Layout.Currency : _header!.CurrencyAbove;
        if (!stated.IsNone || Layout.Has(CsvRole.Currency))
        {
            return stated;
        }

        if (HasUnits())
        {
            return default;
        }

        // Where the account is kept says more than how its columns are called.
        Currency accounts = CsvHomes.OfAccounts(_sample.Select(AccountOf).Distinct().Select(account => PolishNumber.Read(account)).Where(iban => !iban.IsEmpty));
        Currency likely = !accounts.IsNone ? accounts : _header!.Table?.Likely ?? Layout.LikelyCurrency;
        if (!likely.IsNone)
        {
            string why = !accounts.IsNone ? "its account is kept where that is the currency" : "its columns are those of banks that keep accounts in it";
            Context.Diagnostics.Information(RecordCodes.CurrencyGuessed, FirstRow, $"The file states no currency: {likely.Code} is taken, for {why}. If it is another, state it in a mapping (CsvMapping.Currency).");
        }

        return likely;
    }

    // Whether the amounts have their currency beside them.
    private bool HasUnits() => _sample.Any(row => HasAmount(row, digitsOnly: true)) && _sample.All(row => !HasAmount(row, digitsOnly: true) || !CsvUnits.OfAmount(row, Layout).IsNone);

    private CsvRow? NextRow()
    {
        CsvRow? row;
        do
        {
            row = _sample.TryDequeue(out CsvRow? sampled) ? sampled : _rows.Read();
        }
        while (row is { IsBlank: true } || (row is not null && !IsCut(row) && ((_isBelow && _movement!.Parts.Take(row)) || IsStated(row) || IsFoot(row))));
        return _isCut ? null : row;
    }

    private bool IsCut(CsvRow row)
    {
        if (_last!.IsCut(row))
        {
            _isCut = true;
            _last.Tell(row, Context.Diagnostics);
        }

        return _isCut;
    }

    // Banks write balances, sums or a disclaimer among the rows: what states no amount, and no day or a balance, is no movement, nor what says that it is a balance and states no day. What is only announced may have no day yet.
    private bool IsFoot(CsvRow row)
    {
        if (CsvDates.IsDay(Layout.Text(row, CsvRole.BookingDate)) && HasAmount(row, digitsOnly: true))
        {
            return false;
        }

        bool isBalance = !HasAmount(row, digitsOnly: false) && Layout.Text(row, CsvRole.Balance).Length > 0;
        bool isSum = !Layout.HasDay(row) && CsvKinds.IsSum(row.Cells);
        bool isAnnounced = CsvKinds.IsWaiting(Layout.Text(row, CsvRole.BookingDate)) && !CsvDates.IsDay(Layout.Text(row, CsvRole.ValueDate));
        if (!isBalance && !isSum && !isAnnounced && (HasAmount(row, digitsOnly: true) || Layout.HasOwnDay(row)))
        {
            return false;
        }

        if (_header!.TakeBelow(row))
        {
            return true;
        }

        Context.Diagnostics.Warning(RecordCodes.RecordUnknown, Context.Diagnostics.At(row.Line, 1),
            $"The row states {(isAnnounced ? "only that it is announced" : isSum ? "a balance or a sum" : "no amount")}, and {(isBalance ? "a balance" : "no day")}: it is no movement, and passed over: '{Excerpt.Of(string.Join(' ', row.Cells.Where(c => c.Length > 0)))}'.");
        return true;
    }

    private bool HasAmount(CsvRow row, bool digitsOnly)
    {
        foreach (CsvRole role in Amounts)
        {
            string text = Layout.Text(row, role);
            if (digitsOnly ? text.AsSpan().ContainsAnyInRange('0', '9') : text.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStated(CsvRow row) => _stated?.Take(row, AccountOf(row)) == true;

    // A payout, or an account, is a statement.
    private bool Belongs(CsvRow row, StatementDraft statement) =>
        (Context.KeyPart(Layout.Text(row, CsvRole.Payout)) ?? "") == (statement.Id ?? "") && (AccountOf(row).Length == 0 || _account == AccountOf(row));

    private string AccountOf(CsvRow row) => Layout.Text(row, CsvRole.OwnAccount) is { Length: > 0 } account ? CsvTexts.Apart(account) : _mapping.Account ?? Layout.Provider ?? "";

    private void TakeAccount(StatementDraft statement, string account)
    {
        _account = account;
        statement.Iban = PolishNumber.Read(account);
        statement.AccountNumber = statement.Iban.IsEmpty ? Context.KeyPart(account) : null;
    }
}

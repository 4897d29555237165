using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>What is being read: the message, its statement, its entry, its transaction. The tree's actions write here.</summary>
internal sealed partial class CamtContext
{
    // What a part of an entry takes with nothing in it, and the transaction that comes of it.
    private const long PartBytes = 800;

    private readonly BankFileOptions _options;
    private readonly int _maxTextLength;
    private readonly StatementDiagnostics _diagnostics;
    private readonly string? _file;
    private readonly List<ExtraField> _messageExtras = [];
    private readonly EntryAssembler _assembler;
    private CamtStatement? _statement;
    private CamtPart? _part;
    private CamtFormat _format;
    private int _statements;
    private bool _inEntry;
    private bool _saidExtrasDropped;
    private BankAccount? _account;
    private IReadOnlyList<ExtraField> _sharedExtras = [];

    internal CamtRate Rate;
    internal CamtCharge Charge;
    internal CamtAmount TotalCharges;
    internal CamtBalance Balance;

    internal CamtContext(BankFileOptions options, StatementDiagnostics diagnostics, string? file)
    {
        _options = options;
        _maxTextLength = options.MaxTextLength;
        _diagnostics = diagnostics;
        _file = file;
        _assembler = new EntryAssembler(diagnostics, file);
    }

    /// <summary>What came up since it was last set back.</summary>
    internal CamtEvent Event { get; set; }

    /// <summary>Whether a message element was seen.</summary>
    internal bool HasMessage { get; private set; }

    /// <summary>Whether a statement was begun.</summary>
    internal bool HasStatements => _statements > 0;

    /// <summary>Whether the entry that is being read is one more than a file may hold, or too large.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>Whether the parts of the entry take more memory than the file may; they are held together.</summary>
    internal bool IsTooLarge { get; private set; }

    /// <summary>The transactions of the last entry, not yet handed out.</summary>
    internal Queue<StatementTransaction> Ready => _assembler.Ready;

    internal string? MessageId { get; set; }

    internal CamtStatement Statement => _statement!;

    internal CamtEntry Entry { get; } = new();

    internal CamtPart Part => _part!;

    /// <summary>The transaction, or the entry where none is open.</summary>
    internal CamtLevel Level => _part ?? (CamtLevel)Entry;

    internal CamtDocumentReference Documents { get; } = new();

    /// <summary>The balances and their verdict, once the statement ended.</summary>
    internal StatementBalances? Balances { get; private set; }

    /// <summary>The extra fields of message and statement, once the statement ended.</summary>
    internal IReadOnlyList<ExtraField> StatementExtras { get; private set; } = [];

    /// <summary>Where the entry begins that ended last, or else the statement.</summary>
    internal SourcePosition LastEnded => Balances is null && Statement.Entries > 0 ? Entry.Position : Statement.Position;

    internal void BeginMessage(CamtFormat format)
    {
        HasMessage = true;
        _format = format;
        MessageId = null;
        _messageExtras.Clear();
        if (!format.HasNamespace)
        {
            _diagnostics.Warning(CamtCodes.NoNamespace, Here, $"The document has no namespace: read as {format.Name} by its element names. Ask the bank for a file with its namespace.");
        }
        else if (format.Version is 0 or > CamtFormat.NewestKnown)
        {
            _diagnostics.Warning(CamtCodes.UnknownVersion, Here, $"The namespace is not that of a known version of {format.Name}: read as well as the element names allow. Check the figures.");
        }
        else if (format.Version is > CamtFormat.NewestModelled or < CamtFormat.OldestModelled)
        {
            _diagnostics.Information(CamtCodes.NewerVersion, Here, $"{format.Name} is outside versions .001.02 to .001.14: what differs from them is kept as extra fields.");
        }
    }

    internal void BeginStatement()
    {
        Taken += CamtSchema.ShortestStatement;
        _statement = new CamtStatement(++_statements, Here, _format) { MessageDay = DayOfMessage };
        Balances = null;
    }

    // The day of the message stays an extra field; only what has no day at all needs it.
    private LocalDate? DayOfMessage =>
        _messageExtras.Find(extra => extra.Name is "GrpHdr/CreDtTm") is { Value.Length: >= 10 } made && LocalDatePattern.Iso.Parse(made.Value[..10]) is { Success: true } day ? day.Value : null;

    internal void EndStatement()
    {
        Freeze(default);
        if (Statement.StatedEntries is { } stated && stated != Statement.Entries)
        {
            _diagnostics.Warning(CamtCodes.EntryCountDiffers, Statement.Position, string.Create(CultureInfo.InvariantCulture,
                $"The statement says that it holds {stated} entries, and {Statement.Entries} were found: ask the bank for the complete file."));
        }

        Statement.Unsigned.Settle(Statement.Ledger, _diagnostics);
        Balances = StatementVerification.Verify(Statement.Ledger, Statement.Header!.Currency, Statement.Format.Kind == CamtKind.Statement053, Statement.Position, CamtCodes.Balances, _diagnostics);
        StatementExtras = Statement.Extras.Count > 0 ? [.. _messageExtras, .. Statement.Extras] : SharedExtras();
        Event = CamtEvent.StatementEnded;
    }

    /// <summary>Ends a statement in the middle, because the input cannot be read further.</summary>
    internal void CutStatement()
    {
        if (_statement is not null && Balances is null)
        {
            _inEntry = IsFull = IsTooLarge = false;
            _part = null;
            Statement.Ledger.DoubtBecause("the file could not be read to its end");
            Statement.StatedEntries = null;
            EndStatement();
        }
    }

    internal void BeginBalance() => Balance = new CamtBalance { Position = Here };

    internal void EndBalance()
    {
        CamtBalance read = Balance;
        string code = read.Code ?? "";
        if (!read.Amount.IsValid || read.Direction == CamtDirection.Invalid)
        {
            string what = read.Amount.IsValid ? "what it says is neither CRDT nor DBIT" : "it has no amount";
            if (read.Amount.IsValid || !read.Amount.IsStated)
            {
                _diagnostics.Error(CamtCodes.BalanceRefused, read.Position, $"The balance {Excerpt.Of(code)} is refused: {what}.");
            }

            Statement.Ledger.DoubtBecause("a balance was refused");
            return;
        }

        Money amount = read.Direction == CamtDirection.Debit ? -read.Amount.Value : read.Amount.Value;
        bool isKept = Statement.Ledger.Add(new StatementBalance(CamtBalance.KindOf(code), code, amount, read.Date));
        if (isKept && read.Direction == CamtDirection.Missing)
        {
            Statement.Unsigned.Add(Statement.Ledger, read.Position);
        }

        if (read.Date is null)
        {
            _diagnostics.Warning(CamtCodes.BalanceWithoutDate, read.Position, $"The balance {Excerpt.Of(code)} has no date: it is taken as of the statement's own period.");
        }

        if (Statement.Header is not null)
        {
            _diagnostics.Information(CamtCodes.HeaderTooLate, read.Position, "A balance stands after an entry: it is verified, but it could not give the statement its currency.");
        }
    }

    internal void BeginEntry()
    {
        Entry.Reset();
        Entry.Position = Here;
        Taken += CamtSchema.ShortestEntry;
        _inEntry = true;
        CountTransactions();
    }

    internal void EndEntry()
    {
        _inEntry = IsFull = false;
        Statement.Entries++;
        Freeze(Entry.Amount.Currency);
        _assembler.Assemble(Statement, Entry);
        Event = CamtEvent.EntryEnded;
    }

    internal void BeginPart()
    {
        Taken += CamtSchema.ShortestPart;
        _part = Entry.AddPart();
        CountTransactions();
    }

    internal void EndPart() => _part = null;

    internal void EndRate()
    {
        if (!Level.Rate.IsStated && Rate.IsStated)
        {
            Rate.Rate = Rate.Base > 1 ? Rate.Rate / Rate.Base : Rate.Rate;
            Level.Rate = Rate;
        }
    }

    internal void BeginCharges()
    {
        Charge = default;
        TotalCharges = default;
    }

    /// <summary>Keeps a charge, unless all of them would no longer fit an amount: nobody could sum them.</summary>
    internal void EndCharge()
    {
        if (Charge.Amount.IsValid && !Level.TryAdd(Charge))
        {
            _diagnostics.Warning(CamtCodes.AmountOutOfRange, Here, $"The charge of {Charge.Amount.Value} and those before it are together too large to be an amount of money: this detail is left out.");
        }

        Charge = default;
    }

    /// <summary>A total alone is kept as one charge; beside the charges that make it up it says nothing new, and beside others it is an extra field.</summary>
    internal void EndCharges()
    {
        EndCharge();
        if (Level.Charges.Count == 0 && TotalCharges.IsValid)
        {
            Level.TryAdd(new CamtCharge { Amount = TotalCharges });
        }
        else if (TotalCharges.IsValid && TotalCharges.Value.MinorUnits != ChargeReading.All(Level, TotalCharges.Value.Currency))
        {
            AddExtra(Level.Extras, _part is null ? "Ntry/Chrgs/TtlChrgsAndTaxAmt" : "Chrgs/TtlChrgsAndTaxAmt", TotalCharges.Value.ToString());
        }
    }

    /// <summary>Keeps a text that the model does not know, by its path.</summary>
    internal void AddExtra(CamtNode node)
    {
        List<ExtraField> extras = _part?.Extras ?? (_inEntry ? Entry.Extras : _statement is not null && Balances is null ? Statement.Extras : _messageExtras);
        string text = Text() ?? "";
        string value = CurrencyText.IsEmpty ? text : $"{text} {CurrencyText}";

        // Of blanks alone nothing is left.
        if (value.Length > 0)
        {
            AddExtra(extras, node.Path, value);
        }
    }

    private void Freeze(Currency entryCurrency) => _account = Statement.Freeze(_file, MessageId, entryCurrency, _account).Account;

    // Those of the message are the same list for every statement that has none of its own.
    private IReadOnlyList<ExtraField> SharedExtras()
    {
        if (_sharedExtras.Count != _messageExtras.Count || !_sharedExtras.SequenceEqual(_messageExtras))
        {
            _sharedExtras = ReadOnlyLists.From(_messageExtras);
        }

        return _sharedExtras;
    }

    private void CountTransactions()
    {
        IsTooLarge = (Entry.PartCount * PartBytes - _options.AlwaysRetained) / _options.MaxRetention > Taken;
        IsFull = _inEntry && (IsTooLarge || _assembler.Transactions + Math.Max(1, Entry.PartCount) > _options.MaxTransactions);
    }

    private void AddExtra(List<ExtraField> extras, string name, string value)
    {
        if (extras.Count < _options.MaxExtraFields)
        {
            extras.Add(new ExtraField(name, value));
        }
        else if (!_saidExtrasDropped)
        {
            _saidExtrasDropped = true;
            _diagnostics.Information(CamtCodes.ExtraFieldsDropped, Here, string.Create(CultureInfo.InvariantCulture,
                $"More than {_options.MaxExtraFields} extra fields in one place: the rest is dropped, here and further down. Raise BankFileOptions.MaxExtraFields to keep them."));
        }
    }
}

using Receivables.Banking.Internals;
using Receivables.Banking.Mt940;
using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>Reads SWIFT statements: MT940, the interim report MT942, and MT941 and MT950, which are MT940 without entries and without details.</summary>
/// <remarks>
/// <para>Messages in blocks (<c>{1:…}{2:…}{4: … -}</c>) or bare, several in one file. The pages of one statement are one statement where number, page and the balance between them fit together;
/// else each is verified by itself, and a diagnostic says that a page is missing.</para>
/// <para>Field 86 in the numbered subfields of German, Austrian, Polish and other banks, with the SEPA keys in them; in the words between strokes of SWIFT and of Dutch banks; with the labels of
/// a few banks; else as text. A business code (GVC) or a SWIFT type becomes the code of ISO 20022 where its meaning leaves no doubt.</para>
/// <para>In MT942 what is marked as expected (EC, ED) is pending; the rest is booked, and comes again in the statement of the day.</para>
/// <para>Forward only, in memory that grows with the largest message field, not with the file. What cannot be read is refused alone. Not safe for use by several threads at once.</para>
/// </remarks>
public sealed class Mt940Reader : RecordReader
{
    private const int MostDetails = 64;

    private readonly FieldSource _fields;
    private readonly MtOpening _opening;
    private readonly MtClosing _closing;
    private readonly MtDetails _details;
    private MtPage _page = new();

    internal Mt940Reader(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
        : base(input, diagnostics, name, options, cancellation)
    {
        Context.Lines.Region = MtRegion.Of(input.Head);
        _fields = new FieldSource(Context);
        _opening = new MtOpening(_fields, Context);
        _closing = new MtClosing(_fields, Context);
        _details = new MtDetails(Context);
    }

    /// <summary>Opens a stream.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="diagnostics">Takes what is found, as it is found.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading with <see cref="OperationCanceledException"/>; looked at once an entry.</param>
    public static Mt940Reader Open(
        Stream stream, IDiagnosticSink diagnostics, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        options ??= BankFileOptions.Default;
        return new Mt940Reader(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, options, cancellationToken);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>Every statement that could be read, and everything refused, guessed or worth knowing.</returns>
    public static ReadResult<BankStatement> Read(Stream stream, string? name = null, BankFileOptions? options = null)
    {
        var diagnostics = new DiagnosticBag((options ?? BankFileOptions.Default).MaxDiagnostics);
        using Mt940Reader reader = Open(stream, diagnostics, name, options);
        return reader.ReadToEnd(diagnostics, options);
    }

    private protected override StatementDraft? BeginStatement()
    {
        _page = new MtPage();
        StatementDraft? statement = _opening.Read(NextNumber, _page);
        Context.Line = null;
        return statement;
    }

    private protected override TransactionDraft? NextTransaction(StatementDraft statement)
    {
        while (_fields.Peek() is { } field)
        {
            if (field.Tag == MtTag.Entry)
            {
                if (ReadEntry(statement) is { } transaction)
                {
                    return transaction;
                }
            }
            else if (BeginsAnother(field))
            {
                if (!_closing.TryJoin(statement, _page, _opening))
                {
                    break;
                }
            }
            else
            {
                _closing.ReadField(_fields.Take(), statement, _page, _opening);
            }
        }

        _closing.Finish(statement, _page);
        Context.Line = null;
        return null;
    }

    // A new message begins with its blocks or its reference; some banks leave out the reference behind a closing balance.
    private bool BeginsAnother(MtField field) => field.Tag is MtField.Envelope or MtTag.Reference || (field.IsOpening && _page.IsClosed);

    private TransactionDraft? ReadEntry(StatementDraft statement)
    {
        MtField field = _fields.Take();
        List<MtField> details = TakeDetails();
        statement.Entries++;
        if (_page.IsClosed)
        {
            Context.Line = field.Line;
            Context.Diagnostics.Warning(RecordCodes.RecordOutOfPlace, Context.Here(), "An entry stands behind the closing balance of its statement: it is read as one more of it.");
        }

        var entry = new MtEntry();
        bool endsFile = details.Count == 0 && _fields.Peek() is null;
        if (new EntryField(field, Context, endsFile).Read(statement.Currency, entry) is not { } draft)
        {
            Refuse(statement);
            return null;
        }

        _details.Read(draft, entry, statement, details);
        (draft.Amount.MinorUnits < 0 ? _page.Debits : _page.Credits).Add(draft.Amount);
        Context.Line = field.Line;
        return draft;
    }

    private List<MtField> TakeDetails()
    {
        List<MtField> details = [];
        while (_fields.Peek() is { Tag: MtTag.Information or MtTag.NonSwift })
        {
            MtField field = _fields.Take();
            if (details.Count < MostDetails)
            {
                details.Add(field);
            }
            else if (details.Count == MostDetails)
            {
                details.Add(field);
                Context.Line = field.Line;
                Context.Diagnostics.Warning(RecordCodes.TextCut, Context.Here(), "The entry has more fields 86 than any entry: what follows is left out.");
            }
        }

        return details;
    }
}

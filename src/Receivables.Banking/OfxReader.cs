using Receivables.Banking.Internals;
using Receivables.Banking.Ofx;
using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>Reads Open Financial Exchange: versions 1.x in SGML, whose values need no closing tags, and 2.x in XML; files named .ofx, .qfx and .qbo.</summary>
/// <remarks>
/// <para>Statements of banks, of cards and, as far as they move cash, of brokers. OFX states a balance at the end only, so that nothing can be verified:
/// <see cref="StatementBalances.Check"/> is <see cref="BalanceCheck.NotStated"/>, without a diagnostic.</para>
/// <para>Tags may be in small letters, without line breaks, with or without closing tags. A text is read as UTF-8 where it is valid UTF-8, else in the encoding that the header declares, else as Windows-1252.
/// Depth, sizes and counts are bounded by <see cref="BankFileOptions"/>; no DTD is read, and no entity but the five of XML, the blank that does not break, and numbers is replaced.</para>
/// </remarks>
public sealed class OfxReader : RecordReader
{
    private readonly OfxHeader _header = new();
    private readonly OfxMessage _message;
    private readonly OfxWalk _walk;
    private readonly OfxTransaction _transaction;
    private OfxEvent _at;
    private bool _saidTruncated;

    internal OfxReader(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
        : base(input, diagnostics, name, options, cancellation)
    {
        _message = new OfxMessage(Context);
        _walk = new OfxWalk(Context, _header, _message);
        _transaction = new OfxTransaction(Context);
    }

    /// <inheritdoc cref="CamtReader.Open"/>
    public static OfxReader Open(
        Stream stream, IDiagnosticSink diagnostics, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        options ??= BankFileOptions.Default;
        return new OfxReader(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, options, cancellationToken);
    }

    /// <inheritdoc cref="CamtReader.Read"/>
    public static ReadResult<BankStatement> Read(Stream stream, string? name = null, BankFileOptions? options = null)
    {
        var diagnostics = new DiagnosticBag((options ?? BankFileOptions.Default).MaxDiagnostics);
        using OfxReader reader = Open(stream, diagnostics, name, options);
        return reader.ReadToEnd(diagnostics, options);
    }

    private protected override StatementDraft? BeginStatement()
    {
        while (_at != OfxEvent.StatementBegan)
        {
            _at = _walk.Next();
            if (_at == OfxEvent.InputEnded)
            {
                SayTruncated();
                return null;
            }

            if (_at == OfxEvent.Transaction)
            {
                Context.Diagnostics.Error(RecordCodes.RecordOutOfPlace, _walk.Collected.Position, "A transaction stands outside a statement: it is left out.");
            }
        }

        return ReadHead();
    }

    private protected override TransactionDraft? NextTransaction(StatementDraft statement)
    {
        while (true)
        {
            if (_at == OfxEvent.Transaction)
            {
                TransactionDraft? draft = Make(statement);
                _at = OfxEvent.None;
                if (draft is not null)
                {
                    return draft;
                }
            }

            if (_at != OfxEvent.None)
            {
                EndStatement();
                return null;
            }

            _at = _walk.Next();
        }
    }

    // Account and currency stand before the first transaction.
    private StatementDraft ReadHead()
    {
        var statement = new StatementDraft(NextNumber, _header.Format, _walk.Position)
        {
            MessageId = _message.TransactionId is { } id ? Context.Field(id) : null,
            CreatedOn = _message.CreatedOn,
            NeedsBalances = false,

            // For files without CURDEF, against the specification: some exports leave it out.
            Currency = Context.Options.Mapping?.Currency ?? default,
        };
        statement.Extras.AddRange(_message.Extras);
        _message.Statement = statement;
        _at = _walk.Next();
        if (statement.Currency.IsNone && _at == OfxEvent.Transaction)
        {
            statement.Currency = OfxTransaction.CurrencyOf(_walk.Collected);
        }

        return statement;
    }

    private TransactionDraft? Make(StatementDraft statement)
    {
        statement.Entries++;
        TransactionDraft? draft = _transaction.Make(_walk.Collected, statement);
        if (draft is null)
        {
            // No balance is doubted: none could be verified.
            Context.Ids.Skip(1);
        }

        return draft;
    }

    private void EndStatement()
    {
        _message.Statement = null;
        if (_at == OfxEvent.InputEnded)
        {
            SayTruncated();
        }
    }

    private void SayTruncated()
    {
        if (_walk.IsInside && !_walk.IsTooDeep && Context.Lines.Stop == InputStop.None && !_saidTruncated)
        {
            _saidTruncated = true;
            Context.Diagnostics.End(RecordCodes.Truncated, Context.Here(), NextNumber == 1, "The file ends in the middle: fetch it again.");
        }
    }
}

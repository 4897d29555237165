using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Reads what stands before the first entry of a message.</summary>
internal sealed class MtOpening(FieldSource fields, RecordContext context)
{
    // Enough for a statement without an opening balance, whose closing balance tells the currency.
    private const int FarthestLook = 64;

    private readonly FieldSource _fields = fields;
    private readonly RecordContext _context = context;

    /// <summary>Reads up to the first entry; null at the end of the input.</summary>
    internal StatementDraft? Read(int number, MtPage page)
    {
        List<ExtraField> envelope = [];
        MtKind kind = SkipEnvelope(envelope);
        if (_fields.Peek() is not { } first)
        {
            return null;
        }

        kind = kind == MtKind.Unknown ? LookForKind() : kind;
        page.IsReport = kind == MtKind.Mt942;
        var statement = new StatementDraft(number, MtKinds.NameOf(kind), _context.Diagnostics.At(first.Line, 1))
        {
            Ledger = new BalanceLedger(hasPages: true),
            NeedsBalances = !page.IsReport,
        };
        statement.Extras.AddRange(envelope);
        ReadFields(statement, page);
        Name(statement, page);
        return statement;
    }

    /// <summary>Reads one field of the opening.</summary>
    internal void ReadField(MtField field, StatementDraft statement, MtPage page)
    {
        _context.Line = field.Line;
        switch (field.Tag)
        {
            case MtTag.Reference:
                statement.MessageId ??= _context.Field(field.Text);
                statement.Id ??= _context.KeyPart(field.Text);
                break;
            case MtTag.Account:
                page.Account = field.Text;
                AccountField.Read(field, statement, _context);
                break;
            case MtTag.Number:
                page.SetNumber(field.Text);
                statement.Sequence ??= _context.KeyPart(field.Text);
                break;
            case MtTag.Opening or MtTag.InterimOpening:
                page.BeganInterim = BalanceField.Read(field, statement, _context) is not null && field.Tag == MtTag.InterimOpening;
                break;
            default:
                Keep(field, statement);
                break;
        }
    }

    private void ReadFields(StatementDraft statement, MtPage page)
    {
        string? last = null;
        while (_fields.Peek() is { } field && (field.IsOpening || field.Tag == MtTag.NonSwift) && !(field.Tag == MtTag.Reference && last is not null))
        {
            last = field.Tag;
            ReadField(_fields.Take(), statement, page);
        }

        if (statement.Currency.IsNone)
        {
            statement.Currency = LookForCurrency();
        }
    }

    private void Keep(MtField field, StatementDraft statement)
    {
        switch (field.Tag)
        {
            case MtTag.NonSwift:
                NonSwiftField.ReadOpening(field, statement, _context);
                return;
            case MtTag.Made:
                statement.CreatedOn = DayOf(field.First.AsSpan().Trim());
                break;
            case MtTag.FloorLimit when statement.Currency.IsNone && field.First.Length >= 3 && Currency.TryFromCode(field.First.AsSpan(0, 3), out Currency currency):
                statement.Currency = currency;
                break;
        }

        if (field.Text is not ("NONREF" or ""))
        {
            _context.Keep(statement.Extras, field.Tag, field.Text);
        }
    }

    private MtKind SkipEnvelope(List<ExtraField> envelope)
    {
        MtKind kind = MtKind.Unknown;
        while (_fields.Peek() is { } field && (field.IsEnvelope || field.Tag == MtField.End))
        {
            _fields.Take();
            MtKind stated = field.IsEnvelope ? MtKinds.OfEnvelope(field.First) : MtKind.Unknown;
            kind = stated == MtKind.Unknown ? kind : stated;
            _context.Line = field.Line;
            _context.Keep(envelope, field.IsEnvelope ? "envelope" : "trailer", field.Text);
        }

        return kind;
    }

    // A report has no opening balance, but a floor limit or the time it was made.
    private MtKind LookForKind()
    {
        bool isReport = false;
        for (int i = 0; i < FarthestLook && _fields.Peek(i) is { IsOpening: true } field; i++)
        {
            if (field.Tag is MtTag.Opening or MtTag.InterimOpening)
            {
                return MtKind.Mt940;
            }

            isReport |= field.Tag is MtTag.FloorLimit or MtTag.Made;
        }

        return isReport ? MtKind.Mt942 : MtKind.Mt940;
    }

    private Currency LookForCurrency()
    {
        for (int i = 0; i < FarthestLook && _fields.Peek(i) is { Tag: not MtTag.Reference and not MtField.Envelope } field; i++)
        {
            if (field.Tag is MtTag.Closing or MtTag.InterimClosing or MtTag.ClosingAvailable && BalanceField.CurrencyOf(field) is { IsNone: false } currency)
            {
                return currency;
            }
        }

        return default;
    }

    private static NodaTime.LocalDate? DayOf(ReadOnlySpan<char> text) => text.Length < 6 ? null : RecordContext.Day(text[..2], text[2..4], text[4..6]);

    // Banks give one reference to all statements (STARTUMS), and begin to count anew each year, or do not count.
    private void Name(StatementDraft statement, MtPage page)
    {
        string? made = statement.Extras.Find(extra => extra.Name == MtTag.Made).Value;
        NodaTime.LocalDate? day = statement.Ledger.Balances.Count > 0 ? statement.Ledger.Balances[0].Date : null;
        string? when = page.IsReport ? made : day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        statement.KeyPart = when is null ? statement.Sequence ?? statement.Id : _context.KeyPart($"{statement.Sequence}@{when}");
    }
}

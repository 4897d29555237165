using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Reads what stands behind the entries of a message, and joins the pages of a statement.</summary>
internal sealed class MtClosing(FieldSource fields, RecordContext context)
{
    // Blocks, references, account, number and balance of the next page.
    private const int LongestOpening = 12;

    private readonly FieldSource _fields = fields;
    private readonly RecordContext _context = context;

    /// <summary>Reads a field that is no entry.</summary>
    internal void ReadField(MtField field, StatementDraft statement, MtPage page, MtOpening opening)
    {
        _context.Line = field.Line;
        switch (field.Tag)
        {
            case MtTag.Closing or MtTag.InterimClosing:
                StatementBalance? balance = BalanceField.Read(field, statement, _context);
                page.Interim = field.Tag == MtTag.InterimClosing ? balance : null;
                page.IsClosed = true;
                break;
            case MtTag.ClosingAvailable or MtTag.ForwardAvailable:
                BalanceField.Read(field, statement, _context);
                break;
            case MtTag.SumOfDebits or MtTag.SumOfCredits:
                MtSums.Compare(field, field.Tag == MtTag.SumOfDebits ? page.Debits : page.Credits, statement, _context);
                break;
            case MtTag.Information or MtTag.NonSwift or MtField.End:
                _context.Keep(statement.Extras, field.Tag == MtField.End ? "trailer" : field.Tag, field.Text);
                break;
            default:
                ReadMisplaced(field, statement, page, opening);
                break;
        }
    }

    /// <summary>Goes on with the next page of the statement, where what comes is that.</summary>
    internal bool TryJoin(StatementDraft statement, MtPage page, MtOpening opening)
    {
        if (page.Interim is not { } interim || FindOpeningOfPage(page, interim) is not { } length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            ReadOpening(_fields.Take(), statement, page, opening);
        }

        page.Interim = null;
        page.IsClosed = false;
        return true;
    }

    /// <summary>Says at the end of a statement that a page is missing.</summary>
    internal void Finish(StatementDraft statement, MtPage page)
    {
        if (page.Interim is not null)
        {
            _context.Diagnostics.Warning(RecordCodes.Truncated, statement.Position, $"The statement {Excerpt.Of(statement.Sequence)} ends with the balance of a page (62M), and its next page does not follow: look for another file.");
        }
        else if (page.BeganInterim)
        {
            _context.Diagnostics.Warning(RecordCodes.Truncated, statement.Position, $"The statement {Excerpt.Of(statement.Sequence)} begins with the balance of a page (60M), and the page before it is not there: look for another file.");
        }
    }

    private static void ReadOpening(MtField field, StatementDraft statement, MtPage page, MtOpening opening)
    {
        bool began = page.BeganInterim;
        if (field.IsOpening)
        {
            opening.ReadField(field, statement, page);
        }

        page.BeganInterim = began;
    }

    private int? FindOpeningOfPage(MtPage page, StatementBalance interim)
    {
        var next = new MtPage();
        for (int i = 0; i < LongestOpening && _fields.Peek(i) is { } field; i++)
        {
            switch (field.Tag)
            {
                case MtTag.Account:
                    next.Account = field.Text;
                    break;
                case MtTag.Number:
                    next.SetNumber(field.Text);
                    break;
                case MtTag.InterimOpening:
                    return page.IsFollowedBy(next) && BalanceField.AmountOf(field) == interim.Amount ? i + 1 : null;
                case MtField.Envelope or MtField.End or MtTag.Reference or MtTag.Related:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private void ReadMisplaced(MtField field, StatementDraft statement, MtPage page, MtOpening opening)
    {
        if (!MtTag.IsKnown(field.Tag))
        {
            _context.Diagnostics.Warning(RecordCodes.RecordUnknown, _context.Here(), $"The format has no field {Excerpt.Of(field.Tag)}: it is kept as an extra field.");
        }
        else
        {
            _context.Diagnostics.Warning(RecordCodes.RecordOutOfPlace, _context.Here(), $"Field {field.Tag} stands behind the first entry.");
        }

        if (field.Tag is MtTag.Opening or MtTag.InterimOpening)
        {
            opening.ReadField(field, statement, page);
        }
        else
        {
            _context.Keep(statement.Extras, field.Tag, field.Text);
        }
    }
}

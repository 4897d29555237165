using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>Reads the text of a detail: free lines, or lines that begin with a label of four letters, as several banks write them.</summary>
internal sealed class Bai2Text(RecordContext context)
{
    private const int LabelLength = 4;

    private readonly RecordContext _context = context;
    private readonly List<string> _remittance = [];
    private int _kept;

    internal void Read(IEnumerable<string> lines, TransactionDraft draft)
    {
        _remittance.Clear();
        _kept = 0;
        bool isFirst = true;
        foreach (string line in lines)
        {
            if (isFirst || !ReadLabel(line, draft))
            {
                AddTo(draft.Lines, line);
            }

            isFirst = false;
        }

        draft.Counterparty.Name ??= _context.Field(AmericanWords.NameIn(string.Join(' ', draft.Lines), IsFromDebtor(draft)));
        if (_remittance.Count > 0)
        {
            // The payer's own text is what settles; what the bank says about the transfer stands beside it.
            draft.Information = draft.Lines.Count > 0 ? _context.FreeText(string.Join(' ', draft.Lines)) : null;
            draft.Lines.Clear();
            draft.Lines.AddRange(_remittance);
        }
    }

    private bool ReadLabel(ReadOnlySpan<char> line, TransactionDraft draft)
    {
        ReadOnlySpan<char> text = line.Trim();
        if (text.Length <= LabelLength || text[LabelLength] != ':')
        {
            return false;
        }

        ReadOnlySpan<char> value = text[(LabelLength + 1)..].Trim();
        ReadOnlySpan<char> label = text[..LabelLength];
        switch (label)
        {
            case "REMI":
                AddTo(_remittance, value);
                return true;
            case "EREF":
                draft.EndToEndId = Reference(value) ?? draft.EndToEndId;
                return true;
            case "DBNM" or "DACT" or "DBIC":
                return ReadParty(label, value, isOther: IsFromDebtor(draft), draft);
            case "CRNM" or "CACT" or "CBIC":
                return ReadParty(label, value, isOther: !IsFromDebtor(draft), draft);
            case "DABA" or "CABA" or "CREF" or "IDNM" or "CHKN":
                _context.Keep(draft.Extras, label.ToString(), value);
                return true;
            default:
                return false;
        }
    }

    // Of nothing, the type code says whether it is a credit.
    private static bool IsFromDebtor(TransactionDraft draft) =>
        draft.Amount.IsPositive || (draft.Amount.IsZero && Bai2TypeCodes.DirectionOf(draft.ProprietaryCode) == Bai2Direction.Credit);

    private bool ReadParty(ReadOnlySpan<char> label, ReadOnlySpan<char> value, bool isOther, TransactionDraft draft)
    {
        if (!isOther)
        {
            _context.Keep(draft.Extras, label.ToString(), value);
        }
        else if (label.EndsWith("NM"))
        {
            draft.Counterparty.Name ??= _context.Field(value);
        }
        else if (label.EndsWith("BIC"))
        {
            draft.Counterparty.Bic ??= _context.Field(value);
        }
        else if (Iban.TryParse(value, out Iban iban))
        {
            draft.Counterparty.Iban = iban;
        }
        else
        {
            draft.Counterparty.Account ??= _context.Field(value);
        }

        return true;
    }

    /// <summary>A reference that says something, or null.</summary>
    internal string? Reference(ReadOnlySpan<char> value) =>
        value.TrimStart('0').IsEmpty || value is "NOTPROVIDED" or "NONREF" or "NONE" ? null : _context.Field(value);

    // All lines together must fit into a payment.
    private void AddTo(List<string> lines, ReadOnlySpan<char> line)
    {
        if (_kept <= PaymentBounds.LongestText && _context.FreeText(line) is { } text)
        {
            _kept += text.Length + 1;
            if (_kept <= PaymentBounds.LongestText)
            {
                lines.Add(text);
            }
            else
            {
                _context.Diagnostics.Warning(RecordCodes.TextCut, _context.Here(), $"The text of one entry is longer than a payment takes: the first {lines.Count} lines are kept.");
            }
        }
    }
}

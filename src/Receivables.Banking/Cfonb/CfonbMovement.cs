using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>One movement (record 04) while its complements (records 05) are read.</summary>
internal sealed class CfonbMovement
{
    private const int TextPosition = 49;
    private const int LabelLength = 31;
    private const int ShortestReference = 4;

    private readonly RecordContext _context;
    private readonly TransactionDraft _draft;
    private readonly CfonbTexts _texts;
    private readonly CfonbOrder _order;
    private readonly CfonbReferences _references;
    private readonly CfonbParty _debtor = CfonbParty.Debtor();
    private readonly CfonbParty _creditor = CfonbParty.Creditor();
    private readonly string _operation;
    private readonly string? _reference;

    /// <param name="context">The place, the bounds, the diagnostics.</param>
    /// <param name="draft">The transaction, with its amount and days.</param>
    /// <param name="record">The record 04.</param>
    internal CfonbMovement(RecordContext context, TransactionDraft draft, CfonbRecord record)
    {
        _context = context;
        _draft = draft;
        _texts = new CfonbTexts(context);
        _order = new CfonbOrder(context);
        _references = new CfonbReferences(context, draft);
        _operation = record.Field(33, 2).ToString();
        _reference = context.Field(record.Field(105, 16));
        _texts.AddLabel(record.Raw(TextPosition, LabelLength));
        TakeCodes(record);
    }

    /// <summary>Takes a record 05.</summary>
    internal void Add(CfonbRecord record)
    {
        if (IsOldForm(record))
        {
            _texts.AddLabel(record.Raw(TextPosition, LabelLength));
            Keep("05", record.From(TextPosition + LabelLength));
            return;
        }

        ReadOnlySpan<char> qualifier = record.Raw(46, 3), text = record.From(TextPosition);
        if (!text.IsWhiteSpace() && !TakeText(qualifier, text) && !TakeDetail(qualifier, text.TrimEnd()))
        {
            Keep($"05/{qualifier.Trim()}", text);
        }
    }

    /// <summary>Puts together what the records gave.</summary>
    internal TransactionDraft End()
    {
        AddReference();
        _texts.CopyTo(_draft);
        _order.CopyTo(_draft);
        _draft.BatchId = CfonbOperations.IsOwnLot(_operation) ? _references.Lot : null;
        CopyParties();
        return _draft;
    }

    // A movement that takes another back has the other side of that one.
    private void CopyParties()
    {
        bool isFromDebtor = _draft.Amount.IsPositive != CfonbOperations.IsReturn(_operation);
        (CfonbParty other, CfonbParty own) = isFromDebtor ? (_debtor, _creditor) : (_creditor, _debtor);
        (other, own) = other.IsEmpty ? (own, other) : (other, own);
        other.CopyTo(_draft, _context);
        own.KeepIn(_draft, _context);
    }

    // Where the payer's text is missing, the reference may be all that is left of it.
    private void AddReference()
    {
        bool isNew = _reference is { Length: >= ShortestReference } reference && !IsBlankOrZero(reference) && _draft.EndToEndId?.StartsWith(reference, StringComparison.Ordinal) != true;
        if (isNew && _draft.Amount.IsPositive && !_texts.HasPayerText && _draft.References.Count == 0)
        {
            _texts.AddComplement(_reference);
        }
    }

    private void TakeCodes(CfonbRecord record)
    {
        _draft.ProprietaryCode = _context.Field(_operation);
        _draft.BankCode = CfonbOperations.IsoOf(_operation, _draft.Amount.IsPositive) ?? _draft.ProprietaryCode;
        ReadOnlySpan<char> reject = record.Field(41, 2);
        _draft.HasReturnInformation = !IsBlankOrZero(reject);
        Keep("04/InternalCode", record.Field(8, 4));
        Keep("04/RejectReason", reject);
        Keep("04/Entry", IsBlankOrZero(record.Field(82, 7)) ? [] : record.Field(82, 7));
        Keep("04/Exemption", IsBlankOrZero(record.Field(89, 1)) ? [] : record.Field(89, 1));
        Keep("04/Unavailable", IsBlankOrZero(record.Field(90, 1)) ? [] : record.Field(90, 1));
        Keep("04/Reference", _reference);
        Keep("04/Rest", record.From(CfonbRecord.Length + 1));
    }

    private bool TakeText(ReadOnlySpan<char> qualifier, ReadOnlySpan<char> text)
    {
        switch (qualifier)
        {
            case "LCC" or "LC2" or "LEM":
                _texts.AddPayerLine(text);
                return true;
            case "LIB" or "   " or "":
                _texts.AddComplement(text);
                return true;
            default:
                return false;
        }
    }

    private bool TakeDetail(ReadOnlySpan<char> qualifier, ReadOnlySpan<char> text) => qualifier switch
    {
        "MMO" => _order.TakeOrder(text),
        "FEE" => _order.TakeFee(text),
        _ => _references.Take(qualifier, text) || _debtor.Take(qualifier, text) || _creditor.Take(qualifier, text),
    };

    // Before qualifiers came, a complement repeated the value date and went on with the label.
    private static bool IsOldForm(CfonbRecord record)
    {
        ReadOnlySpan<char> day = record.Raw(43, 6);
        return day.Length == 6 && !day.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsBlankOrZero(ReadOnlySpan<char> text) => text.IsEmpty || !text.ContainsAnyExcept('0', ' ');

    private void Keep(string name, ReadOnlySpan<char> value) => _context.Keep(_draft.Extras, name, value);
}

namespace Receivables.Terms.Notation;

/// <summary>Reads payment terms: clauses between commas, each a discount, an instalment or the rule for the whole, then a business-day convention.</summary>
internal sealed class TermsReader
{
    private readonly NotationContext _context;
    private readonly NotationCursor _cursor;
    private readonly ClauseReader _clauses;
    private BusinessDayAdjustment? _adjustment;

    private TermsReader(string text)
    {
        _context = new NotationContext(text);
        _cursor = _context.Cursor;
        _clauses = new ClauseReader(_context);
    }

    /// <summary>Reads a text: one item, or none and the reason.</summary>
    internal static ReadResult<PaymentTerms> Read(string text)
    {
        var reader = new TermsReader(text);
        PaymentTerms? terms = reader.TryRead();
        return new ReadResult<PaymentTerms>(terms is null ? [] : [terms], [.. reader._context.Found]);
    }

    private PaymentTerms? TryRead()
    {
        if (_cursor.Text.Length > PaymentTerms.MaxTextLength)
        {
            _context.Refuse(TermsDiagnostics.TooLong, PaymentTerms.MaxTextLength, $"Payment terms have at most {PaymentTerms.MaxTextLength} characters; give the terms alone.");
            return null;
        }

        if (_cursor.AtEnd)
        {
            _context.Refuse(TermsDiagnostics.Empty, 0, "There are no payment terms; write them, such as 'net 30'.");
            return null;
        }

        return TryClauses() ? new TermsAssembly(_context, _clauses).TryBuild(_adjustment) : null;
    }

    private bool TryClauses()
    {
        while (true)
        {
            if (_clauses.Any && new AdjustmentReader(_context).IsNext)
            {
                return TryAdjustment();
            }

            if (!_clauses.TryRead())
            {
                return false;
            }

            _cursor.TrySign('.');
            if (_cursor.AtEnd)
            {
                return true;
            }

            if (!TryNextClause())
            {
                return false;
            }
        }
    }

    private bool TryAdjustment()
    {
        _adjustment = new AdjustmentReader(_context).Read();
        if (_adjustment is null)
        {
            return false;
        }

        _cursor.TrySign('.');
        return _cursor.AtEnd || _context.RefuseNext("the business-day convention comes last.");
    }

    private bool TryNextClause()
    {
        bool next = _cursor.TrySeparator() || _clauses.LastEndsItself || new AdjustmentReader(_context).IsNext;
        if (!next)
        {
            return _context.RefuseNext("put a comma between the parts, as in '30% on receipt, 70% net 60'.");
        }

        return !_cursor.AtEnd || _context.RefuseNext("a part is missing after the comma.");
    }
}

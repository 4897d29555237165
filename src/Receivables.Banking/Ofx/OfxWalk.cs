using System.Globalization;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Walks through the tags, knows in what they stand, and stops where a statement or a transaction begins or ends.</summary>
internal sealed class OfxWalk
{
    private readonly RecordContext _context;
    private readonly OfxTokenizer _tokens;
    private readonly OfxMessage _message;
    private readonly List<string> _open = [];
    private bool _isHeld;
    private bool _isEmptyTop;

    internal OfxWalk(RecordContext context, OfxHeader header, OfxMessage message)
    {
        _context = context;
        _tokens = new OfxTokenizer(context, header);
        _message = message;
        Collected = new OfxCollected(context);
    }

    /// <summary>The transaction that was read last.</summary>
    internal OfxCollected Collected { get; }

    /// <summary>Where the tag stands that was read last.</summary>
    internal SourcePosition Position => _tokens.Position;

    /// <summary>The name of the tag that was read last.</summary>
    internal string Name => _tokens.Name;

    /// <summary>Whether the reading was ended because tags nest too deep.</summary>
    internal bool IsTooDeep { get; private set; }

    /// <summary>Whether an element is open.</summary>
    internal bool IsInside => _open.Count > 0;

    /// <summary>Reads on to the next event.</summary>
    internal OfxEvent Next()
    {
        while (!IsTooDeep && (_isHeld || _tokens.Read()))
        {
            _isHeld = false;
            OfxEvent found = _tokens.Kind switch
            {
                OfxTokenKind.Start => Open(_tokens.Name),
                OfxTokenKind.End => Close(_tokens.Name),
                _ => TakeText(),
            };
            if (found != OfxEvent.None)
            {
                return found;
            }
        }

        return OfxEvent.InputEnded;
    }

    private OfxEvent Open(string name)
    {
        if (_isEmptyTop && OfxAggregates.IsValue(_open[^1]))
        {
            Pop();
        }

        if (OfxAggregates.IsTransaction(name))
        {
            return Collect(name);
        }

        if (_open.Count >= _context.Options.MaxDepth)
        {
            return SayTooDeep();
        }

        _open.Add(name);
        _isEmptyTop = true;
        _message.Begin(name, _tokens.Position);
        return OfxAggregates.IsStatement(name) ? OfxEvent.StatementBegan : OfxEvent.None;
    }

    private OfxEvent Close(string name)
    {
        int at = _open.LastIndexOf(name);
        if (at < 0)
        {
            return OfxEvent.None;
        }

        bool endsStatement = false;
        while (_open.Count > at)
        {
            endsStatement |= OfxAggregates.IsStatement(_open[^1]);
            Pop();
        }

        return endsStatement ? OfxEvent.StatementEnded : OfxEvent.None;
    }

    private void Pop()
    {
        string name = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _isEmptyTop = false;
        _message.End(name);
    }

    private OfxEvent TakeText()
    {
        if (_open.Count == 0)
        {
            _tokens.TakeAsHeader();
        }
        else if (_isEmptyTop && !OfxAggregates.HoldsNoText(_open[^1]))
        {
            string name = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _isEmptyTop = false;
            _message.Take(_open, name, _tokens.Text, _tokens.Position);
            _message.End(name);
        }

        return OfxEvent.None;
    }

    private OfxEvent Collect(string name)
    {
        _isEmptyTop = false;
        Collected.Begin(name, _tokens.Position);
        while (_tokens.Read())
        {
            bool isTag = _tokens.Kind != OfxTokenKind.Text;
            if (isTag && _tokens.Kind == OfxTokenKind.End && _tokens.Name == name)
            {
                return OfxEvent.Transaction;
            }

            if (isTag && OfxAggregates.EndsTransaction(_tokens.Name))
            {
                _isHeld = true;
                return OfxEvent.Transaction;
            }

            Collected.Add(_tokens);
        }

        return OfxEvent.InputEnded;
    }

    private OfxEvent SayTooDeep()
    {
        IsTooDeep = true;
        _context.Diagnostics.Error(OfxCodes.TooDeep, _tokens.Position, string.Create(CultureInfo.InvariantCulture,
            $"Tags nest deeper than {_context.Options.MaxDepth} levels (BankFileOptions.MaxDepth): reading stops here."));
        return OfxEvent.InputEnded;
    }
}

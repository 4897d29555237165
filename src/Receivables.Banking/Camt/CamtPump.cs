using System.Xml;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Drives the tree of the schema over the XML, one node after the other, until something comes up.</summary>
/// <remarks>No recursion, so depth costs nothing but the stack array; no lookup of names but by reference; no text is made for elements that nobody wants.</remarks>
internal sealed class CamtPump : IDisposable
{
    // Hostile names must not grow the table of unknown elements without end; past it they share one node a parent.
    private const int MaxUnknownNodes = 4096;

    private static readonly CamtNode Outside = new("");

    private readonly BoundedInput _input;
    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _place;
    private readonly CamtContext _context;
    private readonly CamtDiagnostics _diagnostics;
    private readonly CamtNode[] _stack;
    private readonly Dictionary<(CamtNode Parent, string Name), CamtNode> _unknown = [];
    private readonly CancellationToken _cancellation;
    private CamtNode _node = Outside;
    private int _depth;
    private bool _isLeaf;
    private bool _ended;
    private string? _root;
    private string? _rootNamespace;

    internal CamtPump(BoundedInput input, XmlReader xml, CamtContext context, CamtDiagnostics diagnostics, BankFileOptions options, CancellationToken cancellation)
    {
        _input = input;
        _xml = xml;
        _place = (IXmlLineInfo)xml;
        _context = context;
        _diagnostics = diagnostics;
        _stack = new CamtNode[options.MaxDepth];
        _cancellation = cancellation;
    }

    private SourcePosition Here => _diagnostics.At(_place.LineNumber, _place.LinePosition);

    public void Dispose() => _xml.Dispose();

    /// <summary>Reads on until an entry, a statement or the input ends.</summary>
    internal CamtEvent Advance()
    {
        _cancellation.ThrowIfCancellationRequested();
        _context.Event = CamtEvent.None;
        try
        {
            while (!_ended && _context.Event == CamtEvent.None)
            {
                Step();
            }
        }
        catch (XmlException broken)
        {
            EndBecause(broken);
        }

        return _ended && _context.Event == CamtEvent.None ? CamtEvent.InputEnded : _context.Event;
    }

    private void Step()
    {
        if (!_xml.Read())
        {
            EndOfDocument();
            return;
        }

        _input.Mark();
        switch (_xml.NodeType)
        {
            case XmlNodeType.Element:
                Open();
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when _node.WantsText:
                Append();
                break;
        }
    }

    private void Open()
    {
        if (_depth == _stack.Length)
        {
            EndBecause(CamtCodes.TooDeep, Here, $"Elements nest deeper than {_stack.Length}: reading stops here. This is not a bank's file, or raise BankFileOptions.MaxDepth.");
            return;
        }

        bool isEmpty = _xml.IsEmptyElement;
        CamtNode child = ReferenceEquals(_node, Outside) ? OpenOutside() : _node.Find(_xml.LocalName) ?? Unknown(_node, _xml.LocalName);
        _stack[_depth++] = _node;
        _node = child;
        _isLeaf = true;
        _context.Length = 0;
        _context.CurrencyText = child.HasCurrency || child.IsExtra ? ReadCurrency() : null;
        if (child.Begin is { } begin)
        {
            TakePlace();
            begin(_context);
        }

        if (isEmpty)
        {
            Close();
        }
    }

    private void Close()
    {
        if (_isLeaf && _node.WantsText)
        {
            EndLeaf();
        }

        _node.End?.Invoke(_context);
        _isLeaf = false;
        _node = _stack[--_depth];
        if (_context.IsFull && !_ended)
        {
            EndBecause(CamtCodes.TooManyTransactions, Here, "The file holds more transactions than BankFileOptions.MaxTransactions allows: reading stops here.");
        }
    }

    private void EndLeaf()
    {
        if (_context.Length == 0)
        {
            TakePlace();
        }

        if (_node.Leaf is { } leaf)
        {
            leaf(_context);
        }
        else if (_context.Length > 0)
        {
            _context.AddExtra(_node);
        }
    }

    private void Append()
    {
        if (_context.Length == 0)
        {
            TakePlace();
        }

        for (ArraySegment<char> room = _context.Room(); room.Count > 0; room = _context.Room())
        {
            int read = _xml.ReadValueChunk(room.Array!, room.Offset, room.Count);
            if (read == 0)
            {
                return;
            }

            _context.Length += read;
        }
    }

    private void TakePlace()
    {
        _context.Line = _place.LineNumber;
        _context.Column = _place.LinePosition;
    }

    private string? ReadCurrency()
    {
        string? currency = null;
        for (bool found = _xml.MoveToFirstAttribute(); found && currency is null; found = _xml.MoveToNextAttribute())
        {
            currency = ReferenceEquals(_xml.LocalName, CamtSchema.CurrencyAttribute) ? _xml.Value : null;
        }

        _xml.MoveToElement();
        return currency;
    }

    // Envelopes around the document are passed through: what counts is the message element.
    private CamtNode OpenOutside()
    {
        _root ??= _xml.LocalName;
        _rootNamespace ??= _xml.NamespaceURI;
        if (CamtFormat.KindOf(_xml.LocalName) == CamtKind.Unknown)
        {
            return Outside;
        }

        TakePlace();
        _context.BeginMessage(CamtFormat.Of(_xml.LocalName, _xml.NamespaceURI));
        return CamtSchema.Message;
    }

    private CamtNode Unknown(CamtNode parent, string name)
    {
        if (_unknown.TryGetValue((parent, name), out CamtNode? known))
        {
            return known;
        }

        bool full = _unknown.Count >= MaxUnknownNodes;
        CamtNode node = full && parent.IsExtra ? parent : CamtNode.Extra(parent.PathOf(full ? "…" : name));
        if (!full)
        {
            _unknown.Add((parent, name), node);
        }

        return node;
    }

    private void EndOfDocument()
    {
        _ended = true;
        if (!_context.HasMessage && CamtFormat.KindOfNamespace(_rootNamespace) == CamtKind.Unknown)
        {
            _diagnostics.End(CamtCodes.NotCamt, _diagnostics.At(1, 1), true,
                $"This is XML, but not a camt.052, .053 or .054 message: its root is '{Excerpt.Of(_root)}' in namespace '{Excerpt.Of(_rootNamespace, 100)}'.");
        }
        else if (!_context.HasStatements)
        {
            _diagnostics.End(CamtCodes.NoStatement, _diagnostics.At(1, 1), true, "The message holds no statement, report or notification: ask the bank for the complete file.");
        }
    }

    private void EndBecause(XmlException broken)
    {
        (string code, string message) = XmlFaults.Explain(broken, _input.Stop, hasRoot: _root is not null);
        EndBecause(code, _diagnostics.At(broken.LineNumber, broken.LinePosition), message);
    }

    private void EndBecause(string code, SourcePosition position, string message)
    {
        _ended = true;
        _diagnostics.End(code, position, !_context.HasStatements, message);
        _context.CutStatement();
    }
}

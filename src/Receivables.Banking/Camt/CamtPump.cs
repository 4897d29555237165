using System.Runtime.CompilerServices;
using System.Xml;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Drives the tree of the schema over the XML, one node after the other, until something comes up.</summary>
/// <remarks>No recursion, so depth costs nothing but the stack array; no lookup of names but by reference; no text is made for elements that nobody wants.</remarks>
internal sealed class CamtPump : IDisposable
{
    private static readonly CamtNode Outside = new("");

    private readonly BoundedInput _input;
    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _place;
    private readonly CamtContext _context;
    private readonly CamtDiagnostics _diagnostics;
    private readonly CamtFrame[] _stack;
    private readonly UnknownElements _unknown = new();
    private readonly CancellationToken _cancellation;
    private int _depth;
    private bool _isLeaf;
    private bool _isRead;
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
        _stack = new CamtFrame[options.MaxDepth + 1];
        _stack[0].Node = Outside;
        _cancellation = cancellation;
    }

    // The innermost open element; the stack is its only place, because storing a reference costs.
    private ref CamtFrame Top => ref _stack[_depth];

    private SourcePosition Here => _diagnostics.At(_place.LineNumber, _place.LinePosition);

    public void Dispose() => _xml.Dispose();

    /// <summary>Reads on until an entry, a statement or the input ends.</summary>
    internal CamtEvent Advance()
    {
        _cancellation.ThrowIfCancellationRequested();
        _context.Event = CamtEvent.None;
        try
        {
            Run();
        }
        catch (XmlException broken)
        {
            EndBecause(broken);
        }

        return _ended && _context.Event == CamtEvent.None ? CamtEvent.InputEnded : _context.Event;
    }

    // Apart from the try block, in which the JIT keeps nothing in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Run()
    {
        while (!_ended && _context.Event == CamtEvent.None)
        {
            Step();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step()
    {
        if (!_isRead && !Read())
        {
            EndOfDocument();
            return;
        }

        _isRead = false;
        switch (_xml.NodeType)
        {
            case XmlNodeType.Element:
                Open();
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when Top.Node.HasText:
                Take();
                break;
        }
    }

    private bool Read()
    {
        _input.Mark();
        return _xml.Read();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Open()
    {
        if (_depth == _stack.Length - 1)
        {
            EndBecause(CamtCodes.TooDeep, Here, $"Elements nest deeper than {_stack.Length - 1}: reading stops here. This is not a bank's file, or raise BankFileOptions.MaxDepth.");
            return;
        }

        // What has an element in it is no leaf, and its text is not one value.
        _isLeaf = false;
        ref CamtFrame top = ref Top;
        CamtNode child = top.Node.Find(_xml.LocalName, ref top.Hint) ?? FindElsewhere(top.Node);
        if (child.HasText)
        {
            OpenLeaf(child);
        }
        else
        {
            OpenContainer(child);
        }
    }

    private void OpenContainer(CamtNode container)
    {
        bool isEmpty = _xml.IsEmptyElement;
        if (container.Begin is { } begin)
        {
            TakePlace();
            begin(_context);
        }

        if (isEmpty)
        {
            container.End?.Invoke(_context);
            return;
        }

        Push(container, isLeaf: false);
    }

    // Start tag, text and end tag in one go. Whatever else stands in the element goes the long way, from where this has come to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void OpenLeaf(CamtNode leaf)
    {
        bool isEmpty = _xml.IsEmptyElement;
        _context.ClearText();
        if (leaf.HasCurrency || (leaf.IsExtra && _xml.AttributeCount > 0))
        {
            ReadCurrency();
        }
        else if (leaf.IsExtra)
        {
            _context.ClearCurrency();
        }

        if (isEmpty)
        {
            TakePlace();
        }
        else if (!ReadLeaf(leaf))
        {
            Push(leaf, isLeaf: true);
            _isRead = true;
            return;
        }

        EndLeaf(leaf);
    }

    private bool ReadLeaf(CamtNode leaf)
    {
        Read();
        if (_xml.NodeType == XmlNodeType.Text)
        {
            Take();
            Read();
        }
        else
        {
            TakePlace();
        }

        return _xml.NodeType == XmlNodeType.EndElement;
    }

    private void Push(CamtNode node, bool isLeaf)
    {
        ref CamtFrame frame = ref _stack[++_depth];
        frame.Node = node;
        frame.Hint = 0;
        _isLeaf = isLeaf;
    }

    private void Close()
    {
        CamtNode node = Top.Node;
        if (_isLeaf)
        {
            EndLeaf(node);
        }
        else
        {
            node.End?.Invoke(_context);
        }

        _depth--;
        _isLeaf = false;
        if (_context.IsFull && !_ended)
        {
            EndBecause(CamtCodes.TooManyTransactions, Here, "The file holds more transactions than BankFileOptions.MaxTransactions allows: reading stops here.");
        }
    }

    private void EndLeaf(CamtNode leaf)
    {
        if (leaf.Leaf is { } action)
        {
            action(_context);
        }
        else if (!_context.IsEmpty)
        {
            _context.AddExtra(leaf);
        }
    }

    private void Take()
    {
        if (_context.IsEmpty)
        {
            TakePlace();
        }

        _context.Take(_xml);
    }

    private void TakePlace()
    {
        _context.Line = _place.LineNumber;
        _context.Column = _place.LinePosition;
    }

    private void ReadCurrency()
    {
        _context.ClearCurrency();
        for (bool found = _xml.MoveToFirstAttribute(); found; found = _xml.MoveToNextAttribute())
        {
            if (ReferenceEquals(_xml.LocalName, CamtSchema.CurrencyAttribute))
            {
                _context.TakeCurrency(_xml);
                break;
            }
        }

        _xml.MoveToElement();
    }

    private CamtNode FindElsewhere(CamtNode parent) => ReferenceEquals(parent, Outside) ? OpenOutside() : _unknown.Of(parent, _xml.LocalName);

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

        // The parser gives a DTD no place, and an empty file neither.
        (int line, int column) = code == CamtCodes.Dtd ? _input.PlaceInHead("<!DOCTYPE"u8) : (Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition));
        EndBecause(code, _diagnostics.At(line, column), message);
    }

    private void EndBecause(string code, SourcePosition position, string message)
    {
        _ended = true;
        _diagnostics.End(code, position, !_context.HasStatements, message);
        _context.CutStatement();
    }
}

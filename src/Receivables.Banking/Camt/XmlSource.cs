using System.Runtime.CompilerServices;
using System.Xml;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Drives the walk with an <see cref="XmlReader"/>: any XML, in any encoding, and every fault with its place.</summary>
/// <remarks>Names are compared by reference: the parser's name table is filled with those of the tree.</remarks>
internal sealed class XmlSource : ICamtSource
{
    private readonly BoundedInput _input;
    private readonly XmlNameTable _names;
    private readonly CamtWalk _walk;
    private readonly CamtContext _context;
    private readonly StatementDiagnostics _diagnostics;
    private XmlReader? _opened;
    private XmlReader _xml = null!;
    private IXmlLineInfo _place = null!;
    private bool _isRead;

    internal XmlSource(BoundedInput input, XmlNameTable names, CamtWalk walk, CamtContext context, StatementDiagnostics diagnostics)
    {
        _input = input;
        _names = names;
        _walk = walk;
        _context = context;
        _diagnostics = diagnostics;
    }

    private SourcePosition Here => _diagnostics.At(_place.LineNumber, _place.LinePosition);

    public void Dispose() => _opened?.Dispose();

    public bool Run()
    {
        try
        {
            if (_opened is null)
            {
                Open(_walk.Depth);
            }

            Steps();
        }
        catch (XmlException broken)
        {
            EndBecause(broken);
        }

        return true;
    }

    // What the parser finds in the first bytes it throws as it is made. Elements that are open already are read once more.
    private void Open(int depth)
    {
        _opened = _xml = CamtInput.Open(_input, _names);
        _place = (IXmlLineInfo)_xml;
        for (int left = depth; left > 0 && _xml.Read();)
        {
            left -= _xml.NodeType == XmlNodeType.Element ? 1 : 0;
        }
    }

    // Apart from the try block, in which the JIT keeps nothing in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Steps()
    {
        while (!_walk.Ended && _context.Event == CamtEvent.None)
        {
            Step();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step()
    {
        if (!_isRead && !Read())
        {
            _walk.EndOfDocument();
            return;
        }

        _isRead = false;
        switch (_xml.NodeType)
        {
            case XmlNodeType.Element:
                OpenElement();
                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when _walk.Top.Node.HasText:
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
    private void OpenElement()
    {
        if (_walk.IsAtLimit)
        {
            _walk.EndBecauseTooDeep(Here);
            return;
        }

        CamtNode child = _walk.Find(_xml.LocalName) ?? FindElsewhere();
        if (child.HasText)
        {
            OpenLeaf(child);
            return;
        }

        bool isEmpty = _xml.IsEmptyElement;
        if (child.Begin is not null)
        {
            TakePlace();
        }

        if (isEmpty)
        {
            _walk.PassContainer(child);
        }
        else
        {
            _walk.OpenContainer(child);
        }
    }

    private CamtNode FindElsewhere()
    {
        if (!_walk.IsOutside)
        {
            return _walk.Unknown(_xml.LocalName);
        }

        TakePlace();
        return _walk.SeeOutside(_xml.LocalName, _xml.NamespaceURI);
    }

    // Start tag, text and end tag in one go. Whatever else stands in the element goes the long way, from where this has come to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void OpenLeaf(CamtNode leaf)
    {
        bool isEmpty = _xml.IsEmptyElement;
        _walk.LeaveLeaf();
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
        else if (!ReadLeaf())
        {
            _walk.OpenLeaf(leaf);
            _isRead = true;
            return;
        }

        _walk.EndLeaf(leaf);
    }

    private bool ReadLeaf()
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

    private void Close()
    {
        _walk.Close();
        if (_context.IsFull)
        {
            _walk.EndBecauseFull(Here);
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

    private void TakePlace() => _context.TakePlace(_place.LineNumber, _place.LinePosition);

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

    private void EndBecause(XmlException broken)
    {
        if (_walk is { HasRoot: true, Depth: 0 } && XmlFaults.IsZero(broken) && _input.EndsInZeros())
        {
            _walk.EndOfDocument();
            return;
        }

        (string code, string message) = XmlFaults.Explain(broken, _input.Stop, hasRoot: _walk.HasRoot);

        // The parser gives a DTD no place, and an empty file neither.
        (int line, int column) = code == CamtCodes.Dtd ? _input.PlaceInHead("<!DOCTYPE"u8) : (Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition));
        _walk.EndBecause(code, _diagnostics.At(line, column), message);
    }
}

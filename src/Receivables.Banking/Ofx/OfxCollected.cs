using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>The tags of one transaction, put together to values when it is whole. Reused.</summary>
/// <remarks>In SGML a tag without a value may be an empty value or an aggregate, and only an aggregate must be closed: so what is closed further on is one.</remarks>
internal sealed class OfxCollected(RecordContext context)
{
    // What a tag takes in memory, however short it is: nested tags of one letter must not take more than long texts.
    private const int WeightOfTag = 48;

    private readonly RecordContext _context = context;
    private readonly List<OfxElement> _elements = [];
    private readonly Dictionary<string, int> _lastEnds = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];
    private long _length;

    /// <summary>Where the transaction begins.</summary>
    internal SourcePosition Position { get; private set; }

    /// <summary>The name of its tag.</summary>
    internal string Name { get; private set; } = "";

    internal void Begin(string name, SourcePosition position)
    {
        _elements.Clear();
        (Name, Position, _length) = (name, position, 0);
    }

    /// <summary>Adds what the tokenizer just read; what passes the bound of a token is left out, with a diagnostic.</summary>
    internal void Add(OfxTokenizer tokens)
    {
        bool fitted = Fits;
        _length += tokens.Kind == OfxTokenKind.Text ? tokens.Text.Length : WeightOfTag;
        if (Fits)
        {
            Take(tokens);
        }
        else if (fitted)
        {
            _context.Diagnostics.Warning(RecordCodes.TextCut, tokens.Position, "The transaction is larger than BankFileOptions.MaxTokenBytes: the rest of it is left out.");
        }
    }

    /// <summary>Gives its values, in the order of the file.</summary>
    internal IEnumerable<OfxValue> Values()
    {
        FindEnds();
        _open.Clear();
        for (int i = 0; i < _elements.Count; i++)
        {
            OfxElement element = _elements[i];
            if (element.IsEnd)
            {
                Close(element.Name);
            }
            else if (IsAggregate(i))
            {
                _open.Add(element.Name);
            }
            else if (element.Value.Length > 0)
            {
                yield return new OfxValue(PathOf(element.Name), element.Value, element.Position);
            }
        }
    }

    private bool Fits => _length <= _context.Options.MaxTokenBytes;

    private void Take(OfxTokenizer tokens)
    {
        if (tokens.Kind != OfxTokenKind.Text)
        {
            _elements.Add(new OfxElement(tokens.Name, "", tokens.Kind == OfxTokenKind.End, tokens.Position));
        }
        else if (_elements.Count > 0 && _elements[^1] is { IsEnd: false, Value.Length: 0 } last)
        {
            _elements[^1] = last with { Value = tokens.Text };
        }
    }

    private void FindEnds()
    {
        _lastEnds.Clear();
        for (int i = 0; i < _elements.Count; i++)
        {
            if (_elements[i].IsEnd)
            {
                _lastEnds[_elements[i].Name] = i;
            }
        }
    }

    private bool IsAggregate(int at)
    {
        OfxElement element = _elements[at];
        bool opensAnother = element.Value.Length == 0 && at + 1 < _elements.Count && !_elements[at + 1].IsEnd;
        return opensAnother && _open.Count < _context.Options.MaxDepth && _lastEnds.TryGetValue(element.Name, out int end) && end > at;
    }

    private void Close(string name)
    {
        int at = _open.LastIndexOf(name);
        if (at >= 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }
    }

    private string PathOf(string name) => _open.Count == 0 ? name : PaymentBounds.Cut($"{string.Join('/', _open)}/{name}", PaymentBounds.LongestField);
}

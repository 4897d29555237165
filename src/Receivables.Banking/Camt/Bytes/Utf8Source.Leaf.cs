namespace Receivables.Banking.Camt.Bytes;

/// <content>Elements whose text is taken.</content>
internal sealed partial class Utf8Source
{
    // A longer text may reach the bound on one token; space this long may be text to the other parser.
    private const int LongestText = 8 << 10;
    private const int LongestSpace = 2_000;

    private Utf8Step OpenLeaf(CamtNode leaf, int at, int nameLength, int content, Utf8Attribute currency)
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(content, _window.End - content);
        int length = rest.IndexOfAny((byte)'<', (byte)'&', (byte)'\r');
        int close = content + length;
        if (length < 0 || !Utf8Scan.IsEndTag(_bytes, close, _bytes.AsSpan(at + 1, nameLength)) || !IsPlain(content, length))
        {
            return OpenOtherLeaf(leaf, at, nameLength, content, currency);
        }

        BeginLeaf(leaf, currency);
        if (length > 0 && !IsSpace(content, length))
        {
            _context.TakePlace(content);
            _context.Take(_bytes, content, length);
        }
        else
        {
            _context.TakePlace(close + 2);
        }

        _at = close + nameLength + 3;
        _walk.EndLeaf(leaf);
        return Utf8Step.Done;
    }

    private bool IsPlain(int at, int length) => length <= LongestText && !_bytes.AsSpan(at, length).Contains((byte)']') && (length < LongestSpace || !IsSpace(at, length));

    private bool IsSpace(int at, int length) => _bytes[at] <= ' ' && _bytes.AsSpan(at, length).IndexOfAnyExcept(" \n\t\r"u8) < 0;

    private void BeginLeaf(CamtNode leaf, Utf8Attribute currency)
    {
        _walk.LeaveLeaf();
        _context.ClearText();
        if (leaf.HasCurrency || leaf.IsExtra)
        {
            _context.ClearCurrency();
            if (currency.NameLength > 0)
            {
                _context.TakeCurrency(currency.Value(_bytes));
            }
        }
    }

    private Utf8Step OpenEmptyLeaf(CamtNode leaf, int at)
    {
        BeginLeaf(leaf, _tag.Currency);
        _context.TakePlace(at + 1);
        _at = _tag.End;
        _walk.EndLeaf(leaf);
        return Utf8Step.Done;
    }

    // References, comments, CDATA, or elements in it.
    private Utf8Step OpenOtherLeaf(CamtNode leaf, int at, int nameLength, int content, Utf8Attribute currency)
    {
        int tag = _text.Read(_bytes, content, _window.End);
        if (tag < 0)
        {
            return tag == Utf8Scan.More && _window.End - at <= LongestGap + LongestText ? Utf8Step.More : Utf8Step.Elsewhere;
        }

        if (_bytes[tag + 1] != '/')
        {
            return OpenAround(leaf, at, nameLength, content, tag, currency);
        }

        if (!Utf8Scan.IsEndTag(_bytes, tag, _bytes.AsSpan(at + 1, nameLength)))
        {
            return _window.End - tag < nameLength + 3 ? Utf8Step.More : Utf8Step.Elsewhere;
        }

        BeginLeaf(leaf, currency);
        _context.TakePlace(_text.At < 0 ? tag + 2 : _text.At);
        if (_text.At >= 0)
        {
            _context.Take(_text.Bytes, 0, _text.Length);
        }

        _at = tag + nameLength + 3;
        _walk.EndLeaf(leaf);
        if (_text.IsInPieces && _context.IsFull)
        {
            EndBecauseFull(tag);
        }

        return Utf8Step.Done;
    }

    // Of an element that has others in it the text is no value.
    private Utf8Step OpenAround(CamtNode leaf, int at, int nameLength, int content, int tag, Utf8Attribute currency)
    {
        BeginLeaf(leaf, currency);
        _walk.OpenLeaf(leaf);
        _open.Open(_walk.Depth, new Utf8Frame(at, nameLength, content - at));
        _at = tag;
        return Utf8Step.Done;
    }
}

using System.Runtime.CompilerServices;

namespace Receivables.Banking.Camt.Bytes;

/// <content>Elements whose text is taken.</content>
internal sealed partial class Utf8Source
{
    // The length of the value of the currency attribute; where it begins is handed on, 0 where there is none.
    private int _currencyLength;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int LeafPlain(CamtNode leaf, byte[] bytes, int at, int nameLength, int content, int currency)
    {
        unchecked
        {
            int length = Utf8Scan.PlainText(bytes, content, out bool isAscii);
            int close = content + length;
            if (length == 0 || !Utf8Scan.IsEndTag(bytes, close, at + 1, nameLength))
            {
                return -1;
            }

            _walk.LeaveLeaf();
            _context.TakePlace(content);
            _context.Take(bytes, content, length, isPlain: true, isAscii);
            if (leaf.HasCurrency || leaf.IsExtra)
            {
                _context.TakeCurrency(bytes.AsSpan(currency, currency == 0 ? 0 : 3), isThere: currency > 0);
            }

            _walk.EndLeaf(leaf);
            return close + nameLength + 3;
        }
    }

    // A text that is long, or has space around it.
    private Utf8Step OpenLeaf(CamtNode leaf, int at, int nameLength, int content, int currency)
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(content, _window.End - content);
        int length = rest.IndexOfAny((byte)'<', (byte)'&', (byte)'\r');
        int close = content + length;
        if (length < 0 || !Utf8Scan.IsEndTag(_bytes, close, at + 1, nameLength) || !IsPlain(content, length))
        {
            return OpenOtherLeaf(leaf, at, nameLength, content, currency);
        }

        BeginLeaf(leaf, currency);
        if (length > 0 && !IsSpace(content, length))
        {
            _context.TakePlace(content);
            _context.Take(_bytes, content, length, isPlain: false, isAscii: false);
        }
        else
        {
            _context.TakePlace(close + 2);
        }

        _at = close + nameLength + 3;
        _walk.EndLeaf(leaf);
        return Utf8Step.Done;
    }

    private bool IsPlain(int at, int length) => length <= Utf8LeafText.Longest && !_bytes.AsSpan(at, length).Contains((byte)']') && (length < Utf8LeafText.LongestSpace || !IsSpace(at, length));

    private bool IsSpace(int at, int length) => _bytes[at] <= ' ' && _bytes.AsSpan(at, length).IndexOfAnyExcept(" \n\t\r"u8) < 0;

    private void BeginLeaf(CamtNode leaf, int currency)
    {
        _walk.LeaveLeaf();
        _context.ClearText();
        if (leaf.HasCurrency || leaf.IsExtra)
        {
            _context.TakeCurrency(_bytes.AsSpan(currency, currency == 0 ? 0 : _currencyLength), isThere: currency > 0);
        }
    }

    private Utf8Step OpenEmptyLeaf(CamtNode leaf, int at, int currency)
    {
        BeginLeaf(leaf, currency);
        _context.TakePlace(at + 1);
        _at = _tag.End;
        _walk.EndLeaf(leaf);
        return Utf8Step.Done;
    }

    // References, comments, CDATA, or elements in it.
    private Utf8Step OpenOtherLeaf(CamtNode leaf, int at, int nameLength, int content, int currency)
    {
        int tag = _text.Read(_bytes, content, _window.End);
        if (tag < 0)
        {
            return tag == Utf8Scan.More && _window.End - at <= LongestGap + Utf8LeafText.Longest ? Utf8Step.More : Utf8Step.Elsewhere;
        }

        // Of a text in pieces the other parser takes no more of them once it is past the bound.
        if (_text.IsInPieces && _text.Length > _maxTextLength)
        {
            return Utf8Step.Elsewhere;
        }

        if (_bytes[tag + 1] != '/')
        {
            return OpenAround(leaf, at, nameLength, content, tag, currency);
        }

        if (!Utf8Scan.IsEndTag(_bytes, tag, at + 1, nameLength))
        {
            return _window.End - tag < nameLength + 3 ? Utf8Step.More : Utf8Step.Elsewhere;
        }

        BeginLeaf(leaf, currency);
        _context.TakePlace(_text.At < 0 ? tag + 2 : _text.At);
        if (_text.At >= 0)
        {
            _context.Take(_text.Bytes, 0, _text.Length, isPlain: false, isAscii: false);
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
    private Utf8Step OpenAround(CamtNode leaf, int at, int nameLength, int content, int tag, int currency)
    {
        BeginLeaf(leaf, currency);
        _walk.OpenLeaf(leaf);
        _walk.Top.SetTag(at, nameLength, content);
        _at = tag;
        return Utf8Step.Done;
    }
}

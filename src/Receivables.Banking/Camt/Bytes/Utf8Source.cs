using System.Runtime.CompilerServices;
using System.Xml;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt.Bytes;

/// <summary>
/// Drives the walk from the bytes of a file in UTF-8. It reads a part of XML only, and nothing that is broken: at the first node that is not for it,
/// it stops before that node, with nothing done about it, and the other parser goes on from there.
/// </summary>
/// <remarks>
/// A node is looked at whole before anything comes of it. An element with a text is one node here, so that its text is read where it lies. No name becomes a string
/// that the tree knows, no text that the tree does not keep, and no place is counted until it is asked for.
/// </remarks>
internal sealed partial class Utf8Source : ICamtSource
{
    // What stands between two tags and is longer is for the other parser, which has its bounds there.
    private const int LongestGap = 8 << 10;

    private readonly BoundedInput _input;
    private readonly Utf8Window _window;
    private readonly Utf8Places _places;
    private readonly CamtWalk _walk;
    private readonly CamtContext _context;
    private readonly XmlNameTable _names;
    private readonly Utf8OpenTags _open;
    private readonly Utf8Namespaces _namespaces = new();
    private readonly Utf8Tag _tag = new();
    private readonly Utf8LeafText _text = new();
    private readonly byte[] _bytes;
    private readonly int _maxTextLength;
    private int _begin;
    private byte[] _prefix = [];
    private int _at;

    internal Utf8Source(BoundedInput input, int begin, CamtWalk walk, CamtContext context, XmlNameTable names, BankFileOptions options)
    {
        _input = input;
        _begin = begin;
        _window = new Utf8Window(input, options.MaxBytes);
        _places = new Utf8Places(_window, Utf8Head.MarkLength(input.Head));
        _bytes = _window.Bytes;
        _maxTextLength = options.MaxTextLength;
        _walk = walk;
        _context = context;
        _context.Places = _places;
        _names = names;
        _open = new Utf8OpenTags(options.MaxDepth);
    }

    public bool Run()
    {
        if (_begin > 0 && !Begin())
        {
            return false;
        }

        while (!_walk.Ended && _context.Event == CamtEvent.None)
        {
            Utf8Step step = Steps();
            if (step != Utf8Step.Done && (step == Utf8Step.Elsewhere || !More()))
            {
                return false;
            }
        }

        return true;
    }

    public void Dispose()
    {
    }

    /// <summary>Makes the other parser stand where this one stopped.</summary>
    internal XmlSource HandOver(StatementDiagnostics diagnostics)
    {
        _context.SettlePlace();
        _open.Keep(_walk.Frames, _window, _places);
        _input.GiveBack(Utf8Blanks.Rest(_input.FirstBytes, _open.Kept(_walk.Depth), _places.At(_at), _window), _window.Start + _at);
        return new XmlSource(_input, _names, _walk, _context, diagnostics);
    }

    private bool Begin()
    {
        if (!_window.Read() || _window.End < _begin)
        {
            return false;
        }

        (_at, _begin) = (_begin, 0);
        return true;
    }

    private bool More()
    {
        if (_window.IsFull)
        {
            _context.SettlePlace();
            _open.Keep(_walk.Frames, _window, _places);
            _places.Drop(_at);
            _window.Drop(_at);
            _at = 0;
        }

        return _window.Read();
    }

    // The plain ones of the nodes, which are nearly all, one after the other; then one of another kind.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Utf8Step Steps()
    {
        byte[] bytes = _bytes;
        int at = _at;
        while (true)
        {
            int tag = Utf8Scan.AfterSpace(bytes, at);
            bool closes = bytes[tag + 1] == '/';
            int next = bytes[tag] != '<' ? -1 : closes ? ClosePlain(bytes, tag) : OpenPlain(bytes, tag);
            if (next < 0)
            {
                _at = at;
                return Step();
            }

            at = next;
            if (closes && (_context.Event != CamtEvent.None || _walk.Ended))
            {
                _at = at;
                return Utf8Step.Done;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Utf8Step Step()
    {
        int at = _at;
        if (_bytes[at] != '<' || _bytes[at + 1] == '!')
        {
            at = PassGap(at);
            if (at < 0)
            {
                return Utf8Scan.StepOf(at);
            }
        }

        return _bytes[at + 1] == '/' ? Close(at) : Open(at);
    }

    // Space, comments and, in the root, text that nobody takes.
    private int PassGap(int at)
    {
        ReadOnlySpan<byte> all = _bytes.AsSpan(0, _window.End);
        for (int index = at; index >= 0;)
        {
            int space = all[index..].IndexOfAnyExcept(" \n\r\t"u8);
            index += Math.Max(space, 0);
            if (space < 0 || index - at > LongestGap)
            {
                return all.Length - at > LongestGap ? Utf8Scan.Elsewhere : Utf8Scan.More;
            }

            if (all[index] == '<' && _bytes[index + 1] != '!')
            {
                return index;
            }

            index = all[index] == '<' ? Utf8Scan.AfterComment(all, index) : AfterText(all, index);
            if (index < 0)
            {
                return index == Utf8Scan.More && all.Length - at > LongestGap ? Utf8Scan.Elsewhere : index;
            }
        }

        return Utf8Scan.More;
    }

    private int AfterText(ReadOnlySpan<byte> all, int at)
    {
        int length = all[at..].IndexOfAny((byte)'<', (byte)'&', (byte)']');
        return _walk.Depth == 0 ? Utf8Scan.Elsewhere : length < 0 ? Utf8Scan.More : all[at + length] == '<' ? at + length : Utf8Scan.Elsewhere;
    }

    private Utf8Step Close(int at)
    {
        int depth = _walk.Depth;
        int length = _walk.Top.NameLength + 3;
        if (depth <= 1 || !_open.IsEndTag(_walk.Frames, _bytes, at))
        {
            return depth == 1 ? CloseRoot(at, at + length) : depth > 1 && _window.End - at < length ? Utf8Step.More : Utf8Step.Elsewhere;
        }

        if (_namespaces.Depth == depth)
        {
            _namespaces.Close();
        }

        _at = CloseTop(at, at + length);
        return Utf8Step.Done;
    }

    // The root and what declares a namespace are kept from the beginning, and so not plain.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ClosePlain(byte[] bytes, int at)
    {
        unchecked
        {
            ref CamtFrame top = ref _walk.Top;
            return top.At >= 0 && Utf8Scan.IsEndTag(bytes, at, top.At + 1, top.NameLength) ? CloseTop(at, at + top.NameLength + 3) : -1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CloseTop(int at, int end)
    {
        _walk.Close();
        if (_context.IsFull)
        {
            EndBecauseFull(at);
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndBecauseFull(int at)
    {
        _context.TakePlace(at + 2);
        _walk.EndBecauseFull(_context.Here);
    }

    // The root closes only where nothing but space follows it, so that whoever takes over always has a root to stand in.
    private Utf8Step CloseRoot(int at, int after)
    {
        bool fits = after <= _window.End;
        if (!_window.IsAtEnd && (!fits || _window.End - after < LongestGap))
        {
            return Utf8Step.More;
        }

        if (!fits || !_window.IsAtEnd || !_open.IsEndTag(_walk.Frames, _bytes, at) || _bytes.AsSpan(after, _window.End - after).ContainsAnyExcept(" \n\r\t"u8))
        {
            return Utf8Step.Elsewhere;
        }

        _at = _window.End;
        _walk.Close();
        _walk.EndOfDocument();
        return Utf8Step.Done;
    }
}

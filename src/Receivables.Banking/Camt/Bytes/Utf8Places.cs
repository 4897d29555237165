namespace Receivables.Banking.Camt.Bytes;

/// <summary>Counts lines and columns, but only when a place is asked for, and each byte mostly once.</summary>
internal sealed class Utf8Places
{
    // What is asked for mostly lies behind what was asked for last, or else not far before it.
    private const int Step = 1 << 10;

    private readonly Utf8Window _window;
    private Utf8Place _first;
    private Utf8Place _before;
    private Utf8Place _last;

    /// <param name="window">The bytes.</param>
    /// <param name="mark">The length of the byte order mark, which is no text.</param>
    internal Utf8Places(Utf8Window window, int mark)
    {
        _window = window;
        _first = _before = _last = new Utf8Place(mark, 1, 1);
    }

    /// <summary>The place of an index in the window.</summary>
    internal Utf8Place At(int index)
    {
        if (index <= _first.Index)
        {
            return _first with { Index = index };
        }

        Utf8Place from = index >= _last.Index ? _last : index >= _before.Index ? _before : _first;
        if (from.Index - _before.Index >= Step)
        {
            _before = from;
        }

        return _last = from.After(_window.Bytes.AsSpan(from.Index, index - from.Index));
    }

    /// <summary>Says that the first bytes are about to leave the window.</summary>
    internal void Drop(int count) => _first = _before = _last = At(count) with { Index = 0 };
}

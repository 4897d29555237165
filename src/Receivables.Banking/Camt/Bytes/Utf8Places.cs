namespace Receivables.Banking.Camt.Bytes;

/// <summary>Counts lines and columns, but only when a place is asked for, and each byte mostly once.</summary>
internal sealed class Utf8Places
{
    private readonly Utf8Window _window;
    private Utf8Place _first;
    private Utf8Place _last;

    /// <param name="window">The bytes.</param>
    /// <param name="mark">The length of the byte order mark, which is no text.</param>
    internal Utf8Places(Utf8Window window, int mark)
    {
        _window = window;
        _first = _last = new Utf8Place(mark, 1, 1);
    }

    /// <summary>The place of an index in the window.</summary>
    internal Utf8Place At(int index)
    {
        if (index <= _first.Index)
        {
            return _first with { Index = index };
        }

        Utf8Place from = index < _last.Index ? _first : _last;
        return _last = from.After(_window.Bytes.AsSpan(from.Index, index - from.Index));
    }

    /// <summary>Says that the first bytes are about to leave the window.</summary>
    internal void Drop(int count) => _first = _last = At(count) with { Index = 0 };
}

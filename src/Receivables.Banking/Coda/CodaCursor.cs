namespace Receivables.Banking.Coda;

/// <summary>Goes through the fields of a communication one after the other; what lies beyond its end is empty.</summary>
/// <param name="text">The characters.</param>
internal ref struct CodaCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>The characters that were not taken.</summary>
    internal readonly ReadOnlySpan<char> Rest => _rest;

    internal ReadOnlySpan<char> Take(int length)
    {
        int taken = Math.Min(length, _rest.Length);
        ReadOnlySpan<char> field = _rest[..taken];
        _rest = _rest[taken..];
        return field;
    }
}

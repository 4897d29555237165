namespace Receivables.Banking.Camt;

/// <summary>A text that is seldom needed: its characters are kept, and become a string only when asked for.</summary>
internal sealed class LazyText
{
    private char[] _characters = new char[40];
    private int _length;

    internal bool IsEmpty => _length == 0;

    internal void Clear() => _length = 0;

    internal void Set(ReadOnlySpan<char> text)
    {
        if (text.Length > _characters.Length)
        {
            _characters = new char[text.Length];
        }

        text.CopyTo(_characters);
        _length = text.Length;
    }

    /// <summary>The text, or null where there is none.</summary>
    internal string? ToText() => _length == 0 ? null : CamtText.Normal(_characters.AsSpan(0, _length));
}

using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>Remembers the hash of the text asked for last: what is added was looked up just before. For one thread at a time.</summary>
internal struct HashMemo
{
    private string? _text;
    private int _hash;

    /// <summary>As <see cref="TextHash.Of"/>.</summary>
    [MethodImpl(Hot.Path)]
    internal int Of(string text)
    {
        if (!ReferenceEquals(text, _text))
        {
            (_text, _hash) = (text, TextHash.Of(text));
        }

        return _hash;
    }
}

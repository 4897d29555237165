using System.Text;

namespace Receivables.Banking.Coda;

/// <summary>One communication whose characters lie in several records: each part has its length, and what a record cut off at its end was blank.</summary>
internal sealed class CodaZone
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _borders = [];

    /// <summary>Whether nothing was put into it.</summary>
    internal bool IsEmpty => _text.Length == 0;

    /// <summary>How many characters it has, blanks counted.</summary>
    internal int Length => _text.Length;

    internal void Clear()
    {
        _text.Clear();
        _borders.Clear();
    }

    /// <summary>Adds a part.</summary>
    /// <param name="text">Its characters.</param>
    /// <param name="length">How many it has in the record.</param>
    internal void Add(ReadOnlySpan<char> text, int length)
    {
        if (_text.Length > 0)
        {
            _borders.Add(_text.Length);
        }

        _text.Append(text).Append(' ', Math.Max(0, length - text.Length));
    }

    /// <summary>Makes the zone as long as it is before a part that is written.</summary>
    internal void FillTo(int length)
    {
        if (_text.Length < length)
        {
            Add([], length - _text.Length);
        }
    }

    /// <summary>All characters by their place.</summary>
    internal string Structured() => _text.ToString();

    /// <summary>The characters as a text: a word goes on across a border where no blank stands on either side of it; blanks there are one blank.</summary>
    internal string Joined()
    {
        ReadOnlySpan<char> all = _text.ToString();
        var joined = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= _borders.Count; i++)
        {
            int to = i < _borders.Count ? _borders[i] : all.Length;
            ReadOnlySpan<char> part = all[from..to];
            bool isApart = part.IsEmpty || part[0] == ' ' || (from > 0 && all[from - 1] == ' ');
            bool isBlank = part.IsWhiteSpace();
            joined.Append(isApart && !isBlank && joined.Length > 0 ? " " : "").Append(part.Trim());
            from = to;
        }

        return joined.ToString();
    }
}

using System.Text;
using NodaTime;

namespace Receivables.Banking.Camt;

/// <summary>Reads dates, of which a statement has few: the last one read is recognised by its characters.</summary>
internal struct DateCache
{
    private const int Length = 10;

    private Characters _last;
    private LocalDate? _date;

    /// <summary>The day, or null where the text is no date.</summary>
    internal LocalDate? Read(ReadOnlySpan<char> text)
    {
        if (text.Length == Length && _date is not null && text.SequenceEqual(_last))
        {
            return _date;
        }

        LocalDate? date = CamtText.Date(text);
        if (date is not null && text.Length == Length)
        {
            text.CopyTo(_last);
            _date = date;
        }

        return date;
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{char})"/>
    internal LocalDate? Read(ReadOnlySpan<byte> utf8)
    {
        Span<char> text = stackalloc char[Length];
        return utf8.Length != Length || !Ascii.IsValid(utf8) ? Read(Encoding.UTF8.GetString(utf8))
            : _date is not null && Ascii.Equals(utf8, (ReadOnlySpan<char>)_last) ? _date
            : Read(text[..Encoding.ASCII.GetChars(utf8, text)]);
    }

    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct Characters
    {
        private char _first;
    }
}

using NodaTime;

namespace Receivables.Banking.Camt;

/// <summary>Reads dates, of which a statement has few: the last one read is recognised by its characters.</summary>
internal struct DateCache
{
    private const int Length = 10;

    private Characters _last;
    private LocalDate? _date;

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

    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct Characters
    {
        private char _first;
    }
}

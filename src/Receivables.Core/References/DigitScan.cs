namespace Receivables.References;

/// <summary>Reads the references that are digits alone from one place of a text on.</summary>
internal readonly ref struct DigitScan
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly ICollection<CreditorReferenceMatch> _found;

    private DigitScan(ReadOnlySpan<char> text, int start, ICollection<CreditorReferenceMatch> found)
    {
        _text = text;
        _start = start;
        _found = found;
    }

    internal static void Collect(ReadOnlySpan<char> text, int start, ICollection<CreditorReferenceMatch> found) =>
        new DigitScan(text, start, found).Collect();

    private void Collect()
    {
        Span<char> digits = stackalloc char[SwissQrScheme.Length];
        var groups = new DigitGroups();
        var gap = ReferenceGap.None;
        int count = 0;
        int position = _start;
        do
        {
            int group = CopyDigits(position, digits[count..]);
            count += group;
            position += group;
            if (ReferenceText.IsWordAt(_text, position))
            {
                return;
            }

            groups.Add(gap, group);
            Report(digits[..count], groups, position);
            gap = CrossGap(ref position);
        }
        while (gap != ReferenceGap.None && groups.CanGrow && count < digits.Length);
    }

    private int CopyDigits(int position, Span<char> digits)
    {
        int count = 0;
        while (position + count < _text.Length && count < digits.Length && char.IsAsciiDigit(_text[position + count]))
        {
            digits[count] = _text[position + count];
            count++;
        }

        return count;
    }

    private void Report(ReadOnlySpan<char> digits, DigitGroups groups, int end)
    {
        ReportIf(groups.IsSpaced && SwissQrScheme.Holds(digits), CreditorReferenceKind.SwissQr, end);
        ReportIf(groups.IsOgm && OgmScheme.Holds(digits), CreditorReferenceKind.Ogm, end);
        ReportIf(groups.IsFinnish && FinnishScheme.Holds(digits), CreditorReferenceKind.Finnish, end);
        if (groups.IsSingle)
        {
            ReportIf(KidMod10Scheme.Instance.Holds(digits), CreditorReferenceKind.KidMod10, end);
            ReportIf(KidMod11Scheme.Instance.Holds(digits), CreditorReferenceKind.KidMod11, end);
            ReportWithHyphen(digits, end);
        }
    }

    private void ReportWithHyphen(ReadOnlySpan<char> payload, int end)
    {
        if (payload.Length < KidScheme.MaxLength && end < _text.Length && _text[end] == KidMod11Scheme.Ten && !ReferenceText.IsWordAt(_text, end + 1))
        {
            Span<char> value = stackalloc char[KidScheme.MaxLength];
            payload.CopyTo(value);
            value[payload.Length] = KidMod11Scheme.Ten;
            ReportIf(KidMod11Scheme.Instance.Holds(value[..(payload.Length + 1)]), CreditorReferenceKind.KidMod11, end + 1);
        }
    }

    private void ReportIf(bool holds, CreditorReferenceKind kind, int end)
    {
        if (holds)
        {
            _found.Add(new CreditorReferenceMatch(kind, _start, end - _start));
        }
    }

    // Leaves the position on the digit after the gap, where there is one.
    private ReferenceGap CrossGap(ref int position)
    {
        int end = ReferenceText.SkipSpace(_text, position);
        ReferenceGap gap = end > position ? ReferenceGap.Space : ReferenceGap.None;
        if (end < _text.Length && OgmScheme.IsSeparator(_text[end]))
        {
            end = ReferenceText.SkipSpace(_text, end + 1);
            gap = ReferenceGap.Mark;
        }

        position = end;
        return end < _text.Length && char.IsAsciiDigit(_text[end]) ? gap : ReferenceGap.None;
    }
}

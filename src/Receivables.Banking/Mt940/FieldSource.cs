using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>The fields of the messages, one after the other, with a look ahead.</summary>
internal sealed class FieldSource(RecordContext context)
{
    private const int LongestField = 1 << 20;

    private readonly RecordContext _context = context;
    private readonly MtLines _lines = new(context.Lines);
    private readonly List<MtField> _ahead = [];

    /// <summary>A field that comes, not taken yet; null where the input ends before it.</summary>
    internal MtField? Peek(int ahead = 0)
    {
        while (_ahead.Count <= ahead && Read() is { } field)
        {
            _ahead.Add(field);
        }

        return ahead < _ahead.Count ? _ahead[ahead] : null;
    }

    /// <summary>Takes the next field, which was seen.</summary>
    internal MtField Take()
    {
        MtField field = _ahead[0];
        _ahead.RemoveAt(0);
        return field;
    }

    private MtField? Read()
    {
        while (_lines.Read() is { } line)
        {
            if (Begin(line) is { } field)
            {
                return field;
            }
        }

        return null;
    }

    private MtField? Begin(TextLine line)
    {
        string text = line.Text;
        ReadOnlySpan<char> seen = SkipControls(text);
        if (MtTag.IsEnd(seen))
        {
            return EndOf(seen, line.Number);
        }

        if (seen is ['{', ..])
        {
            return BlocksOf(seen, line.Number);
        }

        if (!MtTag.TryRead(seen, out string tag, out int start))
        {
            return IsBlank(seen) ? null : new MtField(MtField.Envelope, seen.ToString(), line.Number, 1);
        }

        var field = new MtField(tag, seen[start..].ToString(), line.Number, text.Length - seen.Length + start + 1);
        if (!field.IsEnvelope)
        {
            Gather(field);
        }

        return field;
    }

    // What follows the end may be the trailer of this message and the blocks of the next.
    private MtField EndOf(ReadOnlySpan<char> text, int number)
    {
        int next = text.IndexOf("{1:");
        if (next >= 0)
        {
            _lines.GiveBack(new TextLine(text[next..].ToString(), number));
        }

        ReadOnlySpan<char> trailer = next < 0 ? text : text[..next];
        return new MtField(MtField.End, trailer.Trim("-} å\u0001\u0003\u001A\0").ToString(), number, 1);
    }

    // Block 4 is the message itself.
    private MtField BlocksOf(ReadOnlySpan<char> text, int number)
    {
        int message = text.IndexOf("{4:");
        if (message >= 0 && !text[(message + 3)..].IsWhiteSpace())
        {
            _lines.GiveBack(new TextLine(text[(message + 3)..].ToString(), number));
        }

        return new MtField(MtField.Envelope, (message < 0 ? text : text[..message]).ToString(), number, 1);
    }

    private void Gather(MtField field)
    {
        long length = field.First.Length;
        while (_lines.Read() is { } line)
        {
            if (Ends(field, line.Text))
            {
                _lines.GiveBack(line);
                return;
            }

            length += line.Text.Length + 1;
            if (length <= Math.Min(LongestField, _context.Options.MaxTokenBytes))
            {
                field.Lines.Add(line.Text);
            }
            else if (length - line.Text.Length - 1 <= Math.Min(LongestField, _context.Options.MaxTokenBytes))
            {
                _context.Diagnostics.Warning(RecordCodes.TextCut, _context.Diagnostics.At(line.Number, 1), $"Field {Internals.Excerpt.Of(field.Tag)} is longer than any field: what follows is left out.");
            }
        }
    }

    private static bool Ends(MtField field, ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> seen = SkipControls(line);
        if (MtTag.IsEnd(seen) || seen.StartsWith("{1:"))
        {
            return true;
        }

        return MtTag.TryRead(seen, out string tag, out int start) && !IsTextOf(field, tag, seen[start..]);
    }

    // A time of day that is broken before its colon looks like a tag: "T16" and ":26:37".
    private static bool IsTextOf(MtField field, string tag, ReadOnlySpan<char> rest)
    {
        if (field.Tag is not (MtTag.Information or MtTag.NonSwift))
        {
            return false;
        }

        return !MtTag.IsKnown(tag) || (tag[0] < '6' && field.Lines[^1] is [.., >= '0' and <= '9'] && IsSeconds(rest));
    }

    private static bool IsSeconds(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '5', >= '0' and <= '9', ..] && (text.Length == 2 || !char.IsAsciiDigit(text[2]));

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsControl(c) && !char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    // Lines come with the marks of old transmissions: SOH, ETX, SUB.
    private static ReadOnlySpan<char> SkipControls(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && (char.IsControl(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        return text[start..];
    }
}

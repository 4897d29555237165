using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>The lines of the messages: what was put on one line is taken apart, and what was given back comes again.</summary>
internal sealed class MtLines(LineSource source)
{
    // FinTS writes the ends of lines so.
    private const string WrittenBreak = "@@";

    private readonly LineSource _source = source;
    private readonly Stack<TextLine> _given = new();

    internal TextLine? Read()
    {
        if (_given.TryPop(out TextLine given))
        {
            return OneLineFile.Is(given.Text) ? TakeApart(OneLineFile.Parts(given.Text), given.Number) : given;
        }

        if (_source.Read() is not { } text)
        {
            return null;
        }

        int number = _source.Number;
        if (HasWrittenBreaks(text))
        {
            return TakeApart(text.Split(WrittenBreak), number);
        }

        return OneLineFile.Is(text) ? TakeApart(OneLineFile.Parts(text), number) : text is ":" ? Mend(number) : new TextLine(text, number);
    }

    internal void GiveBack(TextLine line) => _given.Push(line);

    private static bool HasWrittenBreaks(string text) => text.StartsWith(WrittenBreak, StringComparison.Ordinal) || text.Contains("@@:", StringComparison.Ordinal);

    private TextLine? TakeApart(IReadOnlyList<string> parts, int number)
    {
        for (int i = parts.Count - 1; i >= 0; i--)
        {
            _given.Push(new TextLine(parts[i], number));
        }

        return Read();
    }

    // A program that breaks lines at a fixed width may part a tag from its colon.
    private TextLine Mend(int number)
    {
        if (_source.Read() is not { } text)
        {
            return new TextLine(":", number);
        }

        var next = new TextLine(text, _source.Number);
        if (MtTag.TryRead(":" + next.Text, out _, out _))
        {
            return new TextLine(":" + next.Text, next.Number);
        }

        GiveBack(next);
        return new TextLine(":", number);
    }
}

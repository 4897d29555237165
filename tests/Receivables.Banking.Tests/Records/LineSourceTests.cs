using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Records;

public class LineSourceTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly string[] Pieces = ["a", "bc", "é", "€", " ", "\r", "\n", "\r\n", "\n\n", "", "\uFEFF", "0123456789"];

    // The platform's reader of lines says what the lines are.
    [Fact]
    public void The_lines_are_those_of_the_platform_however_the_bytes_come()
    {
        int longest = 0;
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)] is var piece && random.Next(40) == 0 ? string.Concat(Enumerable.Repeat(piece, 9_000)) : piece));
            Encoding encoding = random.Next(4) switch { 0 => Encoding.Unicode, 1 => Encoding.BigEndianUnicode, 2 => new UTF8Encoding(true), _ => new UTF8Encoding(false) };
            text = text.TrimStart('\uFEFF');
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            List<string> lines = Read(new SlicedStream(bytes, seed, random.Next(2) == 0 ? 3 : 5_000), out InputStop stop, out int number);
            string[] expected = [.. Platform(text)];
            Assert.Equal(expected, lines);
            Assert.Equal((InputStop.None, expected.Length), (stop, number));
            longest = Math.Max(longest, expected.Select(l => l.Length).DefaultIfEmpty().Max());
        }, 400);

        // Lines longer than the buffer are among them.
        Assert.True(!Property.IsFullSize || longest > 40_000, longest.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_line_that_is_not_utf8_is_windows_1252_and_the_next_is_judged_by_itself()
    {
        byte[] bytes = [.. Windows1252.GetBytes("Müller – 5 €\n"), .. Encoding.UTF8.GetBytes("Łukasz\n")];
        Assert.Equal(["Müller – 5 €", "Łukasz"], Read(new MemoryStream(bytes), out _, out _));
    }

    [Fact]
    public void A_line_given_back_is_read_again()
    {
        LineSource lines = Open(new MemoryStream("one\ntwo"u8.ToArray()), 1 << 20);
        string one = lines.Read()!;
        lines.PushBack(one);
        Assert.Equal(0, lines.Number);
        Assert.Equal(("one", "two"), (lines.Read(), lines.Read()));
        Assert.Equal(2, lines.Number);
    }

    [Theory]
    [InlineData(70_000, 100_000, nameof(InputStop.None), 2)]
    [InlineData(70_000, 65_536, nameof(InputStop.TokenTooLong), 1)]
    public void A_line_beyond_the_bound_ends_the_reading_and_is_not_given_in_part(int length, int most, string stop, int lines)
    {
        LineSource source = Open(new MemoryStream(Encoding.ASCII.GetBytes("short\n" + new string('x', length))), most);
        int read = 0;
        while (source.Read() is not null)
        {
            read++;
        }

        Assert.Equal((stop, lines), (source.Stop.ToString(), read));
    }

    [Fact]
    public void What_is_beyond_the_largest_input_is_not_read_and_the_line_that_is_cut_is_not_given()
    {
        var source = new LineSource(new BoundedInput(new MemoryStream("one\ntwo\nthree\n"u8.ToArray()), 6, 1 << 20), 1 << 20);
        Assert.Equal("one", source.Read());
        Assert.Null(source.Read());
        Assert.Equal(InputStop.TooManyBytes, source.Stop);
    }

    private static LineSource Open(Stream stream, int longest) => new(new BoundedInput(stream, long.MaxValue, longest), longest);

    private static List<string> Read(Stream stream, out InputStop stop, out int number)
    {
        LineSource source = Open(stream, 1 << 20);
        List<string> lines = [];
        while (source.Read() is { } line)
        {
            lines.Add(line);
        }

        (stop, number) = (source.Stop, source.Number);
        return lines;
    }

    private static IEnumerable<string> Platform(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}

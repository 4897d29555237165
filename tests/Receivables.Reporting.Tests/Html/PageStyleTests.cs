using System.Globalization;
using System.Text.RegularExpressions;

namespace Receivables.Reporting.Html;

/// <summary>Contrast after WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for pieces of charts (1.4.11), in both schemes.</summary>
public partial class PageStyleTests
{
    private static readonly string[] Grounds = ["card", "t1", "t2", "t3", "t4"];

    [Theory]
    [InlineData(0)] // light
    [InlineData(1)] // dark
    public void Texts_and_charts_stand_out(int scheme)
    {
        IReadOnlyDictionary<string, string> colours = Schemes()[scheme];

        Assert.All(Grounds, ground => AtLeast(4.5, colours, "text", ground));
        Assert.All(Grounds, ground => AtLeast(4.5, colours, "muted", ground)); // the sum of what is left out
        Assert.All(["text", "muted", "accent"], text => AtLeast(4.5, colours, text, "ground"));
        Assert.All(["muted", "accent", "late"], text => AtLeast(4.5, colours, text, "card"));
        AtLeast(4.5, colours, "card", "late"); // the badges
        Assert.All(["s0", "s1", "s2", "s3", "s4"], piece => AtLeast(3, colours, piece, "card"));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    public void The_shades_of_plain_charts_stand_out_too(int scheme, int plain)
    {
        IReadOnlyDictionary<string, string> colours = Schemes()[scheme];
        IReadOnlyDictionary<string, string> shades = Schemes()[plain];

        Assert.All(["s1", "s2", "s3", "s4"], shade => Assert.True(Ratio(shades[shade], colours["card"]) >= 3, $"{shade}: {Ratio(shades[shade], colours["card"])}"));
    }

    [Fact]
    public void The_style_is_the_same_in_html_and_xml_and_loads_nothing()
    {
        Assert.Equal(-1, PageStyle.Css.AsSpan().IndexOfAny("<&"));
        Assert.DoesNotContain("url(", PageStyle.Css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", PageStyle.Css, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(PageStyle.Css.Count(c => c == '{'), PageStyle.Css.Count(c => c == '}'));
    }

    // In the order of the style: light, dark, plain in light, plain in dark.
    private static List<IReadOnlyDictionary<string, string>> Schemes() =>
    [
        .. Block().Matches(PageStyle.Css)
            .Select(block => (IReadOnlyDictionary<string, string>)Variable().Matches(block.Value).ToDictionary(v => v.Groups[1].Value, v => v.Groups[2].Value))
            .Where(colours => colours.Count > 0),
    ];

    private static void AtLeast(double ratio, IReadOnlyDictionary<string, string> colours, string text, string ground)
    {
        double actual = Ratio(colours[text], colours[ground]);
        Assert.True(actual >= ratio, $"{text} {colours[text]} on {ground} {colours[ground]}: {actual:0.00}");
    }

    private static double Ratio(string one, string other)
    {
        (double a, double b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        double value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"(?::root|\.plain) \{[^}]*\}")]
    private static partial Regex Block();

    [GeneratedRegex(@"--(\w+): (#[0-9a-f]{6})")]
    private static partial Regex Variable();
}

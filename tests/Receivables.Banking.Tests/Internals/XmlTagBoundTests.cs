using System.Text;

namespace Receivables.Banking.Internals;

public class XmlTagBoundTests
{
    private static readonly string[] Parts = ["<", ">", "<", ">", "/", "'", "\"", "!", "?", "-", "--", "[", "]]", "a", " b='", "<a>", "</a>", "<a b=\"c\">", "<!--", "-->", "<![CDATA[", "]]>", "<?x", "?>", "<<", ">>", "text "];

    /// <summary>Whatever stood before, and however the bytes come, a thousand attributes are found where the twin finds them: what a text, a comment or a tag was taken for shows there.</summary>
    [Fact]
    public void Attributes_are_counted_as_the_slow_twin_counts_them()
    {
        var random = new Random(20_261_130);
        for (int round = 0; round < 20_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Parts[random.Next(Parts.Length)])) + string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? " a='x'" : " a=\"x\"", 1_002));
            int expected = SlowTagBound.Find(text), found = Find(Encoding.ASCII.GetBytes(text), random);
            Assert.True(expected == found, $"{expected}, found {found}: {text[..Math.Min(text.Length, 300)]}");
        }
    }

    // In slices of any length.
    private static int Find(byte[] bytes, Random random)
    {
        var bound = new XmlTagBound(bytes.AsSpan(0, 0));
        int slice = random.Next(4) switch { 0 => 1, 1 => 7, 2 => 64, _ => bytes.Length };
        for (int at = 0; at < bytes.Length; at += slice)
        {
            int length = Math.Min(slice, bytes.Length - at), within = bound.Follow(bytes.AsSpan(at, length));
            if (within < length)
            {
                return at + within;
            }
        }

        return -1;
    }
}

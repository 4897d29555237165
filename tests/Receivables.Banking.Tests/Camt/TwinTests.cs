using System.Text;
using FsCheck.Fluent;

namespace Receivables.Banking.Camt;

/// <summary>The streaming reader and the slow twin must say the same.</summary>
public class TwinTests
{
    // The twin does not know the interim balances of pages.
    public static TheoryData<string> FixtureNames => [.. Fixtures.Names.Where(name => name != "pages-053-04.xml")];

    [Theory]
    [MemberData(nameof(FixtureNames))]
    public void Both_readers_agree_on_a_fixture(string name) =>
        Assert.Equal(SlowCamtReader.Read(Fixtures.Text(name), name), StatementText.Of(Fixtures.Read(name).Items));

    [Fact]
    public void Both_readers_agree_on_made_up_files() =>
        Property.ForAll(
            Gen.Choose(0, int.MaxValue),
            seed =>
            {
                string xml = CamtStory.Write(seed);
                Assert.Equal(SlowCamtReader.Read(xml, "f"), StatementText.Of(Fixtures.ReadText(xml, "f").Items));
            },
            maxTest: 2_000);

    [Fact]
    public void The_encoding_does_not_matter() =>
        Property.ForAll(
            Gen.Choose(0, int.MaxValue),
            seed =>
            {
                string xml = CamtStory.Write(seed);
                string expected = StatementText.Of(Fixtures.ReadText(xml, "f").Items);
                foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
                {
                    Assert.Equal(expected, StatementText.Of(Fixtures.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(xml)], "f").Items));
                }
            },
            maxTest: 100);

    /// <summary>The parser reads in chunks; a text that lies across two must come out whole, wherever the edge falls.</summary>
    [Fact]
    public void A_text_may_lie_anywhere_across_the_chunks_of_the_parser()
    {
        string xml = CamtStory.Write(7);
        string expected = StatementText.Of(Fixtures.ReadText(xml, "f").Items);
        int root = xml.IndexOf('<', StringComparison.Ordinal);
        for (int shift = 0; shift < 4_200; shift++)
        {
            string shifted = xml[..root] + "<!--" + new string('x', shift) + "-->" + xml[root..];
            Assert.Equal(expected, StatementText.Of(Fixtures.ReadText(shifted, "f").Items));
        }
    }
}

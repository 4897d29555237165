using FsCheck.Fluent;

namespace Receivables.Banking.Ofx;

/// <summary>The streaming reader and the slow twin must say the same, of SGML and of XML.</summary>
public class OfxTwinTests
{
    [Fact]
    public void Both_readers_agree_on_made_up_files() =>
        Property.ForAll(
            Gen.Choose(0, int.MaxValue),
            seed =>
            {
                foreach (bool isXml in (bool[])[false, true])
                {
                    string text = OfxStory.Write(seed, isXml);
                    Assert.Equal(SlowOfxReader.Read(text), SlowOfxReader.Of(OfxFiles.Read(text).Items));
                }
            },
            maxTest: 1_000);

    [Fact]
    public void Both_kinds_say_the_same() =>
        Property.ForAll(
            Gen.Choose(0, int.MaxValue),
            seed => Assert.Equal(Camt.StatementText.Of(OfxFiles.Read(OfxStory.Write(seed, isXml: false)).Items), Camt.StatementText.Of(OfxFiles.Read(OfxStory.Write(seed, isXml: true)).Items)),
            maxTest: 500);
}

using System.Text;
using FsCheck.Fluent;

namespace Receivables.Banking.Bai2;

/// <summary>The streaming reader and the slow twin must say the same, and the file says the same in any encoding and in any slices.</summary>
public class Bai2TwinTests
{
    [Fact]
    public void Both_readers_agree_on_made_up_files() =>
        Property.ForAll(
            Gen.Choose(0, int.MaxValue),
            seed =>
            {
                string text = Bai2Story.Write(seed);
                Assert.Equal(SlowBai2Reader.Read(text), SlowBai2Reader.Of(Bai2Files.Read(text).Items));
            },
            maxTest: 2_000);

    [Fact]
    public void Control_totals_are_doubted_only_where_the_file_was_made_wrong() =>
        Property.ForAll(
            Gen.Choose(0, int.MaxValue),
            seed =>
            {
                string text = Bai2Story.Write(seed), right = Bai2Trailers.Correct(text);
                Assert.DoesNotContain(Bai2Files.Read(right).Diagnostics, d => d.Code == "STMT044");
                IReadOnlyList<Diagnostic> found = Bai2Files.Read(text).Diagnostics;
                bool isDoubted = found.Any(d => d.Code == "STMT044");

                // A total over an amount that cannot be read proves nothing, right or wrong.
                Assert.True(isDoubted ? text != right : text == right || found.Any(d => d.Code == "STMT020"));
            },
            maxTest: 500);

    [Fact]
    public void The_encoding_and_the_slices_do_not_matter() =>
        Property.ForAll(
            Gen.Choose(0, int.MaxValue),
            seed =>
            {
                string text = Bai2Story.Write(seed);
                string expected = SlowBai2Reader.Of(Bai2Files.Read(text).Items);
                foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1])
                {
                    using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
                    Assert.Equal(expected, SlowBai2Reader.Of(BankFile.Read(stream, "f").Items));
                }

                using var drops = new DroppingStream(Encoding.UTF8.GetBytes(text));
                Assert.Equal(expected, SlowBai2Reader.Of(Bai2Reader.Read(drops, "f").Items));
            },
            maxTest: 100);
}

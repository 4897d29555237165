using System.Text;
using FsCheck.Fluent;
using Receivables.Banking.Internals;
using Receivables.Banking.SharedFiles;

namespace Receivables.Banking.Camt;

/// <summary>The own reader of UTF-8 and <see cref="System.Xml.XmlReader"/> must say the same of every file, well formed or not: what is handed out, what is reported, and when.</summary>
public class BothPathsTests
{
    private const int Seed = 20261128;

    // 100,000 mutants: RECEIVABLES_FSCHECK_FACTOR=50.
    private static int Rounds => 2_000 * (int.TryParse(Environment.GetEnvironmentVariable("RECEIVABLES_FSCHECK_FACTOR"), out int factor) ? factor : 1);

    private static byte[][] Seeds => [.. Fixtures.Names.Select(Fixtures.Bytes), .. Demo, .. Enumerable.Range(1, 20).Select(seed => Encoding.UTF8.GetBytes(CamtStory.Write(seed)))];

    private static IEnumerable<byte[]> Demo => Directory.GetFiles(RepositoryRoot.PathOf("samples/data"), "*.xml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    [Fact]
    public void Both_agree_on_fixtures_and_demo_files() => Assert.All([.. Fixtures.Names.Select(Fixtures.Bytes), .. Demo], file => Lockstep.Compare(file));

    [Fact]
    public void Both_agree_on_real_files() => Assert.All(CamtFolder.Files(), path => Lockstep.Compare(File.ReadAllBytes(path)));

    [Fact]
    public void Both_agree_on_made_up_files() => Property.ForAll(Gen.Choose(0, int.MaxValue), seed => { Lockstep.Compare(Encoding.UTF8.GetBytes(CamtStory.Write(seed))); }, maxTest: 500);

    [Fact]
    public void Both_agree_on_mutated_files()
    {
        byte[][] files = Seeds;
        var random = new Random(Seed);
        var mutation = new XmlMutation(random, files);
        int unsteady = 0;
        for (int round = 0; round < Rounds; round++)
        {
            byte[] mutant = mutation.Of(files[random.Next(files.Length)]);
            BankFileOptions? bounds = Bounds(random);

            // Where a bound strikes hangs, a little, on how much a stream gives at once, and so do some words of XmlReader.
            int slices = bounds is null && random.Next(4) == 0 ? random.Next(2) == 0 ? 5 : 9_000 : 0;
            unsteady += Agree(mutant, round, bounds, slices) ? 0 : 1;
        }

        Assert.InRange(unsteady, 0, 1 + (Rounds / 5_000));
    }

    /// <summary>Where too much is kept of a file that is read whole, both end it at the same entry, with the same word.</summary>
    [Fact]
    public void Both_end_where_too_much_is_kept()
    {
        byte[][] files = [.. Seeds, .. TinyFiles.All.Keys.Where(name => name.StartsWith("camt", StringComparison.Ordinal)).Select(name => TinyFiles.Bytes(name, 300))];
        var random = new Random(Seed);
        var mutation = new XmlMutation(random, files);
        int ended = 0;
        for (int round = 0; round < Rounds / 2; round++)
        {
            byte[] file = files[random.Next(files.Length)];
            file = random.Next(2) == 0 ? file : mutation.Of(file);
            var options = new BankFileOptions { MaxRetention = random.Next(1, 4), AlwaysRetained = random.Next(0, 5_000) };
            ended += EndsAlike(file, options, round) ? 1 : 0;
        }

        Assert.InRange(ended, Rounds / 20, Rounds / 2);
    }

    [Fact]
    public void Both_agree_on_mutated_real_files()
    {
        byte[][] files = [.. CamtFolder.Files().Select(File.ReadAllBytes)];
        var random = new Random(Seed);
        var mutation = new XmlMutation(random, files);
        for (int round = 0; round < Rounds / 4; round++)
        {
            Agree(mutation.Of(files[random.Next(files.Length)]), round, Bounds(random), 0);
        }
    }

    /// <summary>A fault far from the beginning has its place after many buffers, and what stands before it is handed out before it is found.</summary>
    [Fact]
    public void Both_agree_on_a_fault_far_in()
    {
        var random = new Random(Seed);
        for (int round = 0; round < 20; round++)
        {
            byte[] file = Long(random, indented: round % 2 == 0);
            Assert.True(Lockstep.Compare(file) > 500);
            var mutation = new XmlMutation(random, [file]);
            for (int i = 0; i < 5; i++)
            {
                Agree(mutation.Of(file), round, null, 0);
            }
        }
    }

    /// <summary>Both read in pieces; what lies across two must come out alike, and so must lines and columns, wherever the edge falls.</summary>
    [Theory]
    [InlineData("<Fremd a='1'\n  b='2'\r\n>x</Fremd\n>")]
    [InlineData("<Fremd a='\n\r\n\r'/><AddtlNtryInf><![CDATA[\r\na\nb\rc]]>\r\nd\r</AddtlNtryInf>")]
    [InlineData("<!--\n\r\n\r-->\n\r\n\r <AddtlNtryInf>\u20ac\U0001D11E\u00e9&amp;&#8364;</AddtlNtryInf\r\n>")]
    public void Both_agree_wherever_the_edge_of_a_buffer_falls(string part)
    {
        string xml = CamtXml.Statement(CamtXml.Entry("1.00", part) + CamtXml.Entry("x"));
        int root = xml.IndexOf("<Stmt>", StringComparison.Ordinal);
        int place = Encoding.UTF8.GetByteCount(xml.AsSpan(0, xml.IndexOf(part, StringComparison.Ordinal)));
        for (int shift = 4_096 - place - part.Length * 3; shift < 4_096 - place + 20; shift++)
        {
            Lockstep.Compare(Encoding.UTF8.GetBytes(xml[..root] + "<!--" + new string('x', shift) + "-->" + xml[root..]));
        }
    }

    /// <summary>A text in pieces, of which the first alone is longer than the bound: nobody looks at the others.</summary>
    [Theory]
    [InlineData("<![CDATA[REJECT]]>")]
    [InlineData("<!---->REJECT")]
    [InlineData("REJECT")]
    public void Both_agree_on_pieces_beyond_the_bound(string rest) => Assert.All([100, 139, 140, 141, 2_700], length => Lockstep.Compare(
        Encoding.UTF8.GetBytes(CamtXml.Statement(CamtXml.Entry("1.00", $"<AddtlNtryInf>{new string('\t', length)}?{rest}</AddtlNtryInf>"))), new BankFileOptions { MaxTextLength = 140 }));

    /// <summary>The own reader holds 64 KiB at a time; an end tag may be longer than what lies behind them.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    [InlineData(1_900)]
    public void Both_agree_wherever_the_window_ends(int nameLength)
    {
        const int Window = 64 << 10;
        const string Filler = "<Id>S</Id>";
        string name = "Fremd" + new string('x', nameLength);
        string around = CamtXml.Statement(CamtXml.Entry("1.00", $"<{name}>\u20ac</{name}><{name}><a>b</a></{name}>"));
        for (int shift = Window - Encoding.UTF8.GetByteCount(around); shift < Window; shift += 1 + (nameLength / 20))
        {
            string fill = string.Concat(Enumerable.Repeat(Filler, shift / Filler.Length)) + new string(' ', shift % Filler.Length);
            byte[] file = Encoding.UTF8.GetBytes(around.Replace(Filler, fill, StringComparison.Ordinal));
            Lockstep.Compare(file);
            Assert.True(IsReadByBytes(file));
        }
    }

    private static bool EndsAlike(byte[] file, BankFileOptions options, int round)
    {
        DiagnosticBag said = new(), expected = new();
        using CamtReader bytes = CamtReader.Open(new MemoryStream(file), said, "f", options);
        using CamtReader xml = CamtReader.OpenWithXmlReader(new MemoryStream(file), expected, "f", options);
        ReadResult<BankStatement> read = bytes.ReadToEnd(said, options), other = xml.ReadToEnd(expected, options);
        bool hasEnded = other.Diagnostics.Any(d => d.Code == "CAMT015");
        if (hasEnded || IsSteady(file))
        {
            Assert.Equal((round, StatementText.Of(other.Items)), (round, StatementText.Of(read.Items)));
            Assert.Equal(other.Diagnostics, read.Diagnostics);
        }

        return hasEnded;
    }

    private static bool IsReadByBytes(byte[] file)
    {
        using CamtReader reader = CamtReader.Open(new MemoryStream(file), new DiagnosticBag(), "f");
        while (reader.ReadStatement())
        {
            // Each reads what is left of the one before.
        }

        return reader.IsByBytes;
    }

    private static byte[] Long(Random random, bool indented)
    {
        string line = indented ? "\n      " : "";
        IEnumerable<string> entries = Enumerable.Range(0, 600 + random.Next(300)).Select(i => CamtXml.Entry("1.00", $"{line}<AddtlNtryInf>Zahlung {i} M\u00fcller \u20ac \U0001D11E &amp; S\u00f6hne</AddtlNtryInf>{line}<Fremd x='{i}'>{line}<a>\u00e9\u00e9\u00e9</a></Fremd>{line}"));
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + CamtXml.Statement(indented ? string.Concat(entries) : string.Concat(entries).Replace("\n", "", StringComparison.Ordinal)));
    }

    private static BankFileOptions? Bounds(Random random) => random.Next(4) != 0 ? null : new BankFileOptions
    {
        MaxBytes = random.Next(2) == 0 ? random.Next(1, 20_000) : 4L << 30,
        MaxTokenBytes = 64 << 10,
        MaxDepth = random.Next(16, 24),
        MaxTextLength = random.Next(140, 200),
        MaxTransactions = random.Next(1, 20),
        MaxExtraFields = random.Next(0, 10),
    };

    // Returns whether XmlReader says its places twice alike; what it does not, nobody can say as it does.
    private static bool Agree(byte[] mutant, int round, BankFileOptions? options, int slices)
    {
        try
        {
            Lockstep.Compare(mutant, options, Slowly(mutant, round, slices));
            return true;
        }
        catch (Exception thrown) when (thrown is not Xunit.Sdk.XunitException || IsSteady(mutant))
        {
            throw new InvalidOperationException($"Round {round}: {thrown.Message} {(options is null ? "" : "(bounds) ")}{(slices == 0 ? "" : "(slices) ")}on: {Convert.ToBase64String(mutant)}", thrown);
        }
        catch (Xunit.Sdk.XunitException)
        {
            Lockstep.Compare(mutant, options, places: false);
            return false;
        }
    }

    // In an end tag that is longer than its buffer, XmlReader counts lines again for each buffer, so that all places after it hang on how the bytes came.
    private static bool IsSteady(byte[] mutant)
    {
        try
        {
            Lockstep.Compare(mutant, null, Slowly(mutant, 1, 5), alone: true);
            return true;
        }
        catch (Xunit.Sdk.XunitException)
        {
            return false;
        }
    }

    private static SlicedStream? Slowly(byte[] mutant, int round, int slices) => slices == 0 ? null : new SlicedStream(mutant, round, slices);
}

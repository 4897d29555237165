using System.Globalization;
using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>A parser keeps all attributes of a tag: there is an end to how many a file may have, whatever parses it and however it is written.</summary>
public class AttributeBoundTests
{
    private static string Attributes(int count) => string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $" a{i}='>{i}'")));

    private static string Second(string odd) => CamtXml.Statement(CamtXml.Entry("1.00") + CamtXml.Entry("1.00", odd));

    private static IEnumerable<byte[]> InAllEncodings(string xml)
    {
        yield return Encoding.UTF8.GetBytes(xml);
        yield return [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(xml)];
        yield return [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(xml)];
        yield return Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='windows-1252'?>" + xml);
    }

    [Fact]
    public void A_tag_with_more_attributes_than_a_bank_writes_ends_the_reading()
    {
        foreach (byte[] file in InAllEncodings(Second($"<Fremd{Attributes(1_001)}/>")))
        {
            ReadResult<BankStatement> read = Fixtures.Read(file);
            Assert.Single(Assert.Single(read.Items).Transactions);
            Assert.Equal(["CAMT007", "CAMT043"], read.Diagnostics.Select(d => d.Code));
            Assert.Contains("1000 attributes", read.Diagnostics[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_tag_with_as_many_as_that_is_read()
    {
        foreach (byte[] file in InAllEncodings(Second($"<Fremd{Attributes(1_000)}/>")))
        {
            ReadResult<BankStatement> read = Fixtures.Read(file);
            Assert.Equal(2, Assert.Single(read.Items).Transactions.Count);
            Assert.Equal(["CAMT042"], read.Diagnostics.Select(d => d.Code));
        }
    }

    /// <summary>Quotes in texts, comments and CDATA are no attributes, and what looks like a tag there is none.</summary>
    [Theory]
    [InlineData("<!-- <a {0} -->")]
    [InlineData("<Fremd><![CDATA[ <a {0} ]]></Fremd>")]
    [InlineData("<Fremd>{0}</Fremd>")]
    [InlineData("<?odd <a {0} ?>")]
    [InlineData("<Fremd b=\"{0}\"/>")]
    [InlineData("<Fremd><!-- -> ]]> ?> --><b a=''/></Fremd><!--{0}-->")]
    public void What_is_no_attribute_does_not_count(string shape)
    {
        string quotes = string.Concat(Enumerable.Repeat("a='x' ", 3_000));
        foreach (byte[] file in InAllEncodings(Second(string.Format(CultureInfo.InvariantCulture, shape, quotes))))
        {
            ReadResult<BankStatement> read = Fixtures.Read(file);
            Assert.Equal(2, Assert.Single(read.Items).Transactions.Count);
            Assert.DoesNotContain(read.Diagnostics, d => d.Code == "CAMT007");
        }
    }

    /// <summary>However the bytes come in, they are the same file.</summary>
    [Fact]
    public void The_bound_does_not_hang_on_how_the_bytes_come()
    {
        string whole = Describe(new MemoryStream(Encoding.Unicode.GetBytes("\uFEFF" + Second($"<Fremd{Attributes(1_001)}/>"))));
        foreach (int size in (int[])[1, 2, 3, 7, 4_095])
        {
            Assert.Equal(whole, Describe(new SlicedStream(Encoding.Unicode.GetBytes("\uFEFF" + Second($"<Fremd{Attributes(1_001)}/>")), 1, size)));
        }
    }

    [Fact]
    public void Answers_are_bounded_in_the_same_way()
    {
        string xml = $"<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt{Attributes(1_001)}/></Document>";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        Assert.Equal("PAIN007", Assert.Single(PaymentStatusReader.Read(stream).Diagnostics).Code);
    }

    /// <summary>More names than the parser's table keeps: each is still the name that it is.</summary>
    [Fact]
    public void Names_that_are_forgotten_are_known_again()
    {
        string names = string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<n{i}/>")));
        string xml = Second($"<Fremd>1</Fremd>{names}<Fremd>2</Fremd><p:Fremd xmlns:p='u' p:a='1' a='2'>3</p:Fremd>");
        foreach (byte[] file in InAllEncodings(xml))
        {
            ReadResult<BankStatement> read = Fixtures.Read(file);
            Assert.Equal(["Fremd=1", "Fremd=2", "Fremd=3"], read.Items[0].Transactions[1].ExtraFields.Select(f => $"{f.Name[(f.Name.LastIndexOf('/') + 1)..]}={f.Value}"));
        }

        ReadResult<BankStatement> twice = Fixtures.ReadText(Second($"{names}<Fremd a='1' b='1' a='2'/>"));
        Assert.Contains(twice.Diagnostics, d => d.Code == "CAMT002");
    }

    private static string Describe(Stream stream)
    {
        using (stream)
        {
            ReadResult<BankStatement> read = CamtReader.Read(stream, "f");
            return string.Join('\n', read.Diagnostics.Select(d => d.ToString()).Append(read.Items[0].Transactions.Count.ToString(CultureInfo.InvariantCulture)));
        }
    }
}

using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Seeded mutations of whole files: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class OfxMutationTests
{
    private static readonly string[] Inserts = ["<STMTTRN>", "</STMTTRN>", "<STMTRS>", "</STMTRS>", "<", ">", "&", "&#", ";", "<!--", "-->", "<![CDATA[", "]]>", "<?", "<A>", "<TRNAMT>9,999.99", "\0", "é", "\n", "<MEMO>", "/>", "<OFX>"];

    [Fact]
    public void A_mutated_file_never_throws() => MutationRun.Run(
        [.. Enumerable.Range(1, 25).Select(seed => Encoding.UTF8.GetBytes(OfxStory.Write(seed, seed % 2 == 0))), Encoding.UTF8.GetBytes(OfxFiles.Fixture("statement-102.ofx"))],
        Inserts,
        stream => OfxReader.Read(stream, "f"));
}

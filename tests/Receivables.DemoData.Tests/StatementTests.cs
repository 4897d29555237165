using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Receivables.DemoData;

public sealed class StatementTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "statement-2026-04.xml", "camt.053.001.02" },
        { "statement-2026-05.xml", "camt.053.001.08" },
        { "statement-2026-06.xml", "camt.053.001.08" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void ValidAgainstTheOfficialSchema(string file, string version)
    {
        string schema = SharedData.RequireFile($"xsd/sebastienrousseau__camt053/{version}.xsd");
        XDocument document = XDocument.Load(ShippedFiles.PathOf(file), LoadOptions.SetLineInfo);
        var schemas = new XmlSchemaSet();
        using (XmlReader reader = XmlReader.Create(schema))
        {
            schemas.Add($"urn:iso:std:iso:20022:tech:xsd:{version}", reader);
        }

        List<string> errors = [];
        document.Validate(schemas, (_, problem) => errors.Add($"{problem.Exception.LineNumber}: {problem.Message}"));
        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void OpeningBalanceAndBookedLinesGiveTheClosingBalance(string file, string version)
    {
        XDocument document = XDocument.Load(ShippedFiles.PathOf(file));
        Assert.Equal($"urn:iso:std:iso:20022:tech:xsd:{version}", document.Root!.Name.NamespaceName);
        XElement[] statements = Named(document, "Stmt");
        Assert.Equal(2, statements.Length);
        Assert.All(statements, statement => Assert.Equal(Balance(statement, "CLBD"), Balance(statement, "OPBD") + Movements(statement)));
    }

    [Fact]
    public void EachMonthOpensWhereTheLastClosed()
    {
        XElement[] statements = [.. ShippedFiles.Statements.SelectMany(file => Named(XDocument.Load(ShippedFiles.PathOf(file)), "Stmt"))];
        foreach (IGrouping<string, XElement> account in statements.GroupBy(statement => CamtLine.Value(statement, "Acct", "Id", "IBAN")))
        {
            long[] opening = [.. account.Select(statement => Balance(statement, "OPBD"))];
            long[] closing = [.. account.Select(statement => Balance(statement, "CLBD"))];
            Assert.Equal(closing[..^1], opening[1..]);
        }
    }

    [Fact]
    public void APartOfABatchIsNeverLost()
    {
        foreach (string file in ShippedFiles.Statements)
        {
            Assert.All(Named(XDocument.Load(ShippedFiles.PathOf(file)), "Ntry").Where(entry => entry.Descendants().Any(part => part.Name.LocalName == "TxDtls")), entry =>
            {
                IEnumerable<string> parts = Named(entry, "TxDtls").Select(part => CamtLine.Value(part, "AmtDtls", "TxAmt", "Amt"));
                Assert.Equal(CamtLine.ToCents(CamtLine.Value(entry, "Amt")), parts.Sum(CamtLine.ToCents));
            });
        }
    }

    private static long Balance(XElement statement, string type)
    {
        XElement balance = Named(statement, "Bal").Single(found => CamtLine.Value(found, "Tp", "CdOrPrtry", "Cd") == type);
        return Signed(balance);
    }

    private static long Movements(XElement statement) =>
        Named(statement, "Ntry").Where(entry => CamtLine.Value(entry, "Sts").Trim() == "BOOK").Sum(Signed);

    private static long Signed(XElement element) =>
        CamtLine.ToCents(CamtLine.Value(element, "Amt")) * (CamtLine.Value(element, "CdtDbtInd") == "CRDT" ? 1 : -1);

    private static XElement[] Named(XContainer container, string name) =>
        [.. container.Descendants().Where(element => element.Name.LocalName == name)];
}

namespace Receivables.Banking.Camt;

/// <summary>Reads a file twice at once, by its bytes and with <see cref="System.Xml.XmlReader"/>, and compares after every step.</summary>
internal static class Lockstep
{
    /// <summary>Reads to the end; fails at the first difference, be it in what is handed out or in what is reported by then.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="options">The bounds.</param>
    /// <param name="slowly">The same bytes for the first reader, in other slices. Then words and place of broken XML are not compared: those of XmlReader depend on the slices.</param>
    /// <param name="alone">Whether the first is XmlReader too, so that it is compared with itself.</param>
    /// <param name="places">Whether lines and columns are compared; without them the words about broken XML, which hold them, are not either.</param>
    /// <returns>How many transactions there were.</returns>
    internal static int Compare(byte[] file, BankFileOptions? options = null, Stream? slowly = null, bool alone = false, bool places = true)
    {
        var how = new Comparison(places && (alone || slowly is null), places);
        var said = new DiagnosticBag();
        var expected = new DiagnosticBag();
        Stream first = slowly ?? new MemoryStream(file);
        using CamtReader bytes = alone ? CamtReader.OpenWithXmlReader(first, said, "f", options) : CamtReader.Open(first, said, "f", options);
        using CamtReader xml = CamtReader.OpenWithXmlReader(new MemoryStream(file), expected, "f", options);
        int transactions = 0;
        while (xml.ReadStatement())
        {
            Assert.True(bytes.ReadStatement(), "A statement is missing.");
            Assert.Equal(StatementText.Of(xml.Header), StatementText.Of(bytes.Header));
            transactions += CompareTransactions(bytes, xml, said, expected, how);
            Assert.Equal(Rest(xml), Rest(bytes));
            Assert.Equal(xml.BytesRead, bytes.BytesRead);
        }

        Assert.False(bytes.ReadStatement(), "There is a statement too many.");
        Same(expected, said, how);
        return transactions;
    }

    private static int CompareTransactions(CamtReader bytes, CamtReader xml, DiagnosticBag said, DiagnosticBag expected, Comparison how)
    {
        int transactions = 0;
        Same(expected, said, how);
        while (xml.ReadTransaction(out StatementTransaction? transaction))
        {
            Assert.True(bytes.ReadTransaction(out StatementTransaction? other), $"A transaction is missing: {transaction}.");
            Assert.Equal(how.Text(StatementText.Of(transaction)), how.Text(StatementText.Of(other)));
            Assert.Equal(xml.BytesRead, bytes.BytesRead);
            Same(expected, said, how);
            transactions++;
        }

        Assert.False(bytes.ReadTransaction(out StatementTransaction? more), $"There is a transaction too many: {more}.");
        Same(expected, said, how);
        return transactions;
    }

    private static string Rest(CamtReader reader) => StatementText.Of([new BankStatement(reader.Header, reader.Balances, [], reader.ExtraFields)]);

    private static void Same(DiagnosticBag expected, DiagnosticBag said, Comparison how)
    {
        if (expected.Count > 0 || said.Count > 0)
        {
            Assert.Equal(expected.Diagnostics.Select(how.Plain), said.Diagnostics.Select(how.Plain));
        }
    }
}

using NodaTime;

namespace Receivables.Banking.Csv;

/// <summary>Which comes first, day or month, where no day says it by itself.</summary>
public class CsvDateOrderTests
{
    private const string Plain = "Date,Amount,Currency\n";

    [Theory]
    [InlineData(Plain + "05/06/2026,1.00,EUR\n12/06/2026,1.00,EUR\n01/07/2026,1.00,EUR\n03/07/2026,1.00,EUR", 6, 5, "in order")]
    [InlineData(Plain + "07/03/2026,1.00,EUR\n07/01/2026,1.00,EUR\n06/12/2026,1.00,EUR\n06/05/2026,1.00,EUR", 7, 3, "in order")]
    [InlineData("Period: 01/06/2026 - 30/06/2026\n\n" + Plain + "05/06/2026,1.00,EUR", 6, 5, "above the table")]
    [InlineData("Period: 06/01/2026 - 06/30/2026\n\n" + Plain + "06/05/2026,1.00,EUR", 6, 5, "above the table")]
    [InlineData("From 2026-06-01 to 2026-06-30\n" + Plain + "05/06/2026,1.00,EUR", 6, 5, "in the period")]
    [InlineData("Date,Value date,Amount,Currency\n05/06/2026,06/06/2026,1.00,EUR", 6, 5, "value dates")]
    [InlineData("Date,Value date,Amount,Currency\n06/05/2026,06/06/2026,1.00,USD", 6, 5, "value dates")]
    [InlineData("Date,Libellé,Montant,Devise\n05/06/2026,a,1.00,EUR", 6, 5, "language")]
    [InlineData("Fecha,Importe,Moneda\n05/06/2026,1.00,USD", 6, 5, "language")]
    [InlineData("Date;Amount;Currency\n05/06/2026;1,50;EUR", 6, 5, "comma")]
    public void What_else_the_file_says_settles_it(string text, int month, int day, string why)
    {
        ReadResult<BankStatement> read = CsvText.Read(text + "\n");
        Assert.Equal(new LocalDate(2026, month, day), read.Items[0].Transactions[0].BookingDate);
        Diagnostic said = Assert.Single(read.Diagnostics);
        Assert.Equal(("STMT025", DiagnosticSeverity.Information), (said.Code, said.Severity));
        Assert.Contains(why, said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Plain + "05/06/2026,1.00,EUR", 6, 5)]
    [InlineData(Plain + "05/06/2026,1.00,GBP", 6, 5)]
    [InlineData(Plain + "05/06/2026,1.00,USD", 5, 6)]
    [InlineData(Plain + "05/06/2026,1.00,EUR\n01/06/2026,1.00,EUR\n08/06/2026,1.00,EUR\n03/06/2026,1.00,EUR", 6, 5)]
    [InlineData(Plain + "01/06/2026,1.00,EUR\n02/06/2026,1.00,EUR\n03/06/2026,1.00,EUR\n04/06/2026,1.00,EUR", 6, 1)]
    [InlineData("Date,Libellé,Montant,Devise\n07/03/2026,a,1.00,USD\n07/01/2026,a,1.00,USD\n06/12/2026,a,1.00,USD\n06/05/2026,a,1.00,USD", 7, 3)]
    public void What_nothing_says_or_two_things_say_otherwise_is_assumed_and_said_once_with_the_way_out(string text, int month, int day)
    {
        ReadResult<BankStatement> read = CsvText.Read(text + "\n");
        Diagnostic said = Assert.Single(read.Diagnostics);
        Assert.Equal(("STMT025", DiagnosticSeverity.Warning), (said.Code, said.Severity));
        string order = said.Message.Contains("\"mdy\"", StringComparison.Ordinal) ? "mdy" : "dmy";
        Assert.Equal(new LocalDate(2026, month, day), read.Items[0].Transactions[0].BookingDate);

        // What the message says to state reads the file as it was assumed, and without a word.
        ReadResult<BankStatement> stated = CsvText.Read(text + "\n", CsvMapping.Parse($$"""{ "version": 1, "dateOrder": "{{order}}" }"""));
        Assert.Empty(stated.Diagnostics);
        Assert.Equal(CsvText.Lines(read), CsvText.Lines(stated));
    }

    /// <summary>A day that proves the order stands before everything else that is said.</summary>
    [Fact]
    public void One_day_above_twelve_proves_it() =>
        Assert.Empty(CsvText.Read("Period: 01/06/2026 - 30/06/2026\nDate,Libellé,Montant,Devise\n06/13/2026,a,1.00,USD\n").Diagnostics);
}

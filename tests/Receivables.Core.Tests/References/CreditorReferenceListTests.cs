namespace Receivables.References;

/// <summary>Lists of references that other libraries and banks call valid or invalid.</summary>
public class CreditorReferenceListTests
{
    [Fact]
    public void Every_RF_reference_of_the_list_is_judged_as_the_list_does() =>
        JudgeAll("reference/iso11649_rf_references.csv", CreditorReferenceKind.Rf, atLeast: 129, row => row["expected"] == "valid");

    [Fact]
    public void Every_Belgian_communication_of_the_list_is_judged_as_the_list_does() =>
        JudgeAll("reference/be_structured_communication.csv", CreditorReferenceKind.Ogm, atLeast: 25, row => row["expected"] == "valid");

    // The list also holds references of the earlier slips (ESR), which may be shorter than 27 digits; they are no QR references.
    [Fact]
    public void Every_Swiss_reference_of_the_list_is_judged_as_the_list_does() =>
        JudgeAll("reference/swiss_qr_esr_references.csv", CreditorReferenceKind.SwissQr, atLeast: 26,
            row => row["expected"] == "valid" && row["type"].Contains("QRR27", StringComparison.Ordinal));

    private static void JudgeAll(string list, CreditorReferenceKind kind, int atLeast, Func<IReadOnlyDictionary<string, string>, bool> isValid)
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = CsvRows.Read(SharedData.RequireFile(list));
        Assert.True(rows.Count >= atLeast, $"{rows.Count} rows");
        Assert.All(rows, row =>
        {
            bool read = CreditorReference.TryParse(row["input"], kind, out CreditorReference reference);
            Assert.Equal(isValid(row), read);
            Assert.Equal(read ? row["normalised"] : "", reference.Value);
        });
    }
}

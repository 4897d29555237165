using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>Seeded mutations of whole files: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class MutationTests
{
    [Fact]
    public void A_mutated_file_never_throws() =>
        RecordMutation.Run(MutationRun.Seed, [.. Enumerable.Range(1, 30).Select(seed => Encoding.Latin1.GetBytes(CfonbStory.Write(seed))), File.ReadAllBytes(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/releve.cfonb"))], CfonbText.Read);

    /// <summary>A single movement with complements without end must not fill memory: texts stop at a million characters, extra fields at their bound.</summary>
    [Fact]
    public void Complements_without_end_are_bounded()
    {
        string[] complements = [CfonbText.Complement("LIB", new string('l', 70)), CfonbText.Complement("XYZ", "x"), CfonbText.Complement("LCS", "RF18539007547034"), CfonbText.Complement("FEE", "EUR200000000000100"), CfonbText.Complement("NPY", "n")];
        StatementTransaction transaction = CfonbText.One(100, "05", [.. Enumerable.Range(0, 20_000).SelectMany(_ => complements)]);
        Assert.InRange(transaction.Remittance.Length, 1_000_000, 1_048_576);
        Assert.Equal((64, 64, 64), (transaction.ExtraFields.Count, transaction.StructuredReferences.Count, transaction.Charges.Count));
        Assert.Equal(transaction.Remittance, transaction.ToPayment().Remittance);
    }
}

using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>Seeded mutations of whole files: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class MutationTests
{
    private const int Seed = 20260630;

    private static int Rounds => 3_000 * (int.TryParse(Environment.GetEnvironmentVariable("RECEIVABLES_FSCHECK_FACTOR"), out int factor) ? factor : 1);

    [Fact]
    public void A_mutated_file_never_throws()
    {
        var random = new Random(Seed);
        byte[][] files = [.. Enumerable.Range(1, 30).Select(seed => Encoding.Latin1.GetBytes(CfonbStory.Write(seed))), File.ReadAllBytes(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/releve.cfonb"))];
        var mutation = new RecordMutation(random, files);
        int withMovements = 0;
        for (int round = 0; round < Rounds; round++)
        {
            ReadResult<BankStatement> read = ReadChecks.Check(mutation.Of(files[random.Next(files.Length)]), round, bytes => CfonbText.Read(bytes, Bounds(round)));
            withMovements += read.Items.Sum(s => s.Transactions.Count) > 0 ? 1 : 0;
        }

        Assert.True(withMovements > Rounds / 2, $"Only {withMovements} of {Rounds} mutants have movements: the mutation breaks too much to try anything.");
    }

    private static BankFileOptions? Bounds(int round) => round % 4 != 0 ? null : new BankFileOptions
    {
        MaxBytes = round % 8 == 0 ? 1 + (round % 5_000) : 4L << 30,
        MaxTokenBytes = 64 << 10,
        MaxTextLength = 140,
        MaxTransactions = 1 + (round % 7),
        MaxExtraFields = round % 5,
    };

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

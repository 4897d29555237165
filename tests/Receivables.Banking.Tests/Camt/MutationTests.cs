using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>Seeded mutations of whole files: whatever comes out, nothing is thrown, nothing hangs, and money is kept.</summary>
public class MutationTests
{
    private const int Seed = 20260630;

    private static int Rounds => 3_000 * (int.TryParse(Environment.GetEnvironmentVariable("RECEIVABLES_FSCHECK_FACTOR"), out int factor) ? factor : 1);

    [Fact]
    public void A_mutated_file_never_throws()
    {
        var random = new Random(Seed);
        byte[][] files = [.. Fixtures.Names.Select(Fixtures.Bytes), .. Enumerable.Range(1, 20).Select(seed => Encoding.UTF8.GetBytes(CamtStory.Write(seed)))];
        for (int round = 0; round < Rounds; round++)
        {
            byte[] mutant = Mutate(random, files[random.Next(files.Length)], files);
            ReadResult<BankStatement> read;
            try
            {
                read = Fixtures.Read(mutant, "f");
            }
            catch (Exception thrown)
            {
                throw new InvalidOperationException($"Round {round} threw on: {Convert.ToBase64String(mutant)}", thrown);
            }

            Check(read);
        }
    }

    private static void Check(ReadResult<BankStatement> read)
    {
        Assert.True(read.Items.Count > 0 || read.IsFatal, "A file without statements says why.");
        Assert.All(read.Diagnostics, d => Assert.InRange(d.Message.Length, 10, 600));
        foreach (BankStatement statement in read.Items)
        {
            _ = StatementText.Of([statement]);
            if (statement.Balances.Check == BalanceCheck.Holds && statement.Opening is { } opening && statement.Closing is { } closing && opening.Amount.Currency == closing.Amount.Currency)
            {
                Currency currency = opening.Amount.Currency;
                Money booked = Money.Sum(statement.Transactions.Where(t => t.IsBooked && t.Amount.Currency == currency).Select(t => t.Amount), currency);
                bool foreign = statement.Transactions.Any(t => t.IsBooked && t.Amount.Currency != currency);
                Assert.True(foreign || opening.Amount + booked == closing.Amount);
            }

            foreach (StatementTransaction transaction in statement.Transactions.Where(t => t.Class == TransactionClass.Payment))
            {
                Assert.Equal(transaction.Amount, transaction.ToPayment().Amount);
            }
        }
    }

    private static byte[] Mutate(Random random, byte[] file, byte[][] files)
    {
        List<byte> bytes = [.. file];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 200), bytes.Count - at);
            int kind = random.Next(7);
            switch (kind)
            {
                case < XmlMutation.Splices:
                    XmlMutation.Splice(random, files, bytes, kind, at, length);
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    Replace(random, bytes);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(random.Next(4) switch { 0 => "<Ntry>", 1 => "</TxDtls>", 2 => "&#x1;", _ => "<![CDATA[x]]>" }));
                    break;
            }
        }

        return [.. bytes];
    }

    // Digits, signs and codes are where meaning sits.
    private static void Replace(Random random, List<byte> bytes)
    {
        int[] places = [.. Enumerable.Range(0, bytes.Count).Where(i => bytes[i] is >= (byte)'0' and <= (byte)'9' or (byte)'.')];
        if (places.Length > 0)
        {
            bytes[places[random.Next(places.Length)]] = (byte)"0123456789.-,e "[random.Next(15)];
        }
    }
}

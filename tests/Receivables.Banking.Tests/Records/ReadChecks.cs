using Receivables.Banking.Camt;

namespace Receivables.Banking.Records;

/// <summary>What must be true of whatever is read from whatever file.</summary>
internal static class ReadChecks
{
    /// <summary>Reads a file and holds what came of it to what must be true; what it throws names the round and the bytes.</summary>
    internal static ReadResult<BankStatement> Check(byte[] file, int round, Func<byte[], ReadResult<BankStatement>> read)
    {
        try
        {
            ReadResult<BankStatement> result = read(file);
            Check(result);
            return result;
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"Round {round}: {thrown.Message} on: {Convert.ToBase64String(file)}", thrown);
        }
    }

    private static void Check(ReadResult<BankStatement> read)
    {
        Assert.True(read.Items.Count > 0 || read.IsFatal, "A file without statements says why.");
        Assert.All(read.Diagnostics, d => Assert.InRange(d.Message.Length, 10, 600));
        Assert.All(read.Diagnostics, d => Assert.True(d.Position.Line >= 0 && d.Position.Column >= 0));
        foreach (BankStatement statement in read.Items)
        {
            _ = StatementText.Of([statement]);
            CheckBalances(statement);
            foreach (StatementTransaction transaction in statement.Transactions.Where(t => t.Class == TransactionClass.Payment))
            {
                Assert.Equal(transaction.Amount, transaction.ToPayment().Amount);
            }
        }
    }

    // Parts of one entry are counted by the entry.
    private static void CheckBalances(BankStatement statement)
    {
        if (statement.Balances.Check == BalanceCheck.Holds && statement.Opening is { } opening && statement.Closing is { } closing && opening.Amount.Currency == closing.Amount.Currency)
        {
            Currency currency = opening.Amount.Currency;
            Money booked = Money.Sum(statement.Transactions.Where(t => t.IsBooked && t.Amount.Currency == currency).Select(t => t.Amount), currency);
            bool isForeign = statement.Transactions.Any(t => t.IsBooked && t.Amount.Currency != currency);
            Assert.True(isForeign || opening.Amount + booked == closing.Amount, $"{statement} does not add up.");
        }
    }
}

using Receivables.Banking.Camt;

namespace Receivables.Banking.Records;

/// <summary>What must be true of whatever is read from whatever file.</summary>
internal static class ReadChecks
{
    // What a reader allocates is a measure of its work that no other load on the machine changes: so much for its tables and buffers, so much a byte.
    private const long AllowedOnce = 4 << 20;
    private const long AllowedPerByte = 400;

    /// <summary>Reads a file and holds what came of it to what must be true; what it throws names the round and the bytes.</summary>
    internal static ReadResult<BankStatement> Check(byte[] file, int round, Func<byte[], ReadResult<BankStatement>> read, bool isContainer = false)
    {
        try
        {
            ReadResult<BankStatement> result = Bounded(file, read);
            Check(result, isContainer);
            return result;
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"Round {round}: {thrown.Message} on: {Convert.ToBase64String(file)}", thrown);
        }
    }

    /// <summary>Reads a file, and holds the work of it to its size.</summary>
    internal static TResult Bounded<TResult>(byte[] file, Func<byte[], TResult> read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        TResult result = read(file);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated <= AllowedOnce + (AllowedPerByte * file.Length), $"{allocated} bytes were allocated for a file of {file.Length}.");
        return result;
    }

    /// <summary>What is said is short, and has a place.</summary>
    internal static void CheckDiagnostics<TItem>(ReadResult<TItem> read, bool isContainer = false)
    {
        Assert.False(read.Items.Count > 0 && read.IsFatal, "What is fatal leaves nothing half read.");
        Assert.True(read.Items.Count > 0 || read.IsFatal || (isContainer && read.Diagnostics.Count > 0), "A file without statements says why.");
        Assert.All(read.Diagnostics, d => Assert.InRange(d.Message.Length, 10, 600));
        Assert.All(read.Diagnostics, d => Assert.True(d.Position.Line >= 0 && d.Position.Column >= 0));
    }

    private static void Check(ReadResult<BankStatement> read, bool isContainer)
    {
        CheckDiagnostics(read, isContainer);
        foreach (BankStatement statement in read.Items)
        {
            _ = StatementText.Of([statement]);
            CheckPlaces(statement);
            CheckExtras(statement.ExtraFields);
            CheckBalances(statement);
            foreach (StatementTransaction transaction in statement.Transactions.Where(t => t.Class == TransactionClass.Payment))
            {
                Assert.Equal(transaction.Amount, transaction.ToPayment().Amount);
            }
        }
    }

    // Entries are counted as they stand, refused ones too; where one is missing, the balances prove nothing.
    private static void CheckPlaces(BankStatement statement)
    {
        (int Position, int Part) before = (0, 0);
        int entries = 0;
        foreach (StatementTransaction transaction in statement.Transactions)
        {
            Assert.Same(statement.Header, transaction.Statement);
            Assert.False(transaction.Amount.Currency.IsNone);
            CheckExtras(transaction.ExtraFields);
            (int Position, int Part) place = (transaction.Position, transaction.Part);
            Assert.True(place.CompareTo(before) > 0, $"{transaction.SourceKey} stands behind {before}.");
            entries += place.Position == before.Position ? 0 : 1;
            before = place;
        }

        Assert.True(entries == before.Position || statement.Balances.Check != BalanceCheck.Holds, $"{statement} misses an entry, and yet its balances are said to hold.");
    }

    private static void CheckExtras(IReadOnlyList<ExtraField> extras) =>
        Assert.All(extras, e => Assert.False(string.IsNullOrWhiteSpace(e.Name) || string.IsNullOrWhiteSpace(e.Value), $"'{e.Name}' = '{e.Value}'"));

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

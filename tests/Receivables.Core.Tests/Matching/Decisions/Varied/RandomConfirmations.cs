namespace Receivables.Matching.Decisions.Varied;

/// <summary>What people may have confirmed before, of the customers, accounts and names of <see cref="RandomBooks"/>.</summary>
internal static class RandomConfirmations
{
    private static readonly string?[] Names = [null, "Alpha", "Beta & Co.", "Gamma", "Kanzlei Nord"];

    internal static MatchConfirmed Next(Random random)
    {
        PaymentId payment = PaymentId.From("P");
        Iban account = SmallBook.Iban(random.Next(1, 6));
        CustomerId customer = CustomerId.From(random.Next(9) == 0 ? "GONE" : $"C{random.Next(5)}");
        string? name = Names[random.Next(Names.Length)];
        MatchSet set = (MatchSet)random.Next(5);
        return random.Next(6) == 0 ? new MatchConfirmed(payment, ConfirmationKind.SomebodyElse, account: account)
            : set == MatchSet.OnAccount ? new MatchConfirmed(payment, ConfirmationKind.OnAccount, customer, account, name, new(set, 0, 3))
            : new MatchConfirmed(payment, ConfirmationKind.Corrected, customer, account, name, new(set, 2, 3, isOldestFirst: random.Next(2) == 0, namesDocuments: random.Next(3) == 0, daysFromDue: random.Next(-25, 40)));
    }
}

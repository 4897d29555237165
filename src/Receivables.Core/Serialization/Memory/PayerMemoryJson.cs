using System.Text.Json.Serialization;
using Receivables.Internals;
using Receivables.Matching;
using Receivables.Matching.Memory;

namespace Receivables.Serialization;

/// <summary>What the matching learned, as sums: <c>{"version","accounts","names","habits"}</c>. Equal memories give equal bytes.</summary>
internal static class PayerMemoryJson
{
    internal static readonly JsonConverter<PayerMemory> Converter = new Shape<PayerMemory, Draft>()
        .Required("version", new FormatVersionConverter("memory", 1), _ => 1, (ref _, _) => { })
        .List("accounts", AliasJson.Account, m => m.Accounts, (ref d, v) => (d.Accounts ??= []).Add(v))
        .List("names", AliasJson.Name, m => m.Names, (ref d, v) => (d.Names ??= []).Add(v))
        .List("habits", HabitsJson.Converter, m => m.Habits, (ref d, v) => (d.Habits ??= []).Add(v))
        .Made(Make);

    private static PayerMemory Make(Draft draft)
    {
        List<PayerAlias> accounts = draft.Accounts ?? [];
        List<PayerAlias> names = draft.Names ?? [];
        List<PayerHabits> habits = draft.Habits ?? [];
        RequireDistinct(accounts.Select(a => a.Account.Value), "The account");
        RequireDistinct(names.Select(n => n.Name!), "The name");
        RequireDistinct(habits.Select(h => h.Customer!.Value.Value), "The customer");
        return PayerMemory.FromSums(
            accounts.Where(a => a.Confirmations > 0).Select(a => (a.Account, CountsOf(a))), names.Where(n => n.Confirmations > 0).Select(n => (n.Name!, CountsOf(n))), habits.Where(h => !h.Counts.IsZero).Select(h => (h.Customer!.Value, h.Counts)));
    }

    private static AliasCounts CountsOf(PayerAlias alias) =>
        alias.Customers.Aggregate(AliasCounts.None.Plus(null, alias.Nobody), (sum, c) => sum.Plus(c.Customer, c.Count));

    private static void RequireDistinct(IEnumerable<string> keys, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            if (!seen.Add(key))
            {
                throw new ArgumentException($"{what} '{Printable.Clip(key)}' is given twice: add its counts up.");
            }
        }
    }

    private struct Draft
    {
        internal List<PayerAlias>? Accounts;
        internal List<PayerAlias>? Names;
        internal List<PayerHabits>? Habits;
    }
}

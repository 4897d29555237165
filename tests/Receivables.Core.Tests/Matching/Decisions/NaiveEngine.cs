using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions;

/// <summary>The slow twin: every set of items as a hypothesis, floating-point logarithms of the platform, no index, no budget.</summary>
/// <remarks>
/// For books of one currency without terms, orders, references and names, and texts of numbers parted by spaces, all of one shape. The formulas are those of docs/reference/matching.md, written down again.
/// </remarks>
internal sealed class NaiveEngine(IReadOnlyList<OpenItem> items, IReadOnlyList<Customer> customers, IReadOnlyList<MatchConfirmed>? confirmed = null)
{
    private const double Threshold = 0.9999;

    private static readonly double Number = Math.Log(1e8);

    // The shares of single, several, due to date, whole balance, on account; the first days of the bands but the first.
    private static readonly double[] Shares = [0.8, 0.1, 0.04, 0.05, 0.01];
    private static readonly int[] FirstDays = [-14, -3, 4, 11, 21, 36, 61];

    private readonly IReadOnlyList<MatchConfirmed> _confirmed = confirmed ?? [];

    /// <summary>The items to apply, or none; and the probability of each answer that is exact, or off by a difference that is allowed.</summary>
    /// <param name="payment">What was paid.</param>
    /// <param name="nearer">What is added to the log-odds that are asked for: the engine counts in whole units of a logarithm, so close to the threshold either answer is right.</param>
    internal (string Applied, Dictionary<string, double> Exact) Decide(Payment payment, double nearer = 0)
    {
        double asked = Math.Log(Threshold / (1 - Threshold)) + nearer;
        string[] words = payment.Remittance.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        OpenItem[] named = [.. items.Where(i => words.Contains(i.Id.Document.Value))];
        bool namesUnknown = words.Any(w => !items.Any(i => i.Id.Document.Value == w));
        CustomerId[] payers = [.. customers.Where(c => c.Ibans.Contains(payment.Payer.Iban)).Select(c => c.Id)];
        Dictionary<CustomerId, double> learned = Learned(payment.Payer.Iban, out double forOthers, out double forStrangers);
        CustomerId[] suspects = [.. payers.Union(learned.Keys).Union(named.Select(i => i.Customer))];
        double unknown = namesUnknown ? Math.Log(10_000) : 0;

        bool namesExactly = Subsets(named).Any(s => s.Sum(i => i.Open.MinorUnits) == payment.Amount.MinorUnits);
        double unread = 0;
        double doubted = double.MinValue;
        var scores = new Dictionary<string, (double Score, bool Exact, bool Provable)>();
        var unnamed = new List<(CustomerId Owner, string Key, double Score)>();
        foreach ((OpenItem[] set, bool allowed) in Sets(payment, named, suspects, payers, namesUnknown))
        {
            long sum = set.Sum(i => i.Open.MinorUnits);
            bool exact = sum == payment.Amount.MinorUnits;
            double differences = Differences(sum, sum - payment.Amount.MinorUnits, out bool isRounding);
            long rest = set.Where(i => !named.Contains(i)).Sum(i => i.Open.MinorUnits);
            bool isPart = set.Any(named.Contains) && !set.All(named.Contains);
            double farOff = sum > 10 * payment.Amount.MinorUnits || payment.Amount.MinorUnits > 2 * sum ? Math.Log(0.1) : 0;
            double amount = exact ? Math.Min(Math.Log(1 / ChanceOf(sum)), isPart ? RestOf(rest, sum - rest) : double.MaxValue) : allowed ? Math.Max(Math.Log(0.02), Math.Log(0.005 / ChanceOf(sum) / differences))
                : Math.Log(0.02) + farOff;
            bool near = exact && set.Length == 1 && IsNear(set[0], named);
            bool alone = !near && !set.Any(named.Contains) && !set.Any(i => payers.Contains(i.Customer) || learned.GetValueOrDefault(i.Customer) > 0);
            double most = Math.Log(4.0 * customers.Count * items.Count(i => i.Customer == set[0].Customer) / PeersOf(set[0], named));
            double score = (alone && set.Length == 1 ? Math.Min(amount, most) : amount) + set.Count(named.Contains) * Number;
            score += !isPart ? 0 : set.Count(named.Contains) == 1 ? Math.Log(0.02) * Math.Min(2, set.Length - 1) : Math.Log(0.2);
            score += near
                ? Number + Math.Log(0.01) - Math.Log(10 * set[0].Id.Document.Value.Count(char.IsAsciiLetterOrDigit)) : 0;
            CustomerId[] owners = [.. set.Select(i => i.Customer).Distinct()];
            score += owners.Length * -Math.Log(customers.Count) + (owners.Length - 1) * Math.Log(0.01) + PayerOf(owners, payers, learned, forOthers, set.Any(named.Contains), !payment.Payer.Iban.IsEmpty);
            CustomerId[] owing = [.. payers.Where(p => OwesExactly(p, payment))];
            int own = items.Count(i => i.Customer == owners[0]);
            int doubtful = exact || allowed || owners.Length > 1 ? 0
                : owing.Length > 0 && !payers.Contains(owners[0]) && !(learned.GetValueOrDefault(owners[0]) > 0) ? items.Count
                : items.Any(i => i.Customer == owners[0] && i.Open == payment.Amount && !named.Contains(i)) ? own : 0;
            double doubt = doubtful > 0 ? Math.Min(0, Math.Log(doubtful / 0.005) - (set.Count(named.Contains) * Number)) : 0;
            score += doubt - Spare(set, payment, named, exact || allowed || sum < payment.Amount.MinorUnits || owners.Length > 1);
            score += namesExactly && !set.All(named.Contains) ? Math.Log(0.02) : 0;
            score += owners.Sum(o => StructureOf([.. set.Where(i => i.Customer == o)], o, owners.Length == 1 && set.Length == 1 ? PeersOf(set[0], named) : 1, !set.Where(i => i.Customer == o).Any(named.Contains), payment.BookingDate));
            double day = owners.Length == 1 ? UsualDay(owners[0], set.Min(i => i.DueDate), payment.BookingDate) : 0;
            score += Math.Max(0, day) + Math.Min(Math.Min(0, day), set.Any(i => i.IssueDate > payment.BookingDate) ? Math.Log(0.1) : 0);
            int namedInSet = set.Count(named.Contains);
            bool paysSelf = payers.Union(learned.Keys.Where(c => Share(payment.Payer.Iban, c) > 0.5)).Intersect(owners).Any();
            // Items alike are told apart by any word; the oldest is applied only where there is none.
            bool leavesAlike = set.Any(i => !named.Contains(i) && items.Any(o => AreAlike(o, i) && !set.Contains(o) && !named.Contains(o)));
            bool isOpen = (leavesAlike && (namesUnknown || !named.All(set.Contains))) || (set.Length > 1 && named.Length > 0 && !set.Any(named.Contains));
            bool isTold = set.Length > 1 || words.Length == 0 || PeersOf(set[0], named) == 1;
            // A payer who owes the amount under a number that is one digit away may have misread it.
            bool isMistaken = exact && set.Length == 1 && named.Contains(set[0]) && owing.Length > 0 && !payers.Contains(owners[0]) && !(learned.GetValueOrDefault(owners[0]) > 0)
                && items.Any(i => payers.Contains(i.Customer) && i.Open == payment.Amount && IsNear(set[0], [i]));
            bool provable = !isOpen && !isMistaken && ((allowed && isRounding && namedInSet == set.Length) || (exact && (namedInSet == set.Length || (namedInSet > 1 && owners.Length == 1 && paysSelf && !leavesAlike) || (namedInSet == 0 && paysSelf && isTold))));
            string key = (exact ? "" : allowed ? "~" : sum > payment.Amount.MinorUnits ? "<" : ">") + KeyOf(set);
            scores[key] = (score, exact || allowed, provable);
            doubted = doubt < 0 ? Math.Max(doubted, score - doubt - farOff) : doubted;
            if (exact && namedInSet == 0 && owners.Length == 1)
            {
                unnamed.Add((owners[0], key, score));
            }

            unread += !allowed && sum < payment.Amount.MinorUnits && set.Length > 1 ? 0.2 * Math.Exp(score) : 0;
        }

        bool known = payers.Length > 0;
        long ofNamed = named.Sum(i => i.Open.MinorUnits);
        Differences(ofNamed, ofNamed - payment.Amount.MinorUnits, out bool isRounded);
        double inFull = named.Length > 0 && (ofNamed == payment.Amount.MinorUnits || isRounded) ? Math.Log(0.01)
            : namesExactly ? Math.Log(ChanceOf(payment.Amount.MinorUnits, 0.25) / ChanceOf(payment.Amount.MinorUnits)) : 0;
        double[] elsewhere =
        [
            inFull + Math.Log(named.Length > 0 ? 0.04 : 0.04 / 0.3) + (known || forStrangers < 0 ? Math.Min(forStrangers, known ? Math.Log(0.01) : 0) : 0) + unknown + (known && unknown == 0 && payers.Any(p => OwesStatement(p, payment, named)) ? Math.Log(0.01) : 0),
            .. suspects.Select(s => inFull - Math.Log(customers.Count) + Math.Log(ShareOf(s)[4]) + PayerOf([s], payers, learned, forOthers, true, !payment.Payer.Iban.IsEmpty) + unknown + (unknown == 0 && OwesStatement(s, payment, named) ? Math.Log(0.01) : 0) + (unknown > 0 && Recurs(s, payment, named) ? Math.Max(0, Math.Log(0.05 / ChanceOf(payment.Amount.MinorUnits))) : 0)),
        ];
        double total = elsewhere.Sum(Math.Exp) + unread + scores.Values.Sum(s => Math.Exp(s.Score));
        bool isDoubtful(string key, double score) => unnamed.Any(u => u.Key == key && unnamed.Any(o => o.Owner == u.Owner && o.Key != key && score - o.Score < Math.Log(1_000_000)));
        var best = scores.Where(s => s.Value.Provable && Math.Exp(s.Value.Score) / total >= 1 / (1 + Math.Exp(-asked)) && s.Value.Score - doubted >= asked && !isDoubtful(s.Key, s.Value.Score)).Select(s => s.Key).ToArray();
        Exchange(scores, [.. items.Where(i => payers.Contains(i.Customer))], [.. named.Where(i => !payers.Contains(i.Customer) && !(learned.GetValueOrDefault(i.Customer) > 0))], 0.05 * total);
        return (best.Length > 0 ? best[0].TrimStart('~') : "", scores.Where(s => s.Value.Exact).ToDictionary(s => s.Key.TrimStart('~'), s => Math.Exp(s.Value.Score) / total));
    }

    // A payer who owes the amount under a number that is one slip away from what is written likelier means that: it is shown first, as likely as the odds make the other.
    private static void Exchange(Dictionary<string, (double Score, bool Exact, bool Provable)> scores, OpenItem[] own, OpenItem[] others, double least)
    {
        string first = scores.OrderByDescending(s => s.Value.Score).Select(s => s.Key).FirstOrDefault("");
        OpenItem? mistaken = others.FirstOrDefault(i => KeyOf([i]) == first);
        string? meant = mistaken is null || scores.Values.Sum(s => Math.Exp(s.Score)) < least ? null
            : own.Where(o => IsNear(o, [mistaken]) && scores.ContainsKey(KeyOf([o]))).Select(o => KeyOf([o])).MaxBy(k => scores[k].Score);
        if (meant is not null)
        {
            (scores[first], scores[meant]) = (scores[meant], scores[first]);
        }
    }

    internal static string KeyOf(IEnumerable<OpenItem> set) => string.Join(' ', set.Select(i => i.Id.ToString()).Order(StringComparer.Ordinal));

    private IEnumerable<(OpenItem[] Set, bool Allowed)> Sets(Payment payment, OpenItem[] named, CustomerId[] suspects, CustomerId[] payers, bool namesUnknown)
    {
        long paid = payment.Amount.MinorUnits;
        // All sets of a suspect, and all of what is named, that make the amount; one item of anybody.
        OpenItem[][] exact = [.. suspects.Select(s => items.Where(i => i.Customer == s).ToArray()).Append(named).SelectMany(Subsets)
            .Concat(items.Select(i => new[] { i })).Concat(Statements())
            .Where(s => s.Sum(i => i.Open.MinorUnits) == paid && IsOldest(s, named))];

        // What is named, one by one, by customer and together, for more or less: by a difference that is allowed, else in part or with a rest.
        IEnumerable<(OpenItem[] Set, bool Allowed)> different = named.Select(i => new[] { i }).Concat(named.GroupBy(i => i.Customer).Select(g => g.ToArray())).Append(named)
            .Where(s => s.Length > 0 && s.Sum(i => i.Open.MinorUnits) != paid).Select(s => IsAllowed(s, paid) ? (s, true) : (Paid(s, paid), false));

        // What the payer owes but for such a difference, where nothing else is an answer.
        IEnumerable<(OpenItem[] Set, bool Allowed)> silent = exact.Length + named.Length > 0 || namesUnknown ? []
            : items.Where(i => payers.Contains(i.Customer) && IsAllowed([i], paid) && IsOldest([i], named)).Select(i => (new[] { i }, true));
        return exact.Select(s => (Set: s, Allowed: false)).Concat(different).Concat(silent).DistinctBy(s => $"{s.Allowed} {s.Set.Sum(i => i.Open.MinorUnits)} {KeyOf(s.Set)}");
    }

    private static bool IsNear(OpenItem item, OpenItem[] named) => !named.Contains(item) && named.Any(n => AreNear(n.Id.Document.Value, item.Id.Document.Value));

    private static bool IsAllowed(OpenItem[] set, long paid) => Differences(set.Sum(i => i.Open.MinorUnits), set.Sum(i => i.Open.MinorUnits) - paid, out _) > 0;

    // How many differences are allowed, of a class that allows this one: five cents either way; a charge of 20.00 and a hundredth.
    private static double Differences(long open, long difference, out bool isRounding)
    {
        isRounding = difference != 0 && Math.Abs(difference) <= Math.Min(5, open);
        long charge = Math.Min(2_000, open / 100);
        return isRounding ? 2 * Math.Min(5, open) : difference > 0 && difference <= charge ? charge : 0;
    }

    // All that each customer owes up to each day.
    private IEnumerable<OpenItem[]> Statements() => items.GroupBy(i => i.Customer)
        .SelectMany(g => g.Select(i => i.DueDate).Distinct().Select(day => g.Where(i => i.DueDate <= day).ToArray())).Where(s => s.Length > 1);

    private static IEnumerable<OpenItem[]> Subsets(OpenItem[] all) =>
        Enumerable.Range(1, (1 << all.Length) - 1).Select(mask => all.Where((_, i) => (mask & (1 << i)) != 0).ToArray());

    // The items that money reaches, the oldest first.
    private static OpenItem[] Paid(OpenItem[] set, long amount)
    {
        List<OpenItem> paid = [];
        foreach (OpenItem item in set.OrderBy(i => i.Customer).ThenBy(i => i.DueDate).ThenBy(i => i.IssueDate).ThenBy(i => i.Id))
        {
            if (amount > 0)
            {
                paid.Add(item);
            }

            amount -= item.Open.MinorUnits;
        }

        return [.. paid];
    }

    // Of items that nothing tells apart, only the oldest stand for the others.
    private bool IsOldest(OpenItem[] set, OpenItem[] named) => set.All(chosen => named.Contains(chosen) || (set.Length == 1 ? StandsForAlike(chosen, named) : IsOldestOfAlike(chosen, set, named)));

    // Unless the slip is one away from the number of another.
    private bool StandsForAlike(OpenItem item, OpenItem[] named)
    {
        OpenItem[] alike = [.. items.Where(o => AreAlike(o, item) && !named.Contains(o))];
        OpenItem oldest = alike.Single(o => IsOldestOfAlike(o, [o], named));
        return item == (IsNear(oldest, named) ? oldest : alike.OrderBy(o => o.DueDate).ThenBy(o => o.IssueDate).ThenBy(o => o.Id).FirstOrDefault(o => IsNear(o, named)) ?? oldest);
    }

    private bool IsOldestOfAlike(OpenItem chosen, OpenItem[] set, OpenItem[] named) => items.All(other =>
        !AreAlike(other, chosen) || named.Contains(other) || set.Contains(other) || Older(chosen, other));

    // One digit is another, or two side by side have changed places.
    private static bool AreNear(string a, string b)
    {
        int[] different = a.Length == b.Length ? [.. Enumerable.Range(0, a.Length).Where(i => a[i] != b[i])] : [];
        return different.Length == 1 || (different.Length == 2 && different[1] == different[0] + 1 && a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]]);
    }

    private int PeersOf(OpenItem item, OpenItem[] named) => named.Contains(item) ? 1 : items.Count(o => AreAlike(o, item) && !named.Contains(o));

    private static bool AreAlike(OpenItem a, OpenItem b) => a.Customer == b.Customer && a.Open == b.Open;

    private static bool Older(OpenItem a, OpenItem b) => (a.DueDate, a.IssueDate, a.Id).CompareTo((b.DueDate, b.IssueDate, b.Id)) <= 0;

    // Of what is named, exactly some is paid: the other numbers do not speak for a part of all.
    private static double Spare(OpenItem[] set, Payment payment, OpenItem[] named, bool isNoPart)
    {
        int[] fewer = isNoPart || !set.All(named.Contains) ? [] : [.. Subsets(set).Where(s => s.Length < set.Length && s.Sum(i => i.Open.MinorUnits) == payment.Amount.MinorUnits).Select(s => s.Length)];
        return fewer.Length == 0 ? 0 : (set.Length - fewer.Max()) * Number;
    }

    private bool Recurs(CustomerId customer, Payment payment, OpenItem[] named) => items.Count(i => i.Customer == customer && i.Open == payment.Amount && !named.Contains(i)) > 1;

    private bool OwesExactly(CustomerId customer, Payment payment) => items.Any(i => i.Customer == customer && i.Open == payment.Amount);

    // One item, or a set that people pay; of items that nothing tells apart, the oldest.
    private bool OwesStatement(CustomerId customer, Payment payment, OpenItem[] named)
    {
        OpenItem[] own = [.. items.Where(i => i.Customer == customer)];
        return OwesExactly(customer, payment) || Subsets(own).Any(s => s.Length > 1 && s.Sum(i => i.Open.MinorUnits) == payment.Amount.MinorUnits && IsOldest(s, named)
            && (s.Length == own.Length || IsDueToDate(s, customer) || MonthsOf(s, customer, i => i.IssueDate) > 0 || MonthsOf(s, customer, i => i.DueDate) > 0 || IsOldest(s, customer)));
    }

    // In how many ways they can be chosen from those like them.
    private double WaysOf(OpenItem[] set, Func<OpenItem, bool> counts) => set.Length < 2 ? 0 : set.GroupBy(i => i.Open).Sum(g => Math.Log(Binomial(items.Count(o => AreAlike(o, g.First()) && counts(o)), g.Count())));

    // Several items of which each was issued when they were paid were chosen from those that were.
    private double StructureOf(OpenItem[] set, CustomerId owner, int peers, bool isSilent, LocalDate booked)
    {
        int count = set.Length;
        bool counts(OpenItem i) => i.IssueDate <= booked || set.Any(s => s.IssueDate > booked);
        int of = items.Count(i => i.Customer == owner && counts(i));
        double[] share = ShareOf(owner);
        double several = Math.Log(share[1]) + ((count - 1) * Math.Log(0.5)) - Math.Log(Binomial(of, count)) + (isSilent ? WaysOf(set, counts) : 0);
        several = count > 1 && count == of ? Math.Max(several, Math.Log(share[3])) : several;
        return count == 1 ? Math.Log(share[0] * Math.Min(peers, of) / of)
            : count == items.Count(i => i.Customer == owner) ? Math.Log(share[3])
            : IsDueToDate(set, owner) ? Math.Max(several, Math.Log(share[2] / (of - 1)))
            : Math.Max(MonthsOf(set, owner, i => i.IssueDate), MonthsOf(set, owner, i => i.DueDate)) is > 0 and var months ? Math.Max(several, Math.Log(share[1] * 0.1 / Math.Min(months, of)))
            : IsOldest(set, owner) ? Math.Max(several, Math.Log(share[1] * 0.1 / (of - 1)))
            : several;
    }

    // Of how many months the set is all of one, from the customer's first to its last.
    private int MonthsOf(OpenItem[] set, CustomerId owner, Func<OpenItem, LocalDate> day)
    {
        int Month(OpenItem item) => (day(item).Year * 12) + day(item).Month;
        OpenItem[] all = [.. items.Where(i => i.Customer == owner)];
        return set.Select(Month).Distinct().Count() == 1 && all.Count(i => Month(i) == Month(set[0])) == set.Length ? all.Max(Month) - all.Min(Month) + 1 : 0;
    }

    private bool IsOldest(OpenItem[] set, CustomerId owner) =>
        items.Where(i => i.Customer == owner && !set.Contains(i)).All(other => set.All(i => (i.DueDate, i.IssueDate, i.Id).CompareTo((other.DueDate, other.IssueDate, other.Id)) < 0));

    private bool IsDueToDate(OpenItem[] set, CustomerId owner) =>
        items.Where(i => i.Customer == owner && !set.Contains(i)).All(other => set.All(i => i.DueDate < other.DueDate));

    // The strongest for and the strongest against.
    private double PayerOf(CustomerId[] owners, CustomerId[] payers, Dictionary<CustomerId, double> learned, double forOthers, bool names, bool hasAccount)
    {
        double forIt = payers.Intersect(owners).Any() ? Math.Log(Math.Max(100, customers.Count) / (double)payers.Length) : 0;
        forIt = owners.Select(o => learned.GetValueOrDefault(o)).Append(forIt).Max();
        bool another = owners.Except(payers).Except(learned.Keys).Any();
        double isNew = hasAccount && !names && payers.Length == 0 && owners.Any(o => !(learned.GetValueOrDefault(o) > 0) && customers.Any(c => c.Id == o && c.Ibans.Count > 0)) ? Math.Log(0.1) : 0;
        return forIt + Math.Min(isNew, another ? Math.Min(forOthers, payers.Length > 0 ? Math.Log(names ? 0.01 : 0.0001) : 0) : 0);
    }

    private Dictionary<CustomerId, double> Learned(Iban account, out double forOthers, out double forStrangers)
    {
        MatchConfirmed[] said = [.. _confirmed.Where(c => !account.IsEmpty && c.Account == account && (c.Customer is not null || c.Kind == ConfirmationKind.SomebodyElse))];
        ILookup<CustomerId, MatchConfirmed> by = said.Where(c => c.Customer is not null).ToLookup(c => c.Customer!.Value);
        Dictionary<CustomerId, double> shares = by.Where(g => customers.Any(c => c.Id == g.Key)).ToDictionary(g => g.Key, g => (g.Count() + 0.5) / (said.Length + 1.5 * by.Count - 0.5));
        forOthers = said.Length == 0 ? 0 : Math.Max(Math.Log(0.01), Math.Log(by.Count == 0 ? 0.5 / (said.Length + 1) : Math.Max(1e-9, 1 - shares.Values.Sum())));
        forStrangers = shares.Count > 0 ? forOthers : 0;
        return shares.Select(s => (s.Key, Weight: Math.Log(Math.Max(100, customers.Count) * s.Value))).Where(s => s.Weight > 0).ToDictionary(s => s.Key, s => s.Weight);
    }

    private double Share(Iban account, CustomerId customer)
    {
        MatchConfirmed[] said = [.. _confirmed.Where(c => c.Account == account && (c.Customer is not null || c.Kind == ConfirmationKind.SomebodyElse))];
        return (said.Count(c => c.Customer == customer) + 0.5) / (said.Length + 1.5 * said.Select(c => c.Customer).OfType<CustomerId>().Distinct().Count() - 0.5);
    }

    private double[] ShareOf(CustomerId customer)
    {
        // Of what settles anything and names nothing; the share on account stays.
        MatchConfirmed[] all = [.. _confirmed.Where(c => c.Structure is { Items: > 0, NamesDocuments: false })];
        MatchConfirmed[] own = [.. all.Where(c => c.Customer == customer)];
        double[] ofBook = [.. Shares[..4].Select((s, k) => ((1_000 * s / 0.99) + all.Count(c => (int)c.Structure!.Set == k)) / (1_000 + all.Length))];
        return [.. ofBook.Select((s, k) => 0.99 * ((10 * s) + own.Count(c => (int)c.Structure!.Set == k)) / (10 + own.Length)), Shares[4]];
    }

    private double UsualDay(CustomerId customer, LocalDate due, LocalDate booked)
    {
        int[] bands = [.. _confirmed.Where(c => c.Customer == customer && c.Structure is { DaysFromDue: not null }).Select(c => Band(c.Structure!.DaysFromDue!.Value))];
        if (!_confirmed.Any(c => c.Customer == customer))
        {
            return 0;
        }

        int band = Band(Period.DaysBetween(due, booked));
        double chance = (1.0 + items.Count(i => Band(Period.DaysBetween(i.DueDate, SmallBook.AsOf)) == band)) / (items.Count + 8);
        return Math.Clamp(Math.Log((bands.Count(b => b == band) + 10 * chance) / ((bands.Length + 10) * chance)), -Math.Log(10), Math.Log(10));
    }

    private static int Band(int days) => FirstDays.Count(first => days >= first);

    // What is taken off what is named may be any part of it, and a round one sooner.
    private double RestOf(long rest, long all) =>
        Math.Min(Math.Log(1 / ChanceOf(Math.Abs(rest))), rest < 0 ? Math.Max(0, Math.Log(all / (rest % 100 == 0 ? 100.0 : rest % 10 == 0 ? 10 : 1))) : double.MaxValue);

    private double ChanceOf(long amount, double share = 1)
    {
        long[] all = [.. items.DistinctBy(i => (i.Customer, i.Open)).Select(i => i.Open.MinorUnits)];
        int inCell = all.Count(a => Cell(a) == Cell(amount));
        int cells = all.Select(Cell).Distinct().Count();
        (int size, int zeros) = Cell(amount);
        double capacity = Math.Max(1, Math.Pow(2, size) / Math.Pow(10, zeros) * (zeros == 5 ? 1 : 0.9));
        double chance = (inCell + 1.0) / (all.Length + cells + 1.0) / capacity;
        int groups = items.Where(i => i.Open.MinorUnits == amount).Select(i => i.Customer).Distinct().Count();
        return Math.Clamp(Math.Max(chance, share * (Math.Max(1, groups) - 1.0) / all.Length), groups == 0 ? 1e-7 : 1e-5, 1);
    }

    private static (int Size, int Zeros) Cell(long amount)
    {
        int zeros = 0;
        for (long a = amount; zeros < 5 && a % 10 == 0; a /= 10)
        {
            zeros++;
        }

        return ((int)Math.Floor(Math.Log2(amount)), zeros);
    }

    private static double Binomial(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (b, i) => b * (n - k + i) / i);
}

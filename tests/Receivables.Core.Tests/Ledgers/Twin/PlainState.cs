using static Receivables.Ledgers.Twin.PlainPart;

namespace Receivables.Ledgers.Twin;

/// <summary>The twin on one day: all effects of the entries in effect, added up from the first.</summary>
internal sealed class PlainState
{
    private readonly Dictionary<(PlainItem Item, PlainPart Part), decimal> _items = [];
    private readonly Dictionary<PlainItem, decimal> _open = [];
    private readonly Dictionary<PlainAccount, decimal> _unapplied = [];
    private readonly Dictionary<(Currency Currency, bool Unidentified), decimal> _controls = [];

    internal PlainState(IEnumerable<PlainEntry> inEffect)
    {
        foreach (PlainEntry entry in inEffect)
        {
            entry.Effects.ForEach(Add);
            foreach ((Currency currency, bool unidentified, decimal amount) in entry.Controls)
            {
                _controls[(currency, unidentified)] = _controls.GetValueOrDefault((currency, unidentified)) + amount;
            }
        }
    }

    internal decimal Sum(PlainItem item, PlainPart part) => _items.GetValueOrDefault((item, part));

    internal decimal Open(PlainItem item) => _open.GetValueOrDefault(item);

    internal decimal Unapplied(PlainAccount account) => _unapplied.GetValueOrDefault(account);

    internal decimal Control(Currency currency, bool unidentified) => _controls.GetValueOrDefault((currency, unidentified));

    /// <summary>Everything that does not add up.</summary>
    internal IEnumerable<RefusalReason> Broken(Func<PlainItem, int> depositOf)
    {
        foreach (PlainItem item in _open.Keys)
        {
            if (BrokenItem(item) is { } reason)
            {
                yield return reason;
            }
        }

        if (_unapplied.Values.Any(u => u < 0))
        {
            yield return RefusalReason.OverUnapplied;
        }

        foreach (IGrouping<int, PlainItem> credits in _open.Keys.Where(i => i.Kind == ItemKind.DepositCredit).GroupBy(depositOf))
        {
            decimal paid = _open.Keys.Where(i => i.Entry == credits.Key).Sum(i => Sum(i, Settled));
            if (-credits.Sum(c => Sum(c, Original)) > paid)
            {
                yield return RefusalReason.OverDepositPaid;
            }
        }
    }

    private void Add(PlainEffect effect)
    {
        if (effect.Item is { } item)
        {
            _items[(item, effect.Part)] = Sum(item, effect.Part) + effect.Amount;
            _open[item] = Open(item) + effect.OnOpen;
        }
        else
        {
            _unapplied[effect.Account!] = Unapplied(effect.Account!) + effect.OnUnapplied;
        }
    }

    private RefusalReason? BrokenItem(PlainItem item)
    {
        decimal original = Sum(item, Original);
        decimal[] rest = [Sum(item, Settled), Sum(item, Adjusted), Sum(item, Lost), Sum(item, Moved)];
        decimal open = original - rest.Sum();
        return original == 0 ? rest.All(r => r == 0) ? null : RefusalReason.ItemInUse
            : open != 0 && Math.Sign(open) != Math.Sign(original) ? rest[2] != 0 ? RefusalReason.WrittenOffBefore : RefusalReason.OverOpen
            : Math.Abs(open) > Math.Abs(original) ? throw new InvalidOperationException($"{item.Id} has {open} open of {original}.")
            : null;
    }
}

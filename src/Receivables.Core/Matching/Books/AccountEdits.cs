using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>Puts edits of items together by account: all else of a book is copied as it is.</summary>
internal sealed class AccountEdits
{
    private readonly BookColumns _book;
    private readonly ItemEdits _edits;
    private int _gone;
    private int _changed;

    private AccountEdits(BookColumns book, ItemEdits edits) => (_book, _edits) = (book, edits);

    /// <summary>The accounts that have other items then, in the order of the book.</summary>
    internal static AccountEdit[] Of(BookColumns book, ItemEdits edits) => new AccountEdits(book, edits).All();

    private AccountEdit[] All()
    {
        SortedSet<int> touched = [.. _edits.Gone.Concat(_edits.Changed.Select(c => c.Row)).Select(row => _book.Items[row].Account)];
        var added = new Dictionary<int, List<OpenItem>>();
        List<AccountEdit> accounts = [];
        for (int n = 0; n < _edits.New.Length; n++)
        {
            (int account, bool isNew) = PlaceOf(_edits.New[n], _edits.Before[n]);
            if (isNew)
            {
                AddToNew(accounts, account, _edits.New[n]);
                continue;
            }

            touched.Add(account);
            added.TryAdd(account, []);
            added[account].Add(_edits.New[n]);
        }

        // In ascending order, so that the edits are walked along.
        accounts.AddRange(touched.Select(account => new AccountEdit(account, false, Merge(_book.Accounts[account], added.GetValueOrDefault(account, [])))));

        // New accounts stand before the one that is there; among themselves they are in order, and stay so.
        return [.. accounts.OrderBy(a => a.Account).ThenBy(a => a.IsNew ? 0 : 1)];
    }

    // The neighbours in the order of the book are those of the account, if there are any.
    private (int Account, bool IsNew) PlaceOf(OpenItem item, int before)
    {
        if (before > 0 && IsOfOne(_book.OpenItems[before - 1], item))
        {
            return (_book.Items[before - 1].Account, false);
        }

        int next = before < _book.Items.Length ? _book.Items[before].Account : _book.Accounts.Length;
        return (next, before == _book.Items.Length || !IsOfOne(_book.OpenItems[before], item));
    }

    private static void AddToNew(List<AccountEdit> accounts, int before, OpenItem item)
    {
        if (accounts.Count > 0 && IsOfOne(accounts[^1].Items[0], item))
        {
            accounts[^1].Items.Add(item);
        }
        else
        {
            accounts.Add(new AccountEdit(before, true, [item]));
        }
    }

    private static bool IsOfOne(OpenItem left, OpenItem right) => left.Customer == right.Customer && left.Open.Currency == right.Open.Currency;

    private List<OpenItem> Merge(in AccountRow account, List<OpenItem> added)
    {
        List<OpenItem> items = new(account.Count + added.Count);
        int next = 0;
        for (int row = account.Start; row < account.End; row++)
        {
            for (; next < added.Count && ItemOrder.CompareOfOne(added[next], _book.OpenItems[row]) < 0; next++)
            {
                items.Add(added[next]);
            }

            if (_gone < _edits.Gone.Length && _edits.Gone[_gone] == row)
            {
                _gone++;
            }
            else
            {
                bool isChanged = _changed < _edits.Changed.Length && _edits.Changed[_changed].Row == row;
                items.Add(isChanged ? _edits.Changed[_changed++].Item : _book.OpenItems[row]);
            }
        }

        items.AddRange(added[next..]);
        return items;
    }
}

using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>Customers whose name but for the legal form is what a text says: banks print <c>FORMATION NANCY</c> for <c>Formation Nancy SARL</c>.</summary>
/// <remarks>It may be two words of the language as well ("location salle"), so that it points to somebody and proves nothing.</remarks>
internal static class FormlessNames
{
    /// <summary>What a search costs.</summary>
    private const int Steps = 64;

    /// <summary>Finds them.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="folded">The folded name.</param>
    /// <param name="words">Its words that tell companies apart.</param>
    /// <param name="rows">Takes the rows of the customers, ascending.</param>
    /// <returns>How many there are; none where there may be more than there is room for, or no budget is left to tell.</returns>
    internal static int Find(Workspace work, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words, Span<int> rows)
    {
        NameIndex names = work.Index.Payers.Words;
        foreach (Range word in words)
        {
            if (!names.Spellings.Has(folded[word]))
            {
                return 0;
            }
        }

        int count = 0;
        if (work.Budget.Spend(Steps))
        {
            work.Names.Search(names, folded);
            foreach (NameMatch match in work.Names.Matches)
            {
                if (HasName(work.Index.Columns.Customers[match.Customer].Master, folded))
                {
                    rows[count++] = match.Customer;
                }
            }
        }

        rows[..count].Sort();
        return count < NameSearch.MostMatches ? count : 0;
    }

    private static bool HasName(Customer? customer, ReadOnlySpan<char> folded)
    {
        bool has = customer is not null && IsName(customer.Name, folded);
        for (int i = 0; i < (customer?.Aliases.Count ?? 0) && !has; i++)
        {
            has = IsName(customer!.Aliases[i], folded);
        }

        return has;
    }

    private static bool IsName(string name, ReadOnlySpan<char> folded)
    {
        Span<char> own = stackalloc char[NameFolding.MaxLength];
        return NameWords.WithoutForms(own[..NameFolding.Fold(name, own)]).SequenceEqual(folded);
    }
}

using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>Customers whose name has the same words in the same order as one that is written without its legal form, or with another spelling of it: banks print <c>FORMATION NANCY</c> for <c>Formation Nancy SARL</c>.</summary>
internal static class FormlessNames
{
    /// <summary>What a search costs.</summary>
    private const int Steps = 64;

    /// <summary>Finds them.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="folded">The folded name.</param>
    /// <param name="words">Its words.</param>
    /// <param name="rows">Takes the rows of the customers, ascending.</param>
    /// <returns>How many there are; none where there is no budget left to tell.</returns>
    internal static int Find(Workspace work, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words, Span<int> rows)
    {
        NameIndex names = work.Index.Payers.Words;

        // A name begins with a word of its own: what stands before belongs to the text.
        if (words[0].Start.Value > 0)
        {
            return 0;
        }

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
                if (count < rows.Length && HasName(work.Index.Columns.Customers[match.Customer].Master, folded, words))
                {
                    rows[count++] = match.Customer;
                }
            }
        }

        rows[..count].Sort();
        return count;
    }

    private static bool HasName(Customer? customer, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words)
    {
        bool has = customer is not null && IsName(customer.Name, folded, words);
        for (int i = 0; i < (customer?.Aliases.Count ?? 0) && !has; i++)
        {
            has = IsName(customer!.Aliases[i], folded, words);
        }

        return has;
    }

    private static bool IsName(string name, ReadOnlySpan<char> folded, ReadOnlySpan<Range> words)
    {
        Span<char> own = stackalloc char[NameFolding.MaxLength];
        Span<Range> ownWords = stackalloc Range[NameWords.Most];
        own = own[..NameFolding.Fold(name, own)];
        bool isName = NameWords.Split(own, ownWords) == words.Length;
        for (int w = 0; w < words.Length && isName; w++)
        {
            isName = own[ownWords[w]].SequenceEqual(folded[words[w]]);
        }

        return isName;
    }
}

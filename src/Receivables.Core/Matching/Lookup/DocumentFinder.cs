using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using Receivables.Internals;
using Receivables.Matching.Lookup;

namespace Receivables.Matching;

/// <summary>Finds the numbers of a <see cref="DocumentLookup"/> in the texts of payments, one after the other, and says whether what they name is open for the amount.</summary>
/// <remarks>
/// <para>A number is found where a text has the letters and digits of its normal form, in upper or lower case, from the beginning of a word to the end of a word. A word is a run of letters and digits; a number has at most fourteen.
/// Between two words of a number stand one to three other characters, none of <c>, ; = &amp; |</c>. So <c>fa 2026/00123</c>, <c>FA202600123</c> and <c>FA-2026-001 23</c> are FA-2026-00123;
/// <c>FA-2026-001234</c>, <c>XFA202600123</c> and <c>FA-2026-00123B</c> are not. The raised letter of <c>nº</c> belongs to no word.</para>
/// <para>Texts are read from the left; at each word the longest number holds, and reading goes on behind it. A number that begins with a digit is not found right behind a digit and one of <c>- . _ '</c>. One of digits only is not
/// found right before one of these and a digit, nor before a comma and one or two last digits (<c>12345,67</c>), nor, where it is written in several words, inside a row that goes on with the same separator.
/// Nothing is found in a text with a right-to-left override, nor where signs that do not show, or digits and letters of other scripts that look like ours, make a person see more than what is read.</para>
/// <para>Not read here, only by <see cref="MatchingEngine"/>: letters for digits (O for 0), dropped prefixes and zeros, tails and ranges of lists, slips, references and purchase orders. Dates, telephone numbers and the like
/// are not told from numbers of digits only that are the same.</para>
/// <para>The time is in proportion to the text. Once its lists have grown, it allocates nothing. For one thread; make one for each.</para>
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class DocumentFinder
{
    private readonly DocumentLookup _lookup;
    private readonly NamedNumbers _named;
    private char[] _decoded = [];

    /// <param name="lookup">What to look for.</param>
    public DocumentFinder(DocumentLookup lookup)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        _lookup = lookup;
        _named = new NamedNumbers(lookup.Table);
    }

    /// <summary>The numbers that the last text names, each once, where it stands first, in the order of the text. Valid until the next text.</summary>
    public ReadOnlySpan<NamedDocument> Named => _named.Documents;

    /// <summary>The rows of all items that the last text names, each once: by number in the order of the text, ascending for each. Valid until the next text.</summary>
    public ReadOnlySpan<int> Rows => _named.Rows;

    /// <summary>Finds what a text names.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <returns><see cref="Named"/>.</returns>
    [MethodImpl(Hot.Path)]
    public ReadOnlySpan<NamedDocument> Find(ReadOnlySpan<char> text)
    {
        _named.Clear();
        if (Ascii.IsValid(text))
        {
            NumberScanner.Scan(text, false, _lookup.Table, _named);
        }
        else
        {
            NumberScanner.Scan(text, true, _lookup.Table, _named);
        }

        return Named;
    }

    /// <summary>Finds what a text in UTF-8 names: the same as in the text of characters.</summary>
    /// <param name="utf8Text">The text, of any length. Bytes that are not UTF-8 are separators.</param>
    /// <returns><see cref="Named"/>, with places in bytes.</returns>
    [MethodImpl(Hot.Path)]
    public ReadOnlySpan<NamedDocument> Find(ReadOnlySpan<byte> utf8Text)
    {
        _named.Clear();
        if (Ascii.IsValid(utf8Text))
        {
            NumberScanner.Scan(utf8Text, false, _lookup.Table, _named);
        }
        else
        {
            FindDecoded(utf8Text);
        }

        return Named;
    }

    /// <summary>The rows of the items that have one of the numbers found.</summary>
    /// <param name="named">One of <see cref="Named"/>.</param>
    /// <returns>The rows, ascending. Valid until the next text.</returns>
    public ReadOnlySpan<int> RowsOf(NamedDocument named) => Rows.Slice(named.FirstOfRows, named.Count);

    /// <summary>Whether what the last text names is open for exactly an amount.</summary>
    /// <param name="amount">The amount of the payment. Items in another currency count for nothing.</param>
    [MethodImpl(Hot.Path)]
    public DocumentAnswer Compare(Money amount)
    {
        ReadOnlySpan<int> rows = Rows;
        if (rows.Length == 1)
        {
            // Nearly every payment names one document.
            bool isSame = _lookup.CurrencyOf(rows[0]) == amount.Currency;
            bool agrees = isSame && _lookup.MinorUnitsOf(rows[0]) == amount.MinorUnits;
            return agrees ? new(DocumentAgreement.Agrees, rows[0]) : new(isSame ? DocumentAgreement.Differs : DocumentAgreement.OtherCurrency, -1);
        }

        return rows.IsEmpty ? new(DocumentAgreement.NothingNamed, -1) : CompareSeveral(rows, amount);
    }

    [MethodImpl(Hot.Path)]
    private DocumentAnswer CompareSeveral(ReadOnlySpan<int> rows, Money amount)
    {
        (int inCurrency, int equal, int equalRow) = (0, 0, -1);
        Int128 sum = 0;
        foreach (int row in rows)
        {
            if (_lookup.CurrencyOf(row) == amount.Currency)
            {
                inCurrency++;
                sum += _lookup.MinorUnitsOf(row);
                (equal, equalRow) = _lookup.MinorUnitsOf(row) == amount.MinorUnits ? (equal + 1, row) : (equal, equalRow);
            }
        }

        int all = inCurrency == rows.Length && sum == amount.MinorUnits ? 1 : 0;
        return (equal + all) switch
        {
            _ when inCurrency == 0 => new(DocumentAgreement.OtherCurrency, -1),
            0 => new(DocumentAgreement.Differs, -1),
            1 => all == 1 ? new(DocumentAgreement.Agrees, -1) : new(DocumentAgreement.OneAgrees, equalRow),
            _ => new(DocumentAgreement.SeveralAgree, -1),
        };
    }

    [MethodImpl(Hot.Path)]
    private void FindDecoded(ReadOnlySpan<byte> text)
    {
        if (_decoded.Length < text.Length)
        {
            _decoded = new char[Math.Max(text.Length, 256)];
        }

        int length = Encoding.UTF8.GetChars(text, _decoded);
        NumberScanner.Scan<char>(_decoded.AsSpan(0, length), true, _lookup.Table, _named);
        _named.ToBytes(text);
    }
}

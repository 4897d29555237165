using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Receivables.Internals;
using Receivables.Matching.Lookup;

namespace Receivables.Matching;

/// <summary>Makes a <see cref="DocumentLookup"/> of columns: numbers and what is open, one row after the other.</summary>
/// <remarks>For one thread. Keeps no text and no object of the caller.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class DocumentLookupBuilder
{
    private const int LeastRows = 16;
    private const int LargestSlack = 4;

    private PackedNumber[] _numbers;
    private long[] _open;
    private Currency[]? _currencies;
    private Currency _currency;
    private WideNumbers _wide = new();
    private StartFilter _starts = new();
    private ulong _lengths;
    private int _unsought;

    /// <summary>Starts without rows.</summary>
    /// <param name="capacity">About how many rows there will be; 0 where that is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public DocumentLookupBuilder(int capacity = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _numbers = new PackedNumber[capacity];
        _open = new long[capacity];
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an item.</summary>
    /// <param name="number">The number of its document as it is written: <c>FA-2026-00123</c>. Several items may have one number.</param>
    /// <param name="open">What is open of it, negative for a credit note. An item of which nothing is open has a row and is never found.</param>
    /// <returns>Its row: 0 for the first, then one more each.</returns>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    public int Add(ReadOnlySpan<char> number, Money open) => Add<char>(number, open);

    /// <summary>Adds an item of which the number is in UTF-8.</summary>
    /// <param name="utf8Number">The number of its document. Bytes that are not UTF-8 are separators.</param>
    /// <param name="open">What is open of it, negative for a credit note. An item of which nothing is open has a row and is never found.</param>
    /// <returns>Its row: 0 for the first, then one more each.</returns>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    public int Add(ReadOnlySpan<byte> utf8Number, Money open) =>
        Ascii.IsValid(utf8Number) ? Add<byte>(utf8Number, open) : Add<char>(Encoding.UTF8.GetString(utf8Number), open);

    /// <summary>Makes the look-up of all rows; afterwards there are none.</summary>
    public DocumentLookup Build()
    {
        var table = new NumberTable(_numbers.AsSpan(0, Count), _wide, _starts, _lengths);
        var lookup = new DocumentLookup(table, Trimmed(_open), _currencies is null ? null : Trimmed(_currencies), _currency, _unsought);
        (_numbers, _open, _currencies, _currency) = ([], [], null, default);
        (_wide, _starts, _lengths, _unsought, Count) = (new(), new(), 0, 0, 0);
        return lookup;
    }

    [MethodImpl(Hot.Path)]
    private int Add<T>(ReadOnlySpan<T> number, Money open)
        where T : unmanaged
    {
        if (open.Currency.IsNone)
        {
            throw new ArgumentException("What is open has a currency.", nameof(open));
        }

        int row = Count;
        if (row == _numbers.Length)
        {
            Grow();
        }

        _numbers[row] = open.IsZero ? default : NumberOf(number, row);
        _open[row] = open.MinorUnits;
        AddCurrency(open.Currency);
        Count++;
        return row;
    }

    // A little room is cheaper to keep than to copy what is in use.
    private T[] Trimmed<T>(T[] column) => column.Length - Count <= Count / LargestSlack ? column : column[..Count];

    private void Grow()
    {
        int length = Math.Max(LeastRows, checked(_numbers.Length * 2));
        Array.Resize(ref _numbers, length);
        Array.Resize(ref _open, length);
        if (_currencies is not null)
        {
            Array.Resize(ref _currencies, length);
        }
    }

    // A column of them is kept only where there are several.
    private void AddCurrency(Currency currency)
    {
        _currency = Count == 0 ? currency : _currency;
        if (_currencies is null && currency != _currency)
        {
            _currencies = new Currency[_numbers.Length];
            _currencies.AsSpan(0, Count).Fill(_currency);
        }

        if (_currencies is not null)
        {
            _currencies[Count] = currency;
        }
    }

    [MethodImpl(Hot.Path)]
    private PackedNumber NumberOf<T>(ReadOnlySpan<T> number, int row)
        where T : unmanaged
    {
        NumberDraft draft = default;
        if (number.Length <= TextWindow.Width && (typeof(T) == typeof(byte) || Ascii.IsValid(MemoryMarshal.Cast<T, char>(number))))
        {
            Vector128<byte> window = TextWindow.Load(number, 0);
            draft.AddAll(TextWindow.Codes(window), TextWindow.Words(window));
            return draft.Length >= NumberTable.Shortest && HasDigit(number) ? Take(number, ref draft, row) : Leave();
        }

        for (int at = 0; at < number.Length; at++)
        {
            if (NumberCode.Of(number[at]) != 0 && !WordReader.Read(number, ref at, ref draft, NumberTable.Longest, false))
            {
                return Leave();
            }
        }

        return draft.Length >= NumberTable.Shortest && HasDigit(number) ? Take(number, ref draft, row) : Leave();
    }

    private PackedNumber Take<T>(ReadOnlySpan<T> number, ref NumberDraft draft, int row)
        where T : unmanaged
    {
        _lengths |= 1UL << (draft.Length - 1);
        _starts.Add(draft);
        if (draft.IsWide)
        {
            draft.Hash(number);
            _wide.Add(row, number);
        }

        return draft.Key;
    }

    private PackedNumber Leave()
    {
        _unsought++;
        return default;
    }

    private static bool HasDigit<T>(ReadOnlySpan<T> number)
        where T : unmanaged
    {
        // Nearly always the last character.
        for (int at = number.Length - 1; at >= 0; at--)
        {
            if (NumberCode.IsDigit(NumberCode.Of(number[at])))
            {
                return true;
            }
        }

        return false;
    }
}

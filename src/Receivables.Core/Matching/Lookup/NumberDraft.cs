using System.Numerics;
using System.Runtime.CompilerServices;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Lookup;

/// <summary>The normal form of a number while it is read word by word: packed as long as it is short, and as a hash where the look-up holds long ones.</summary>
internal struct NumberDraft
{
    /// <summary>The longest normal form that is kept letter by letter.</summary>
    internal const int MostPacked = 16;

    // The bit of each code of a half that tells letters.
    private const ulong Letters = 0x820820820820;
    private const ulong StartOfHash = 14695981039346656037;

    private ulong _low;
    private ulong _high;
    private ulong _letters;
    private ulong _hash;
    private bool _isForeign;

    /// <summary>How many letters and digits were read.</summary>
    internal int Length { get; private set; }

    /// <summary>Whether the number does not fit, and is known by a hash that proves nothing alone.</summary>
    internal readonly bool IsWide => Length > MostPacked || _isForeign;

    /// <summary>Whether only digits were read.</summary>
    internal readonly bool IsBare => _letters == 0;

    /// <summary>The key of what was read; where it is wide only if it was hashed too.</summary>
    internal readonly PackedNumber Key => IsWide ? PackedNumber.Wide(_hash) : new(_low, unchecked((uint)_high));

    /// <summary>The codes of the first three characters, the first in the lowest bits.</summary>
    internal readonly int Start => (int)(_low & ((1 << (3 * NumberCode.Bits)) - 1));

    /// <summary>Adds a word of at most sixteen letters and digits of ASCII.</summary>
    /// <param name="codes">The codes from its first character on, and what stands behind it.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add((ulong First, ulong Last) codes, int length)
    {
        int first = Math.Min(length, TextWindow.Half);
        AddHalf(codes.First, first);
        if (length > first)
        {
            AddHalf(codes.Last, length - first);
        }
    }

    /// <summary>Adds the letters and digits of a window, whatever stands between them.</summary>
    /// <param name="codes">The codes of the window.</param>
    /// <param name="words">Which of its characters are letters or digits, all of them ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddAll((ulong First, ulong Last) codes, uint words)
    {
        unchecked
        {
            (ulong low, ulong high) = (codes.First | (codes.Last << 48), codes.Last >> 16);
            while (words != 0)
            {
                int start = BitOperations.TrailingZeroCount(words);
                int count = Math.Min(TextWindow.Half, BitOperations.TrailingZeroCount(~(words >> start)));
                int place = start * NumberCode.Bits;
                AddHalf(place < 64 ? (low >> place) | ((high << 1) << (63 - place)) : high >> (place - 64), count);
                words &= uint.MaxValue << (start + count);
            }
        }
    }

    /// <summary>Adds one character.</summary>
    internal void Add(int code)
    {
        _isForeign |= code == NumberCode.Foreign;
        AddHalf((ulong)code, 1);
    }

    /// <summary>Adds what was read to the hash, but for separators.</summary>
    internal void Hash<T>(ReadOnlySpan<T> text)
        where T : unmanaged
    {
        _hash = _hash == 0 ? StartOfHash : _hash;
        foreach (T character in text)
        {
            if (NumberCode.Of(character) != 0)
            {
                _hash = NumberText.AddExactly(_hash, NumberText.Normal(NumberCode.At(character)));
            }
        }
    }

    // Beyond sixteen characters nothing is kept but the length.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddHalf(ulong codes, int count)
    {
        unchecked
        {
            int place = Length * NumberCode.Bits;
            codes &= (1UL << (count * NumberCode.Bits)) - 1;
            _letters |= codes & Letters;
            if (place < 64)
            {
                _low |= codes << place;
                _high |= (codes >> 1) >> (63 - place);
            }
            else
            {
                _high |= codes << (place - 64);
            }

            Length += count;
        }
    }
}

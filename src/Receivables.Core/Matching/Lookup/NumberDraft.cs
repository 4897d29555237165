using System.Runtime.CompilerServices;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Lookup;

/// <summary>The normal form of a number while it is read: packed as long as it is short, and as a hash where the look-up holds long ones.</summary>
internal struct NumberDraft
{
    /// <summary>The longest normal form that is kept letter by letter.</summary>
    internal const int MostPacked = 16;

    private const ulong StartOfHash = 14695981039346656037;

    private ulong _low;
    private uint _high;
    private ulong _hash;
    private bool _isForeign;

    /// <summary>How many letters and digits were read.</summary>
    internal int Length { get; private set; }

    /// <summary>Whether the number does not fit, and is known by a hash that proves nothing alone.</summary>
    internal readonly bool IsWide => Length > MostPacked || _isForeign;

    /// <summary>The key of what was read; without the hash only where it is not wide.</summary>
    internal readonly PackedNumber Key => IsWide ? PackedNumber.Wide(_hash) : new(_low, _high);

    /// <summary>Adds a character that is part of the normal form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int code)
    {
        unchecked
        {
            _high = (_high << NumberCode.Bits) | (uint)(_low >> (64 - NumberCode.Bits));
            _low = (_low << NumberCode.Bits) | (uint)code;
            Length++;
        }
    }

    /// <summary>Adds a character to the hash as well.</summary>
    internal void AddHashed(int code, char character)
    {
        Add(code);
        _hash = NumberText.AddExactly(Length == 1 ? StartOfHash : _hash, NumberCode.Normal(code, character));
        _isForeign |= code == NumberCode.Foreign;
    }
}

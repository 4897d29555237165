using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>A child in the tree under one of its names, as that stands in the bytes of a file with what ends it in a start tag: a number to compare with eight bytes at once.</summary>
internal readonly struct CamtName
{
    /// <summary>The name of no child.</summary>
    internal static readonly CamtName None;

    /// <summary>What ends the name of an amount, up to the currency.</summary>
    internal const string Currency = " Ccy=\"";

    private const int Eight = sizeof(ulong);

    private readonly ulong _first;
    private readonly ulong _mask;
    private readonly ulong _last;
    private readonly byte[] _all;

    internal CamtName(string name, string end, CamtNode node)
    {
        _all = Encoding.UTF8.GetBytes(name + end);
        Node = node;
        NameLength = name.Length;
        Length = _all.Length;
        byte[] padded = [.. _all, .. new byte[Eight]];
        _first = StartOf(padded, 0);
        _mask = Length >= Eight ? ulong.MaxValue : (1UL << (Length * 8)) - 1;
        _last = Length > Eight ? StartOf(padded, Length - Eight) : 0;
    }

    /// <summary>The child, or null for <see cref="None"/>.</summary>
    internal CamtNode? Node { get; }

    /// <summary>The length of the name alone.</summary>
    internal int NameLength { get; }

    /// <summary>The length with what ends it.</summary>
    internal int Length { get; }

    /// <summary>The eight bytes at an index, which must be there, as one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong StartOf(byte[] bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at, Eight));

    /// <summary>Whether this name and what ends it stands at an index.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">The index.</param>
    /// <param name="first">The eight bytes there.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsAt(byte[] bytes, int at, ulong first) => ((first ^ _first) & _mask) == 0 && (Length <= Eight || EndsAt(bytes, at));

    private bool EndsAt(byte[] bytes, int at) => StartOf(bytes, at + Length - Eight) == _last && (Length <= Eight * 2 || bytes.AsSpan(at, Length).SequenceEqual(_all));
}

using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>A name as it stands in the bytes of a file: its first eight as one number, and the rest.</summary>
internal readonly struct CamtName
{
    private const int StartLength = sizeof(ulong);

    private readonly ulong _start;
    private readonly ulong _mask;
    private readonly byte[]? _rest;

    internal CamtName(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        Span<byte> start = stackalloc byte[StartLength];
        bytes.AsSpan(0, Math.Min(bytes.Length, StartLength)).CopyTo(start);
        Length = bytes.Length;
        _start = BinaryPrimitives.ReadUInt64LittleEndian(start);
        _mask = bytes.Length >= StartLength ? ulong.MaxValue : (1UL << (bytes.Length * 8)) - 1;
        _rest = bytes.Length > StartLength ? bytes[StartLength..] : null;
    }

    internal int Length { get; }

    /// <summary>The first bytes of what may be a name; there must be eight.</summary>
    internal static ulong StartOf(byte[] bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at, StartLength));

    /// <summary>Whether this name, and no longer one, begins at an index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsAt(byte[] bytes, int at, ulong start) => ((start ^ _start) & _mask) == 0 && EndsAt(bytes, at);

    private bool EndsAt(byte[] bytes, int at) =>
        (_rest is null || bytes.AsSpan(at + StartLength, _rest.Length).SequenceEqual(_rest)) && bytes[at + Length] is (byte)'>' or (byte)' ' or (byte)'/' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}

using System.Runtime.CompilerServices;

namespace Receivables.Evaluation.Speed;

/// <summary>Writes which payment was joined with which number, as CSV.</summary>
internal sealed class JoinWriter : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream _file;
    private readonly byte[] _buffer = new byte[BufferSize];
    private int _length;

    internal JoinWriter(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        Write("id"u8, "number"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Write(ReadOnlySpan<byte> id, ReadOnlySpan<byte> number)
    {
        if (_length + id.Length + number.Length + 2 > BufferSize)
        {
            Flush();
        }

        id.CopyTo(_buffer.AsSpan(_length));
        _length += id.Length;
        _buffer[_length++] = (byte)',';
        number.CopyTo(_buffer.AsSpan(_length));
        _length += number.Length;
        _buffer[_length++] = (byte)'\n';
    }

    public void Dispose()
    {
        Flush();
        _file.Dispose();
    }

    private void Flush()
    {
        _file.Write(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}

using System.Text;

namespace Receivables.Banking.Ofx;

/// <summary>The names of tags, in capitals and without a prefix, each made once while few are known.</summary>
internal sealed class OfxNames
{
    private const int Most = 512;

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal OfxNames() => _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    internal string Of(ReadOnlySpan<byte> name)
    {
        Span<char> written = stackalloc char[name.Length];
        int length = Encoding.Latin1.GetChars(name, written);
        ReadOnlySpan<char> text = written[..length];
        if (_bySpan.TryGetValue(text, out string? found))
        {
            return found;
        }

        // A colon with nothing behind it parts nothing.
        int prefix = text.LastIndexOf(':') + 1;
        string plain = text[(prefix == text.Length ? 0 : prefix)..].ToString().ToUpperInvariant();
        if (_known.Count < Most)
        {
            _known.Add(text.ToString(), plain);
        }

        return plain;
    }
}

namespace Receivables.Banking.Camt.Bytes;

/// <summary>A start tag of any kind, taken apart. Reused.</summary>
internal sealed class Utf8Tag
{
    // A longer tag could make XmlReader enlarge its buffers, and what it then says of a fault further on hangs on them.
    private const int Longest = 2_000;
    private const int MaxAttributes = 16;

    private readonly Utf8Attribute[] _attributes = new Utf8Attribute[MaxAttributes];
    private byte[] _bytes = [];
    private int _at;
    private int _count;

    /// <summary>The length of the name, with the prefix.</summary>
    internal int NameLength { get; private set; }

    /// <summary>The index after the tag.</summary>
    internal int End { get; private set; }

    internal bool IsEmpty { get; private set; }

    /// <summary>Whether it declares a namespace.</summary>
    internal bool Declares { get; private set; }

    internal ReadOnlySpan<Utf8Attribute> Attributes => _attributes.AsSpan(0, _count);

    internal ReadOnlySpan<byte> Prefix => _bytes.AsSpan(_at + 1, PrefixLength);

    internal ReadOnlySpan<byte> LocalName => PrefixLength == 0 ? _bytes.AsSpan(_at + 1, NameLength) : _bytes.AsSpan(_at + 2 + PrefixLength, NameLength - PrefixLength - 1);

    /// <summary>The attribute with the local name <c>Ccy</c>, or one without a name.</summary>
    internal Utf8Attribute Currency
    {
        get
        {
            foreach (Utf8Attribute attribute in Attributes)
            {
                if (attribute.LocalName(_bytes).SequenceEqual("Ccy"u8))
                {
                    return attribute;
                }
            }

            return default;
        }
    }

    private int PrefixLength { get; set; }

    /// <summary>Takes the tag apart that begins at an index.</summary>
    internal Utf8Step Read(byte[] bytes, int at, int end)
    {
        (_bytes, _at, _count, IsEmpty, Declares) = (bytes, at, 0, false, false);
        NameLength = Utf8Scan.Name(bytes.AsSpan(at + 1, end - at - 1), out int prefix);
        PrefixLength = prefix;
        if (NameLength == 0)
        {
            return bytes[at + 1] == 0 || LooksCut(bytes.AsSpan(at + 1, end - at - 1)) ? Utf8Step.More : Utf8Step.Elsewhere;
        }

        int index = at + 1 + NameLength;
        while (index >= 0 && !IsClosed(ref index))
        {
            index = ReadAttribute(index, end);
        }

        End = index;
        return index < 0 ? Utf8Scan.StepOf(index) : index - at > Longest ? Utf8Step.Elsewhere : Check();
    }

    /// <summary>Whether an attribute declares a namespace.</summary>
    internal bool IsDeclaration(Utf8Attribute attribute) =>
        attribute.PrefixLength == 0 ? attribute.Name(_bytes).SequenceEqual("xmlns"u8) : attribute.Prefix(_bytes).SequenceEqual("xmlns"u8);

    // A name that ends at the colon may go on.
    private static bool LooksCut(ReadOnlySpan<byte> text) => text.Length > 0 && text[^1] == ':' && Utf8Scan.Name(text[..^1], out _) == text.Length - 1;

    private bool IsClosed(ref int index)
    {
        int at = index;
        while (Utf8Scan.IsSpace(_bytes[at]))
        {
            at++;
        }

        IsEmpty = _bytes[at] == '/' && _bytes[at + 1] == '>';
        bool closed = IsEmpty || _bytes[at] == '>';
        index = closed ? at + (IsEmpty ? 2 : 1)
            : _bytes[at] == 0 || (_bytes[at] == '/' && _bytes[at + 1] == 0) ? Utf8Scan.More
            : at == index || _count == MaxAttributes ? Utf8Scan.Elsewhere
            : at;
        return closed || index < 0;
    }

    // Name, equals sign and value without anything between; no reference in the value.
    private int ReadAttribute(int at, int end)
    {
        int length = Utf8Scan.Name(_bytes.AsSpan(at, end - at), out int prefix);
        int quote = at + length + 1;
        if (length == 0 || _bytes[quote - 1] != '=' || _bytes[quote] is not ((byte)'"' or (byte)'\''))
        {
            return IsCut(at, end) ? Utf8Scan.More : Utf8Scan.Elsewhere;
        }

        int value = _bytes.AsSpan(quote + 1, end - quote - 1).IndexOfAny(_bytes[quote], (byte)'<', (byte)'&');
        if (value < 0 || _bytes[quote + 1 + value] != _bytes[quote])
        {
            return value < 0 ? Utf8Scan.More : Utf8Scan.Elsewhere;
        }

        _attributes[_count++] = new Utf8Attribute(at, length, prefix, quote + 1, value);
        return quote + 1 + value + 1;
    }

    private bool IsCut(int at, int end) => !_bytes.AsSpan(at, end - at).ContainsAny((byte)'>', (byte)'<');

    private Utf8Step Check()
    {
        for (int i = 0; i < _count; i++)
        {
            Utf8Attribute attribute = _attributes[i];
            bool declares = IsDeclaration(attribute);
            if (IsReserved(attribute.Prefix(_bytes)) || (declares && IsReserved(attribute.LocalName(_bytes))) || IsRepeated(i))
            {
                return Utf8Step.Elsewhere;
            }

            Declares |= declares;
        }

        return IsReserved(Prefix) || Prefix.SequenceEqual("xmlns"u8) ? Utf8Step.Elsewhere : Utf8Step.Done;
    }

    // Two prefixes may stand for one namespace.
    private bool IsRepeated(int index)
    {
        Utf8Attribute attribute = _attributes[index];
        for (int i = 0; i < index; i++)
        {
            if (_attributes[i].LocalName(_bytes).SequenceEqual(attribute.LocalName(_bytes)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReserved(ReadOnlySpan<byte> prefix) => prefix.SequenceEqual("xml"u8);
}

using System.Xml;

namespace Receivables.Banking.Camt;

/// <summary>The parser's name table, with a short way to the names of the schema: it is asked for every start tag.</summary>
/// <remarks>
/// The short way is a fixed table of the schema's names, made once and shared; whatever is not in it goes to a table of the file's own, whose hash is
/// random, so that hostile names cannot slow it down, and which forgets names, so that they cannot fill the memory. Strings that the parser itself adds are kept: it knows them by reference.
/// </remarks>
internal sealed class CamtNameTable : XmlNameTable
{
    private const int Slots = 4096;

    // More than a tag can hold (see XmlTagBound): two attributes of one name are found by their being one string.
    private const int MostRecent = 8 << 10;

    private readonly NameTable _all = new();
    private NameTable _recent = new();
    private NameTable _older = new();
    private int _count;
    private readonly string?[] _slots;

    /// <param name="slots">What <see cref="Index"/> made of the names.</param>
    /// <param name="names">All names of the schema.</param>
    internal CamtNameTable(string?[] slots, IEnumerable<string> names)
    {
        _slots = slots;
        foreach (string name in names)
        {
            _all.Add(name);
        }
    }

    public override string Add(char[] array, int offset, int length)
    {
        if (length > 0)
        {
            var name = new ReadOnlySpan<char>(array, offset, length);
            if (_slots[SlotOf(name)] is { } known && name.SequenceEqual(known))
            {
                return known;
            }
        }

        return _all.Get(array, offset, length) ?? _recent.Get(array, offset, length) ?? Keep(array, offset, length);
    }

    public override string Add(string array) => _all.Add(Get(array) ?? array);

    public override string? Get(char[] array, int offset, int length) => _all.Get(array, offset, length) ?? _recent.Get(array, offset, length) ?? _older.Get(array, offset, length);

    public override string? Get(string array) => _all.Get(array) ?? _recent.Get(array) ?? _older.Get(array);

    // A name that was not met for long is forgotten, and becomes another string when it is met again.
    private string Keep(char[] array, int offset, int length)
    {
        string name = _older.Get(array, offset, length) ?? new string(array, offset, length);
        if (_count == MostRecent)
        {
            (_older, _recent, _count) = (_recent, new NameTable(), 0);
        }

        _count++;
        return _recent.Add(name);
    }

    /// <summary>Puts names into slots; of two for one slot the first stays, and the other goes the long way.</summary>
    internal static string?[] Index(IEnumerable<string> names)
    {
        string?[] slots = new string?[Slots];
        foreach (string name in names)
        {
            slots[SlotOf(name)] ??= name;
        }

        return slots;
    }

    // The factors were searched for, so that the names of the schema hardly ever want the same slot.
    private static int SlotOf(ReadOnlySpan<char> name) =>
        (int)(unchecked((name.Length * 5) + (name[0] * 223) + (name[^1] * 197) + (name[name.Length / 2] * 1109)) & (Slots - 1));
}

using System.Text;
using System.Text.Json;

namespace Receivables.Serialization;

/// <summary>One property of a JSON object.</summary>
/// <typeparam name="T">What is written.</typeparam>
/// <typeparam name="TDraft">What is filled while reading.</typeparam>
internal abstract class ShapeProperty<T, TDraft>
{
    private protected ShapeProperty(string name, bool isRequired)
    {
        Name = name;
        IsRequired = isRequired;
        Encoded = JsonEncodedText.Encode(name);
        Utf8 = Encoding.UTF8.GetBytes(name);
        Field = char.ToUpperInvariant(name[0]) + name[1..];
    }

    internal string Name { get; }

    internal JsonEncodedText Encoded { get; }

    internal byte[] Utf8 { get; }

    internal bool IsRequired { get; }

    /// <summary>What the maker of the value calls it: the name in Pascal case unless told otherwise.</summary>
    internal string Field { get; init; }

    /// <summary>Reads the value at hand into the draft.</summary>
    internal abstract void Read(ref Utf8JsonReader reader, ref TDraft draft, JsonSerializerOptions options);

    /// <summary>Writes name and value, or nothing where there is none.</summary>
    internal abstract void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
}

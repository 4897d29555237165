using System.Globalization;
using System.Text.Json;

namespace ReceivablesSample;

/// <summary>Short ways to read reports.</summary>
internal static class JsonReading
{
    internal static IReadOnlyList<JsonElement> List(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    internal static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    internal static string? TextOrNull(this JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>An amount: a string with the digits of its currency, which here has two.</summary>
    internal static decimal Amount(this JsonElement element, string name) => ToAmount(element.GetProperty(name));

    internal static decimal ToAmount(JsonElement element)
    {
        Assert.Matches(@"^-?\d+\.\d\d$", element.GetString());
        return decimal.Parse(element.GetString()!, CultureInfo.InvariantCulture);
    }

    /// <summary>The names of the properties, in order.</summary>
    internal static string Keys(this JsonElement element) => string.Join(' ', element.EnumerateObject().Select(p => p.Name));

    /// <summary>Asserts that the properties are these, in this order; one with a question mark may be absent.</summary>
    internal static void AssertKeys(this JsonElement element, string keys)
    {
        string[] present = [.. element.EnumerateObject().Select(p => p.Name)];
        string[] expected = [.. keys.Split(' ').Where(k => !k.EndsWith('?') || present.Contains(k.TrimEnd('?'))).Select(k => k.TrimEnd('?'))];
        Assert.Equal(expected, present);
    }
}

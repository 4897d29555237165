using System.Text.Json.Serialization.Metadata;
using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>Makes a <see cref="JournalJson"/> that knows the entries of this library and your own.</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class JournalJsonBuilder
{
    private readonly List<PayloadType> _types = [.. PayloadTypes.OfLedger];

    /// <summary>Registers a payload of your own.</summary>
    /// <typeparam name="T">The payload's own type, not one it derives from.</typeparam>
    /// <param name="type">The word of the property <c>type</c>, 1 to 100 characters; it stays for ever, so start it with a name that is yours: <c>acme.parked</c>.</param>
    /// <param name="typeInfo">How to read and write it, such as <c>MyContext.Default.Parked</c>; combine the context's options with <see cref="ReceivablesJson.Resolver"/> for money and ids inside.</param>
    /// <param name="version">The newest <see cref="EntryPayload.SchemaVersion"/> that <paramref name="typeInfo"/> reads, from 1; it must read the older ones too.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The word or the type is registered already, or the word is empty or too long.</exception>
    public JournalJsonBuilder Add<T>(string type, JsonTypeInfo<T> typeInfo, int version = 1)
        where T : EntryPayload
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        ArgumentNullException.ThrowIfNull(typeInfo);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (type.Length > 100 || _types.Any(known => known.Name == type || known.Type == typeof(T)))
        {
            throw new ArgumentException($"'{Internals.Printable.Clip(type)}' is too long, or the word or {typeof(T).Name} is registered already.", nameof(type));
        }

        _types.Add(PayloadType.Of(type, version, new TypeInfoConverter<T>(typeInfo)));
        return this;
    }

    /// <summary>Makes the serializer; what is added afterwards does not change it.</summary>
    public JournalJson Build() => new([.. _types]);
}

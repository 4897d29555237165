using System.Diagnostics.CodeAnalysis;

namespace Receivables.References;

/// <summary>What one kind of creditor reference knows: how to read, create and print it.</summary>
internal abstract class ReferenceScheme
{
    private static readonly ReferenceScheme?[] ByKind =
        [null, new RfScheme(), new SwissQrScheme(), new OgmScheme(), new FinnishScheme(), KidMod10Scheme.Instance, KidMod11Scheme.Instance];

    /// <summary>The kinds in their order of precedence.</summary>
    internal static ReadOnlySpan<CreditorReferenceKind> Kinds =>
    [
        CreditorReferenceKind.Rf, CreditorReferenceKind.SwissQr, CreditorReferenceKind.Ogm,
        CreditorReferenceKind.Finnish, CreditorReferenceKind.KidMod10, CreditorReferenceKind.KidMod11,
    ];

    /// <summary>The name of the scheme, for messages.</summary>
    internal abstract string Name { get; }

    /// <summary>What a payload needs, for messages.</summary>
    internal abstract string PayloadRule { get; }

    /// <summary>The scheme of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind names no scheme.</exception>
    internal static ReferenceScheme Of(CreditorReferenceKind kind) =>
        IsScheme(kind, out ReferenceScheme? scheme)
            ? scheme
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind names no scheme of creditor references.");

    /// <summary>The machine form of a reference, or null where it does not hold.</summary>
    /// <param name="compact">The text in upper case, without white space.</param>
    internal abstract string? Read(ReadOnlySpan<char> compact);

    /// <summary>The machine form with its check digits, or null where the payload breaks the rule.</summary>
    /// <param name="payload">The payload in upper case, without white space.</param>
    internal abstract string? Create(ReadOnlySpan<char> payload);

    /// <summary>The part of a machine form that the creditor chose.</summary>
    internal abstract string PayloadOf(string value);

    /// <summary>The paper form of a machine form.</summary>
    internal virtual string Print(string value) => value;

    private static bool IsScheme(CreditorReferenceKind kind, [NotNullWhen(true)] out ReferenceScheme? scheme)
    {
        scheme = kind > CreditorReferenceKind.None && (int)kind < ByKind.Length ? ByKind[(int)kind] : null;
        return scheme is not null;
    }
}

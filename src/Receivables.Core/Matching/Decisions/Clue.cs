using Receivables.Ledgers;

namespace Receivables.Matching.Decisions;

/// <summary>A piece of evidence while a payment is looked at: a value, so that looking allocates nothing, and packed, because it is copied much.</summary>
internal readonly record struct Clue
{
    private const byte FirstOfToldBy = 128;

    private readonly byte _family;
    private readonly byte _field;
    private readonly byte _detail;

    /// <param name="target">See <see cref="Target"/>.</param>
    /// <param name="family">See <see cref="Family"/>.</param>
    /// <param name="kind">See <see cref="Kind"/>.</param>
    /// <param name="units">See <see cref="Units"/>.</param>
    internal Clue(int target, EvidenceFamily family, EvidenceKind kind, int units)
    {
        Target = target;
        _family = (byte)family;
        Kind = kind;
        Units = units;
    }

    /// <summary>What it is.</summary>
    internal EvidenceKind Kind { get; init; }

    /// <summary>The evidence as a plug-in stated it, or null.</summary>
    internal MatchEvidence? Given { get; init; }

    /// <summary>An amount that the sentence names, in minor units.</summary>
    internal long Amount { get; init; }

    /// <summary>The row of the item or of the customer it speaks of, the index of the candidate, or −1.</summary>
    internal int Target { get; init; }

    /// <summary>Its weight.</summary>
    internal int Units { get; init; }

    /// <summary>Which of the field's entries, where the field is a list.</summary>
    internal int Part { get; init; }

    /// <summary>Where the text starts.</summary>
    internal int Start { get; init; }

    /// <summary>How long the text is; 0 for a whole field.</summary>
    internal int Length { get; init; }

    /// <summary>How many share it.</summary>
    internal int Count { get; init; }

    /// <summary>Out of how many.</summary>
    internal int Total { get; init; }

    /// <summary>What it is about.</summary>
    internal EvidenceFamily Family => (EvidenceFamily)_family;

    /// <summary>Where it was seen.</summary>
    internal PaymentField Field
    {
        get => (PaymentField)_field;
        init => _field = (byte)value;
    }

    /// <summary>The class of a difference that a rule allows, or null.</summary>
    internal AdjustmentKind? Difference
    {
        get => _detail is 0 or >= FirstOfToldBy ? null : (AdjustmentKind)(_detail - 1);
        init => _detail = value is { } kind ? (byte)(kind + 1) : (byte)0;
    }

    /// <summary>By what the text tells one of several items alike, or null. No clue has both this and a difference, and so one byte is enough.</summary>
    internal ToldBy? ToldBy
    {
        get => _detail < FirstOfToldBy ? null : (ToldBy)(_detail - FirstOfToldBy);
        init => _detail = value is { } by ? (byte)(FirstOfToldBy + by) : (byte)0;
    }

    /// <summary>Whether it says who pays and proves nothing, because people said as much of others.</summary>
    internal bool IsDoubtful { get; init; }

    /// <summary>Whether it is an account: on file, or one that the customer is told to pay to.</summary>
    internal bool IsAccount => Kind == EvidenceKind.KnownIban || Kind == EvidenceKind.VirtualAccount;

    /// <summary>Whether it is an account on file or the name of a customer, and speaks for that customer.</summary>
    internal bool SaysWhoPays => Units > 0 && (Kind == EvidenceKind.KnownIban || Kind == EvidenceKind.PayerName);

    /// <summary>Whether two clues come from the same place of the same text, and so prove once.</summary>
    internal bool IsSamePlace(in Clue other) => Field == other.Field && Part == other.Part && Start == other.Start && Length == other.Length && Field != PaymentField.None;

    /// <summary>The order of the families. Comparing enumerations boxes both.</summary>
    internal static int CompareFamilies(in Clue left, in Clue right) => left._family.CompareTo(right._family);

    /// <summary>Items first, then families, the strongest first; a total order over what a person sees.</summary>
    internal static int Compare(Clue left, Clue right)
    {
        int order = left.Target.CompareTo(right.Target);
        order = order != 0 ? order : left._family.CompareTo(right._family);
        order = order != 0 ? order : right.Units.CompareTo(left.Units);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : left._field.CompareTo(right._field);
        order = order != 0 ? order : left.Part.CompareTo(right.Part);
        order = order != 0 ? order : left.Start.CompareTo(right.Start);
        return order != 0 ? order : string.CompareOrdinal(left.Given?.Subject, right.Given?.Subject);
    }
}

namespace Receivables.Evaluation.Public;

/// <summary>What the engine did with a bank line, held against what was wanted.</summary>
internal enum Outcome
{
    /// <summary>Applied to the right items.</summary>
    AppliedRight,

    /// <summary>Applied to an item of the same customer, amount and terms as the one that the set says; the oldest of such is right by the default policy.</summary>
    AppliedLike,

    /// <summary>Applied to the right items, though a person was to be asked.</summary>
    AppliedUnasked,

    /// <summary>Applied to something else.</summary>
    AppliedWrong,

    /// <summary>Held, with the right items first.</summary>
    HeldFirst,

    /// <summary>Held, with the right items first but other amounts of them: a part payment where the difference was to be named.</summary>
    HeldAmount,

    /// <summary>Held, with the right items among the alternatives.</summary>
    HeldLater,

    /// <summary>Held, with nothing right suggested.</summary>
    HeldOther,

    /// <summary>Nothing is suggested, and nothing is right.</summary>
    UnmatchedRight,

    /// <summary>Nothing is suggested, though something is right.</summary>
    UnmatchedWrong,

    /// <summary>Not a payment.</summary>
    NotMatched,
}

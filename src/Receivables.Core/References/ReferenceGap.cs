namespace Receivables.References;

/// <summary>What may stand between two groups of one reference.</summary>
internal enum ReferenceGap
{
    /// <summary>Nothing that a reference can cross.</summary>
    None,

    /// <summary>One to three characters of white space.</summary>
    Space,

    /// <summary>A mark of the Belgian paper form, with or without white space around it.</summary>
    Mark,
}

namespace Receivables.Banking.Mt940;

/// <summary>What stands behind a label.</summary>
internal enum LabelRole
{
    /// <summary>Something that the model has no place for.</summary>
    Extra = 0,

    /// <summary>The account of the other side.</summary>
    Account = 1,

    /// <summary>Its bank.</summary>
    Bic = 2,

    /// <summary>Its name.</summary>
    Name = 3,

    /// <summary>The payer's text.</summary>
    Text = 4,

    /// <summary>The end-to-end id.</summary>
    EndToEnd = 5,

    /// <summary>The mandate.</summary>
    Mandate = 6,

    /// <summary>The kind of transaction.</summary>
    Kind = 7,

    /// <summary>Text before the first label, which is the payer's where no label says so.</summary>
    Before = 8,
}

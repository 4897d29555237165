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

    /// <summary>Its name, and its address behind two spaces.</summary>
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

    /// <summary>The creditor's identifier.</summary>
    Creditor = 9,

    /// <summary>Name and address of the other side, and its account at the end: six digits of a day, two letters, eight digits.</summary>
    GiroName = 10,
}

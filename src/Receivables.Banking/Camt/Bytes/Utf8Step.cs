namespace Receivables.Banking.Camt.Bytes;

/// <summary>What came of a look at the bytes.</summary>
internal enum Utf8Step
{
    /// <summary>A node was read.</summary>
    Done = 0,

    /// <summary>The node is not all there yet.</summary>
    More = 1,

    /// <summary>What stands here is broken, or XML of a kind that is not read here: it is for <see cref="System.Xml.XmlReader"/>.</summary>
    Elsewhere = 2,
}

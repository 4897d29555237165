namespace Receivables.Tables;

/// <summary>What one row of a table became, and where the row begins: for whoever finds fault with it later and has to name the place.</summary>
/// <remarks>Immutable; equal when both parts are; as safe to share between threads as the item.</remarks>
/// <typeparam name="T">What the row became.</typeparam>
/// <param name="Item">The item.</param>
/// <param name="Position">Where its row begins.</param>
public sealed record TableItem<T>(T Item, SourcePosition Position)
    where T : class
{
    /// <summary>Returns the item, and where it was read.</summary>
    public override string ToString() => $"{Item} ({Position})";
}

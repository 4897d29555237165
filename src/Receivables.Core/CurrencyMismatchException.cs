namespace Receivables;

#pragma warning disable CA1032 // It is always thrown for two currencies; the standard constructors would lose them.

/// <summary>Thrown when one operation is given money of two currencies: a programming error, never a matter of data.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception for two currencies.</summary>
    /// <param name="left">The currency of the first operand.</param>
    /// <param name="right">The currency of the second operand.</param>
    public CurrencyMismatchException(Currency left, Currency right)
        : base($"Money in {left.Code} and money in {right.Code} cannot be combined without a stated rate.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the first operand.</summary>
    public Currency Left { get; }

    /// <summary>The currency of the second operand.</summary>
    public Currency Right { get; }
}

using System.Globalization;

namespace Receivables.DemoData.Banking;

/// <summary>What the payer ordered, in its own currency.</summary>
/// <param name="Currency">That currency.</param>
/// <param name="Amount">The amount, in cents.</param>
/// <param name="TenThousandths">Euros for one unit of it, in ten-thousandths; <see langword="null"/> where the bank does not say.</param>
internal sealed record InstructedAmount(string Currency, long Amount, int? TenThousandths)
{
    /// <summary>The rate with its four digits, such as <c>1.1562</c>; empty where the bank does not say.</summary>
    public string Rate => TenThousandths is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{rate / 10_000}.{rate % 10_000:0000}")
        : "";
}

using System.Globalization;

namespace Receivables.Banking.Sepa;

/// <summary>The ids of the lots of a message: its own and a number, at most 35 characters.</summary>
internal static class LotIds
{
    internal static string Of(string messageId, int number) => string.Create(CultureInfo.InvariantCulture, $"{messageId}-{number}");
}

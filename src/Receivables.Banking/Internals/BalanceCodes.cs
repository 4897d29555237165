namespace Receivables.Banking.Internals;

/// <summary>The diagnostic codes of a format for what is wrong with the balances of a statement.</summary>
/// <param name="Broken">They do not add up.</param>
/// <param name="NotVerifiable">That cannot be said.</param>
/// <param name="Missing">There are none.</param>
/// <param name="Mislabelled">They add up only if the currency of some movements is taken for another.</param>
internal sealed record BalanceCodes(string Broken, string NotVerifiable, string Missing, string Mislabelled);

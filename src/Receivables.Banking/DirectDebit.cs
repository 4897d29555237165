using System.Globalization;
using NodaTime;
using Receivables.References;

namespace Receivables.Banking;

/// <summary>One collection from a customer's account.</summary>
/// <param name="EndToEndId">The creditor's id of it, which comes back on the statement and in every return: 1 to 35 characters, unique in the message.</param>
/// <param name="Amount">In euros: 0.01 to 999,999,999.99.</param>
/// <param name="Debtor">Who pays.</param>
/// <param name="Mandate">What allows it.</param>
/// <param name="CollectOn">The day the debtor's account is debited. Banks want it one business day before and at most fourteen; that is not checked here.</param>
public sealed record DirectDebit(string EndToEndId, Money Amount, SepaParty Debtor, SepaMandate Mandate, LocalDate CollectOn)
{
    /// <summary>Which collection of the mandate it is. Default <see cref="SepaSequence.Recurring"/>.</summary>
    public SepaSequence Sequence { get; init; } = SepaSequence.Recurring;

    /// <summary>Under which rules. Default <see cref="SepaScheme.Core"/>.</summary>
    public SepaScheme Scheme { get; init; } = SepaScheme.Core;

    /// <summary>The text for the debtor, at most 140 characters; empty where there is none, or where <see cref="Reference"/> is given.</summary>
    public string Remittance { get; init; } = "";

    /// <summary>A creditor reference (RF) in structured form, or <c>default</c>; then there is no free text.</summary>
    public CreditorReference Reference { get; init; }

    /// <summary>On whose debt it is paid where that is not the debtor, at most 70 characters, or null.</summary>
    public string? UltimateDebtor { get; init; }

    /// <summary>The purpose, a code of four capitals (ISO 20022 external purpose code), or null.</summary>
    public string? Purpose { get; init; }

    /// <summary>Returns id, amount, debtor and day.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{EndToEndId} {Amount} from {Debtor.Name} {CollectOn:uuuu-MM-dd}");
}

using System.Globalization;
using NodaTime;
using Receivables.References;

namespace Receivables.Banking;

/// <summary>One payment to somebody, such as a refund to a customer.</summary>
/// <param name="EndToEndId">The payer's id of it: 1 to 35 characters, unique in the message.</param>
/// <param name="Amount">In euros: 0.01 to 999,999,999.99.</param>
/// <param name="Creditor">Who is paid.</param>
/// <param name="PayOn">The day the own account is debited.</param>
public sealed record CreditTransfer(string EndToEndId, Money Amount, SepaParty Creditor, LocalDate PayOn)
{
    /// <summary>The text for the payee, at most 140 characters; empty where there is none, or where <see cref="Reference"/> is given.</summary>
    public string Remittance { get; init; } = "";

    /// <summary>The payee's reference (RF) in structured form, or <c>default</c>; then there is no free text.</summary>
    public CreditorReference Reference { get; init; }

    /// <summary>The purpose, a code of four capitals (ISO 20022 external purpose code), or null.</summary>
    public string? Purpose { get; init; }

    /// <summary>Whether it is to arrive within seconds (SCT Inst). Default false.</summary>
    public bool IsInstant { get; init; }

    /// <summary>Returns id, amount, payee and day.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{EndToEndId} {Amount} to {Creditor.Name} {PayOn:uuuu-MM-dd}");
}

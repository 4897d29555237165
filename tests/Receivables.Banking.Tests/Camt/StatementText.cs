using System.Globalization;
using NodaTime.Text;

namespace Receivables.Banking.Camt;

/// <summary>Everything that a statement says, a line a fact, so that two readers can be compared and a difference be seen.</summary>
internal static class StatementText
{
    private static string Day(NodaTime.LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "-";

    internal static string Of(IEnumerable<BankStatement> statements) => string.Join('\n', statements.SelectMany(Lines));

    /// <summary>A transaction, and where it stands in the file.</summary>
    internal static string Of(StatementTransaction transaction) => string.Join('\n', [transaction.Source.ToString(), .. Lines(transaction)]);

    internal static string Of(StatementHeader header) => string.Join('\n', Lines(header));

    private static IEnumerable<string> Lines(StatementHeader header) =>
    [
        $"statement {header.Number} {header.Format} account={header.Account} owner={header.Account.OwnerName} name={header.Account.Name} bic={header.Account.Bic}",
        $" currency={header.Currency} id={header.Id} sequence={header.Sequence} message={header.MessageId} from={Day(header.From)} to={Day(header.To)} created={Day(header.CreatedOn)}",
    ];

    private static IEnumerable<string> Lines(BankStatement statement) =>
    [
        .. Lines(statement.Header),
        $" opening={statement.Opening} closing={statement.Closing} check={statement.Balances.Check} difference={statement.Balances.Difference}",
        .. statement.Balances.All.Select(balance => $" balance {balance.Kind} {balance}"),
        .. statement.Transactions.SelectMany(Lines),
        .. statement.ExtraFields.Select(Extra),
    ];

    private static IEnumerable<string> Lines(StatementTransaction t) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"  {t.Position}.{t.Part} {t.Id} {t.SourceKey} {t.Amount} {t.Status} {t.Class} booked={Day(t.BookingDate)} value={Day(t.ValueDate)}"),
        $"   who={Party(t.Counterparty)} ultimate={(t.UltimateCounterparty is null ? "-" : Party(t.UltimateCounterparty))}",
        $"   text={t.Remittance} lines=[{string.Join('|', t.RemittanceLines)}] references=[{string.Join('|', t.StructuredReferences)}] info={t.AdditionalInformation}",
        $"   e2e={t.EndToEndId} mandate={t.MandateId} code={t.BankCode} own={t.ProprietaryBankCode} batch={t.BatchId}",
        $"   returned={t.HasReturnInformation} reason={t.ReturnReason} reversal={t.IsReversal} instructed={t.InstructedAmount} rate={t.ExchangeRate}",
        .. t.Charges.Select(charge => $"   charge {charge.Amount} included={charge.IsIncluded} {charge.Kind}"),
        .. t.ReferredDocuments.Select(d =>
            $"   document {d.Number} {d.Kind} {Day(d.Date)} due={d.DuePayable} paid={d.Remitted} discount={d.Discount} credit={d.CreditNote} adjusted={d.Adjustment} {d.AdjustmentReason}"),
        .. t.ExtraFields.Select(Extra),
    ];

    private static string Party(Party party) => $"({party.Name};{party.Iban};{party.Account};{party.Bic};{party.Country};{party.Identification})";

    private static string Extra(ExtraField field) => $"   extra {field.Name}={field.Value}";
}

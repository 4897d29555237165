using System.Globalization;
using Receivables.Banking.Internals;
using Receivables.References;

namespace Receivables.Banking.Sepa;

/// <summary>Looks at what is to be written, and reports what is refused, cut or replaced.</summary>
internal sealed class SepaChecks
{
    private const long MostMinorUnits = 99_999_999_999;

    // Accounts of these are reached without an address; of the other SEPA countries banks ask for one (EPC implementation guidelines, regulation (EU) 2015/847).
    private static readonly HashSet<string> EconomicArea = new(StringComparer.Ordinal)
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    };

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.AsReadOnly();

    /// <summary>Whether a message can begin so.</summary>
    internal bool Head(SepaMessage message, bool needsCreditorId)
    {
        const int LongestMessageId = 30;
        bool good = SepaText.IsId(message.Id, LongestMessageId) || Refuse(SepaCodes.HeadRefused, DiagnosticSeverity.Fatal, $"The id '{Excerpt.Of(message.Id)}' of the message is not 1 to {LongestMessageId} Latin characters without a slash at its ends.");
        good &= Party(message.Own, "The own account", isOwn: true);
        return good & (!needsCreditorId || !message.CreditorId.IsEmpty || Refuse(SepaCodes.HeadRefused, DiagnosticSeverity.Fatal, "Direct debits need the creditor identifier (SepaMessage.CreditorId)."));
    }

    /// <summary>What all transactions have.</summary>
    internal bool Transaction(string id, Money amount, SepaParty other, string remittance, CreditorReference reference, string? purpose)
    {
        string what = $"The transaction '{Excerpt.Of(id)}'";
        bool good = SepaText.IsId(id) || Refuse(SepaCodes.IdRefused, $"{what} is refused: its id is not 1 to {SepaText.LongestId} Latin characters without a slash at its ends.");
        good = good && (_ids.Add(id) || Refuse(SepaCodes.IdRefused, $"{what} is refused: another of the message has its id."));
        good &= (amount.Currency == Currency.Eur && amount.MinorUnits is > 0 and <= MostMinorUnits) || Refuse(SepaCodes.AmountRefused, $"{what} is refused: {amount} is not 0.01 to 999999999.99 EUR.");
        good &= Party(other, what, isOwn: false);
        good &= purpose is null || (purpose.Length == 4 && purpose.All(char.IsAsciiLetterUpper)) || Refuse(SepaCodes.DetailRefused, $"{what} is refused: the purpose '{Excerpt.Of(purpose)}' is not four capitals.");
        good &= reference.IsEmpty || reference.Kind == CreditorReferenceKind.Rf || Refuse(SepaCodes.DetailRefused, $"{what} is refused: a structured reference in a SEPA message is an RF reference (CreditorReference.ToRf).");
        good &= reference.IsEmpty || remittance.Length == 0 || Refuse(SepaCodes.DetailRefused, $"{what} is refused: it has a structured reference and a free text, and a SEPA message takes one of them.");
        return good;
    }

    internal bool Mandate(DirectDebit debit)
    {
        string what = $"The transaction '{Excerpt.Of(debit.EndToEndId)}' is refused: ";
        return (SepaText.IsId(debit.Mandate.Id) || Refuse(SepaCodes.MandateRefused, $"{what}the mandate '{Excerpt.Of(debit.Mandate.Id)}' is not 1 to {SepaText.LongestId} Latin characters."))
            && (debit.Mandate.FormerId is null || SepaText.IsId(debit.Mandate.FormerId) || Refuse(SepaCodes.MandateRefused, $"{what}the former id of the mandate is not 1 to {SepaText.LongestId} Latin characters."))
            && (debit.Mandate.SignedOn <= debit.CollectOn || Refuse(SepaCodes.MandateRefused, $"{what}its mandate is signed after the day of collection."));
    }

    /// <summary>A name or a text as it is written; what is replaced or cut is reported.</summary>
    internal string Text(string text, int longest, string what)
    {
        string plain = SepaText.Plain(text);
        if (!SepaText.IsPlain(text))
        {
            _diagnostics.Add(new Diagnostic(SepaCodes.CharactersReplaced, DiagnosticSeverity.Information, $"'{Excerpt.Of(text)}' ({what}) is written as '{Excerpt.Of(plain)}': other characters are not taken by every bank.", default));
        }

        if (plain.Length <= longest)
        {
            return plain;
        }

        _diagnostics.Add(new Diagnostic(SepaCodes.TextCut, DiagnosticSeverity.Warning, string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(plain)}' ({what}) has {plain.Length} characters: the first {longest} are written."), default));
        return plain[..longest].TrimEnd();
    }

    /// <summary>Says that there is no file.</summary>
    internal void NothingWritten() => _diagnostics.Add(new Diagnostic(SepaCodes.NothingWritten, DiagnosticSeverity.Fatal, "There is no transaction to write, so there is no file.", default));

    private bool Party(SepaParty party, string what, bool isOwn)
    {
        (string code, DiagnosticSeverity severity) = isOwn ? (SepaCodes.HeadRefused, DiagnosticSeverity.Fatal) : (SepaCodes.PartyRefused, DiagnosticSeverity.Error);
        bool good = SepaText.Plain(party.Name).Length > 0 || Refuse(code, severity, $"{what} is refused: there is no name.");
        good &= !party.Iban.IsEmpty || Refuse(code, severity, $"{what} is refused: there is no IBAN.");
        good &= party.Bic is null || IsBic(party.Bic) || Refuse(code, severity, $"{what} is refused: '{Excerpt.Of(party.Bic)}' is no BIC of 8 or 11 characters.");
        good &= party.Country is null || (party.Country.Length == 2 && party.Country.All(char.IsAsciiLetterUpper)) || Refuse(code, severity, $"{what} is refused: '{Excerpt.Of(party.Country)}' is no country of two capitals.");
        bool needsAddress = !isOwn && !party.Iban.IsEmpty && !EconomicArea.Contains(party.Iban.Country);
        return good & (!needsAddress || (party.Country is not null && !string.IsNullOrWhiteSpace(party.Town))
            || Refuse(code, severity, $"{what} is refused: an account in {party.Iban.Country} needs the town and the country of the address."));
    }

    private static bool IsBic(string bic) => bic.Length is 8 or 11 && bic.AsSpan(0, 6).ContainsAnyExceptInRange('A', 'Z') is false && bic.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c));

    private bool Refuse(string code, string message) => Refuse(code, DiagnosticSeverity.Error, message);

    private bool Refuse(string code, DiagnosticSeverity severity, string message)
    {
        _diagnostics.Add(new Diagnostic(code, severity, message, default));
        return false;
    }
}

using System.Globalization;
using Receivables.Ledgers;
using Receivables.Matching.Presets;

namespace Receivables.Matching.Explanations;

/// <summary>French, in one place, in the words of those who keep receivables.</summary>
/// <remarks>
/// No-break spaces are U+00A0: the narrow one (U+202F) is in no code page of the terminals and files in which such sentences end up. Customers are "le client X" and documents "la pièce X", so that no
/// name begs an elision.
/// </remarks>
internal sealed class FrenchWording() : Wording(new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = Space })
{
    private const string Space = "\u00A0";

    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    internal override string Colon => Space + ": ";

    internal override string Semicolon => Space + "; ";

    internal override string NothingLearned => "rien n'est appris";

    internal override string NothingSuggested => "à vérifier, sans proposition";

    internal override string Unmatched => "non rapproché";

    protected override string And => " et ";

    protected override string PercentSign => Space + "%";

    internal override string Applied(string items) => $"rapproché de {items}";

    internal override string OnAccount(string customer) => $"porté au compte du client {customer}";

    internal override string Suggested(string items) => $"à vérifier, proposition {items}";

    internal override string Or(string items) => $"ou {items}";

    internal override string Rival(MatchRival rival) => $"l'encaissement {rival.Payment} {(rival.IsApplied ? $"solde {rival.Item}" : $"est en attente pour {rival.Item} aussi")}";

    internal override string StaysUnapplied(Money amount) => $"{Amount(amount)} non lettrés";

    internal override string Payment(Payment payment, string payer) =>
        $"L'encaissement {payment.Id} de {Amount(payment.Amount)}{(payer.Length > 0 ? $", payeur {payer}," : "")}";

    internal override string Verdict(MatchProposal proposal, string items) => proposal switch
    {
        { Decision: MatchDecision.Apply, Items.Count: 0 } => $"est porté au compte du client {Payer(proposal)}",
        { Decision: MatchDecision.Apply } => $"est lettré avec {items}",
        { Reason: MatchReason.AlreadyInLedger } => "reste tel quel",
        { Decision: MatchDecision.Review, Items.Count: 0 } => "est à vérifier, sans proposition",
        { Decision: MatchDecision.Review } => $"est à vérifier, avec pour proposition {items}",
        _ => "reste non rapproché",
    };

    protected override string Quoted(string text) => $"«\u00A0{text}\u00A0»";

    protected override string ReasonOf(MatchProposal proposal) => proposal.Reason switch
    {
        MatchReason.AlreadyInLedger => "il est déjà comptabilisé",
        MatchReason.SuspectedDuplicate => $"il dit la même chose que {proposal.DuplicateOf}, doublon possible",
        MatchReason.Contested => "un autre encaissement revendique la même créance",
        MatchReason.BudgetExhausted => "il y a trop de texte, de créances ou d'encaissements qui les visent pour tout examiner",
        MatchReason.PartialPayment => "le montant payé est inférieur à celui des pièces citées",
        MatchReason.Overpayment => "le montant payé est supérieur à celui des pièces citées",
        MatchReason.LateDiscount => "un escompte a été pris hors délai",
        MatchReason.UnprovenDiscount => "un escompte a été pris sans que les pièces soient citées",
        MatchReason.UnprovenCharge => "des frais bancaires ont été retenus sans que les pièces soient citées",
        MatchReason.UnprovenDifference => "il diffère du restant dû comme une règle l'admet, et une personne doit le confirmer",
        MatchReason.ContradictsAdvice => "le payeur indique d'autres montants pour les pièces",
        MatchReason.PartlyNamed => "il ne cite qu'une partie des créances",
        MatchReason.AmountOnly => "seul le montant plaide pour ce rapprochement",
        MatchReason.Unproven => "ce qui le désigne, outre le montant, n'est pas une preuve",
        MatchReason.Ambiguous => "une autre réponse n'est pas exclue",
        MatchReason.BelowThreshold => "probable, mais pas assez certain",
        MatchReason.NothingOpenInCurrency => $"aucune créance n'est ouverte en {proposal.Payment.Amount.Currency}",
        MatchReason.NamesMonth => "il cite un mois ou une autre date qui peut être celle d'une autre créance",
        MatchReason.StatesOtherPurpose => "son libellé dit qu'il s'agit d'autre chose",
        MatchReason.ExcludesDocument => "son libellé dit qu'une pièce qu'il cite n'est pas celle qui est payée",
        MatchReason.NamesAnotherCustomer => "il nomme un autre client, qui doit aussi ce montant",
        MatchReason.LeftByOthers => "seul ce que d'autres encaissements règlent la désigne",
        MatchReason.NamesOtherCurrency => "il cite une pièce libellée dans une autre devise",
        MatchReason.NamesNothingOpen => "il cite une pièce qui n'est pas ouverte",
        MatchReason.OwesOtherAmounts => "le payeur est connu, mais aucune de ses créances ouvertes ne donne ce montant",
        MatchReason.NoCandidate => "aucune créance ouverte n'a ce numéro, ce payeur ou ce montant",
        MatchReason.Unlikely => "il s'agit plus probablement d'autre chose que d'une créance ouverte",
        MatchReason.WeakRule => "aucune règle assez fiable ne s'applique",
        _ => "",
    };

    internal override string Alias(AliasChange change, string customer)
    {
        string what = change.Name is null ? $"le compte bancaire {change.Account}" : $"le nom {change.Name}";
        string whose = $"celui du client {customer}";
        return change switch
        {
            { IsOnFile: true } => $"{what} figure déjà sur la fiche du client {customer} ({Confirmations(change.CountAfter)})",
            { CountAfter: 0 } => $"{what} n'est plus reconnu comme {whose}",
            _ when change.CountAfter == change.CountBefore => $"{what} reste reconnu comme {whose} ({Confirmations(change.CountAfter)}), mais pas seulement{Colon}le poids passe de {Weight(change.WeightBefore)} à {Weight(change.WeightAfter)}",
            _ when change.CountBefore == 0 => $"{what} est désormais reconnu comme {whose} ({Confirmations(change.CountAfter)}){Colon}poids {Weight(change.WeightAfter)}",
            _ => $"{what} est reconnu comme {whose} ({Confirmations(change.CountAfter)}){Colon}le poids passe de {Weight(change.WeightBefore)} à {Weight(change.WeightAfter)}",
        };
    }

    internal override string NoHabits(string customer) => $"aucune habitude connue du client {customer}";

    internal override string Habits(string customer, IEnumerable<(MatchSet Set, long Count)> counts) =>
        $"paiements confirmés du client {customer}{Colon}{string.Join(", ", counts.Select(c => $"{SetOf(c.Set)} {Number(c.Count)}"))}";

    internal override string KindOf(ItemKind kind) => kind switch
    {
        ItemKind.Invoice => "la facture",
        ItemKind.Instalment => "l'échéance",
        ItemKind.Deposit => "l'acompte",
        ItemKind.CreditNote => "l'avoir",
        ItemKind.DepositCredit => "l'avoir d'acompte",
        ItemKind.Fee => "les frais",
        ItemKind.Compensation => "l'indemnité forfaitaire",
        ItemKind.Interest => "les intérêts de retard",
        ItemKind.Withholding => "la retenue à la source",
        ItemKind.Retention => "la retenue de garantie",
        ItemKind.Deduction => "la déduction",
        _ => "la créance",
    };

    internal override string NameOf(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.EarlyPaymentDiscount => "escompte",
        AdjustmentKind.LateDiscount => "escompte hors délai",
        AdjustmentKind.BankCharge => "frais bancaires",
        AdjustmentKind.ProviderFee => "commission du prestataire",
        AdjustmentKind.Rounding => "arrondi",
        AdjustmentKind.Withholding => "retenue à la source",
        AdjustmentKind.Retention => "retenue de garantie",
        AdjustmentKind.Deduction => "déduction",
        AdjustmentKind.SetOff => "compensation",
        AdjustmentKind.InterestPaid => "intérêts de retard",
        AdjustmentKind.CompensationPaid => "indemnité forfaitaire",
        AdjustmentKind.WriteOff => "passage en perte",
        AdjustmentKind.ExchangeDifference => "différence de change",
        _ => "écart",
    };

    protected override string? OfDocument(MatchEvidence evidence) => evidence.Kind.Code switch
    {
        "creditorReference" => $"référence {evidence.Subject} lue {Place(evidence.Field)}, sa clé de contrôle est juste",
        "paymentReference" => $"référence {evidence.Subject} lue {Place(evidence.Field)}",
        "documentNumber" => $"numéro {evidence.Subject} lu {Place(evidence.Field)}",
        "shortNumber" => $"numéro {evidence.Subject} lu {Place(evidence.Field)}, abrégé de celui de la pièce{Shared(evidence, "pièces")}",
        "misreadNumber" => $"numéro {evidence.Subject} lu {Place(evidence.Field)}, celui de la pièce à une lettre prise pour un chiffre près",
        "mistypedNumber" => $"numéro {evidence.Subject} lu {Place(evidence.Field)}, à une faute de frappe de celui de la pièce",
        "numberTail" => $"{evidence.Subject} lu {Place(evidence.Field)}, derniers chiffres du numéro dans une liste",
        "numberInRange" => $"série {evidence.Subject} lue {Place(evidence.Field)}, qui comprend le numéro de la pièce",
        "anotherIsNamed" => "le paiement cite une autre pièce",
        "owedElsewhere" => "ce montant exact est dû pour autre chose : le numéro peut être une erreur",
        "purchaseOrder" => $"bon de commande {evidence.Subject} lu {Place(evidence.Field)}{Shared(evidence, "pièces")}",
        "settledDocument" => $"la pièce {evidence.Subject}, lue {Place(evidence.Field)}, est déjà soldée",
        "unknownDocument" => $"{evidence.Subject}, lu {Place(evidence.Field)}, ressemble à l'un de vos numéros et n'est pas ouvert",
        _ => null,
    };

    protected override string? OfPayer(MatchEvidence evidence) => evidence.Kind.Code switch
    {
        "virtualAccount" => $"le compte crédité est réservé au client {evidence.Subject}{Shared(evidence, "clients")}",
        "virtualAccountOfAnother" => $"le compte crédité est réservé à un autre client, pas au client {evidence.Subject}",
        "knownIban" => $"le compte bancaire du payeur figure sur la fiche du client {evidence.Subject}{Shared(evidence, "clients")}",
        "newAccount" => $"le compte bancaire du payeur n'est aucun de ceux de la fiche du client {evidence.Subject}",
        "ibanOfAnother" => $"le compte bancaire du payeur figure sur la fiche d'un autre client, pas sur celle du client {evidence.Subject}",
        "learnedIban" => $"le compte bancaire du payeur a été confirmé comme celui du client {evidence.Subject}, {Number(evidence.Total)} fois{Shared(evidence, "clients")}",
        "learnedName" => $"le nom du payeur a été confirmé comme celui du client {evidence.Subject}, {Number(evidence.Total)} fois{Shared(evidence, "clients")}",
        "learnedForAnother" => $"le compte bancaire ou le nom du payeur a été confirmé comme celui d'un autre, pas comme celui du client {evidence.Subject}",
        "payerName" => $"le nom du payeur est celui du client {evidence.Subject}{Shared(evidence, "clients")}",
        "thirdPayer" => $"{(evidence.Field == PaymentField.PayerAccount ? "le compte bancaire" : "le nom")} du payeur est celui d'un tiers déclaré comme payant pour le client {evidence.Subject}{Shared(evidence, "clients")}",
        "parentCompany" => $"{(evidence.Field == PaymentField.PayerAccount ? "le compte bancaire" : "le nom")} du payeur est celui de la société mère du client {evidence.Subject}{Shared(evidence, "clients")}",
        "nameInText" => $"le libellé contient le nom du client {evidence.Subject}{Shared(evidence, "clients")}",
        "customerNumber" => $"le libellé contient le numéro de client {evidence.Subject}",
        "similarName" => $"le nom du payeur ressemble à celui du client {evidence.Subject}{Shared(evidence, "clients")}",
        "nameOfAnother" => $"le nom du payeur est celui d'un autre client, pas celui du client {evidence.Subject}",
        _ => null,
    };

    protected override string? OfFit(MatchEvidence evidence) => evidence.Kind.Code switch
    {
        "exactAmount" => $"le montant est exactement le restant dû{Shared(evidence, "pièces")}",
        "orderedAmount" => $"le montant ordonné, {AmountOf(evidence)}, est exactement le restant dû{Shared(evidence, "pièces")}, et le relevé indique le cours",
        "discountedAmount" => $"le montant est le restant dû moins l'escompte de {AmountOf(evidence)}, pris dans le délai",
        "lateDiscountedAmount" => $"le montant est le restant dû moins un escompte de {AmountOf(evidence)}, pris hors délai",
        "chargedAmount" => $"le montant est le restant dû moins les frais bancaires de {AmountOf(evidence)} qu'indique le relevé",
        "allowedDifference" => $"le montant est de {SizeOf(evidence)} {(IsMore(evidence) ? "supérieur" : "inférieur")} au restant dû, ce qu'une règle admet ({ClassOf(evidence)})",
        "designatedAmount" => "le payeur indique le montant destiné à chaque pièce, et le total est le montant payé",
        "partialAmount" => $"le montant est inférieur de {AmountOf(evidence)} au restant dû",
        "excessAmount" => $"le montant est supérieur de {AmountOf(evidence)} au restant dû",
        "singleItem" when evidence.Total == 1 => "la seule créance ouverte du client",
        "singleItem" => $"une des {Number(evidence.Total)} créances ouvertes du client",
        "allInstalments" => $"{Number(evidence.Count)} échéances d'une même pièce du client",
        "toldOfEqual" when evidence.Item is { } item => $"parmi {Number(evidence.Count)} créances ouvertes de {Amount(item.Open)}, le libellé désigne {ToldItem(item, evidence.ToldBy)} («{Space}{evidence.Subject}{Space}»)",
        "toldOfEqual" => $"de {Number(evidence.Count)} créances semblables, celle que désigne le libellé («{Space}{evidence.Subject}{Space}»)",
        "pointedOfEqual" => $"de {Number(evidence.Count)} créances semblables, celle que semble désigner le libellé",
        "oldestOfEqual" => $"la plus ancienne de {Number(evidence.Count)} créances semblables, rien n'indiquant laquelle est visée",
        "oneOfEqual" when evidence.Field == PaymentField.Remittance => $"la suivante de {Number(evidence.Count)} créances semblables, bien que le libellé semble en désigner une autre",
        "oneOfEqual" => $"la suivante de {Number(evidence.Count)} créances semblables, rien n'indiquant laquelle est visée",
        "severalItems" => $"{Number(evidence.Count)} des {Number(evidence.Total)} créances ouvertes du client",
        "unnamedCreditNotes" when evidence.Count == 1 => $"un avoir que l'encaissement ne cite pas est déduit, {AmountOf(evidence)}",
        "unnamedCreditNotes" => $"{Number(evidence.Count)} avoirs que l'encaissement ne cite pas sont déduits, {AmountOf(evidence)}",
        "dueToDate" => $"{Number(evidence.Count)} des {Number(evidence.Total)} créances ouvertes du client, toutes celles échues à une même date",
        "oneMonth" => $"{Number(evidence.Count)} des {Number(evidence.Total)} créances ouvertes du client, toutes celles d'un même mois",
        "oldestFirst" => $"{Number(evidence.Count)} des {Number(evidence.Total)} créances ouvertes du client, les plus anciennes",
        "wholeBalance" => $"tout le solde du compte client, soit {Number(evidence.Count)} créances ouvertes",
        "usualDay" when evidence.Weight > LogOdds.Zero => $"la pièce {evidence.Subject} est payée dans le délai habituel du client",
        "usualDay" => $"la pièce {evidence.Subject} n'est pas payée dans le délai habituel du client",
        "invoiceDay" => $"le libellé porte la date d'émission de la pièce {evidence.Subject}",
        "bookedBeforeIssue" => $"encaissé avant l'émission de la pièce {evidence.Subject}",
        _ => null,
    };

    protected override string ToldItem(OpenItem item, ToldBy? by) => by switch
    {
        ToldBy.Month => $"celle {(Months[item.IssueDate.Month - 1][0] is 'a' or 'o' ? "d'" : "de ")}{MonthOf(item)}",
        ToldBy.Day => $"celle du {(item.IssueDate.Day == 1 ? "1er" : Number(item.IssueDate.Day))} {MonthOf(item)}",
        _ => $"la pièce {item.Id}",
    };

    protected override string Rule(ApplicationRule rule) =>
        $"règle {rule.Confidence switch { RuleConfidence.High => "Élevée", RuleConfidence.Medium => "Moyenne", _ => "Faible" }} {Number(rule.Priority)}{Colon}"
        + rule.Party switch { PartyMatch.Fully => "payeur entièrement reconnu", PartyMatch.Partially => "payeur partiellement reconnu", _ => "payeur non reconnu" } + ", "
        + rule.Document switch { DocumentMatch.YesMultiple => "plusieurs pièces citées", DocumentMatch.Yes => "une pièce citée", _ => "aucune pièce citée" } + ", "
        + rule.Amount switch { AmountMatch.One => "un seul montant concordant", AmountMatch.Multiple => "plusieurs montants concordants", AmountMatch.None => "aucun montant concordant", _ => "montant indifférent" };

    protected override string? OldestFirst(string rule) => rule switch
    {
        OldestFirstBatch.ByAccount => $"règle 1{Colon}le compte bancaire figure sur la fiche d'un seul client, ses créances les plus anciennes d'abord",
        OldestFirstBatch.ByName => $"règle 2{Colon}le nom est celui d'un seul client, ses créances les plus anciennes d'abord",
        OldestFirstBatch.ByNumber => $"règle 3{Colon}le payeur est inconnu, les pièces citées sont d'un seul client, les plus anciennes d'abord",
        _ => null,
    };

    protected override string AndMore(int count) => count == 1 ? "1 autre" : $"{Number(count)} autres";

    protected override string OfCustomer(string name) => $"du client {name}";

    protected override string Part(string part, string whole) => $"{part} sur {whole}";

    protected override string OfWhich(string parts) => $", dont {parts}";

    private static string MonthOf(OpenItem item) => string.Create(CultureInfo.InvariantCulture, $"{Months[item.IssueDate.Month - 1]} {item.IssueDate.Year}");

    private static string Place(PaymentField field) => field switch
    {
        PaymentField.StructuredReference => "dans la référence structurée",
        PaymentField.ReferredDocument => "dans la liste des pièces payées",
        PaymentField.EndToEndId => "dans la référence de bout en bout",
        _ => "dans le libellé",
    };

    private static string SetOf(MatchSet set) => set switch
    {
        MatchSet.SingleItem => "une créance",
        MatchSet.SeveralItems => "plusieurs créances",
        MatchSet.DueToDate => "tout ce qui est échu à une date",
        MatchSet.WholeBalance => "tout le solde du compte",
        MatchSet.OnAccount => "acompte sur le compte",
        _ => "",
    };

    private string Shared(MatchEvidence evidence, string nouns) => evidence.Count > 1 ? $" (commun à {Number(evidence.Count)} {nouns})" : "";

    private string Confirmations(long count) => count == 1 ? "1 confirmation" : $"{Number(count)} confirmations";
}

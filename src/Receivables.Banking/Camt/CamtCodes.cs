namespace Receivables.Banking.Camt;

/// <summary>The diagnostic codes of the camt reader, as listed in <c>docs/reference/diagnostics.md</c>.</summary>
internal static class CamtCodes
{
    internal const string Empty = "CAMT001";
    internal const string NotWellFormed = "CAMT002";
    internal const string Truncated = "CAMT003";
    internal const string Dtd = "CAMT004";
    internal const string TooDeep = "CAMT005";
    internal const string TooLarge = "CAMT006";
    internal const string TokenTooLong = "CAMT007";
    internal const string TooManyTransactions = "CAMT008";
    internal const string WrongEncoding = "CAMT009";
    internal const string NotCamt = "CAMT010";
    internal const string NoStatement = "CAMT011";
    internal const string NoNamespace = "CAMT012";
    internal const string UnknownVersion = "CAMT013";
    internal const string NewerVersion = "CAMT014";
    internal const string TooMuchRetained = "CAMT015";

    internal const string AmountMissing = "CAMT020";
    internal const string AmountMalformed = "CAMT021";
    internal const string AmountTooManyDigits = "CAMT022";
    internal const string AmountOutOfRange = "CAMT023";
    internal const string CurrencyUnknown = "CAMT024";
    internal const string DirectionMissing = "CAMT025";
    internal const string DateImpossible = "CAMT026";
    internal const string DateMissing = "CAMT027";
    internal const string DateGuessed = "CAMT028";
    internal const string StatusMissing = "CAMT029";
    internal const string DetailRefused = "CAMT030";

    internal const string PartsDisagree = "CAMT031";
    internal const string PartContradicts = "CAMT032";
    internal const string IbanInvalid = "CAMT033";
    internal const string ReferenceUnusable = "CAMT034";
    internal const string TextCut = "CAMT035";
    internal const string ExtraFieldsDropped = "CAMT036";

    internal const string BalanceRefused = "CAMT040";
    internal const string BalanceBroken = "CAMT041";
    internal const string BalancesMissing = "CAMT042";
    internal const string BalanceNotVerifiable = "CAMT043";
    internal const string EntryCountDiffers = "CAMT044";
    internal const string HeaderTooLate = "CAMT045";
    internal const string CurrencyMislabelled = "CAMT046";
    internal const string BalanceWithoutDate = "CAMT047";
    internal const string BalanceSignAssumed = "CAMT048";

    /// <summary>What is wrong with the balances.</summary>
    internal static readonly Internals.BalanceCodes Balances = new(BalanceBroken, BalanceNotVerifiable, BalancesMissing, CurrencyMislabelled);
}

namespace Receivables.Banking.Records;

/// <summary>The diagnostic codes that all formats made of text records share, as listed in <c>docs/reference/diagnostics.md</c>.</summary>
internal static class RecordCodes
{
    internal const string NoStatement = "STMT001";
    internal const string Truncated = "STMT002";
    internal const string TooLarge = "STMT003";
    internal const string LineTooLong = "STMT004";
    internal const string TooManyTransactions = "STMT005";
    internal const string TooMuchRetained = "STMT006";

    internal const string RecordUnknown = "STMT010";
    internal const string RecordMalformed = "STMT011";
    internal const string RecordOutOfPlace = "STMT012";

    internal const string AmountMalformed = "STMT020";
    internal const string AmountTooManyDigits = "STMT021";
    internal const string AmountOutOfRange = "STMT022";
    internal const string CurrencyUnknown = "STMT023";
    internal const string DateImpossible = "STMT024";
    internal const string DateGuessed = "STMT025";
    internal const string DirectionUnknown = "STMT026";
    internal const string DetailRefused = "STMT027";
    internal const string CurrencyGuessed = "STMT028";
    internal const string TableAssumed = "STMT029";

    internal const string IbanInvalid = "STMT030";
    internal const string ReferenceUnusable = "STMT031";
    internal const string TextCut = "STMT032";
    internal const string ExtraFieldsDropped = "STMT033";
    internal const string EncodingGuessed = "STMT034";

    internal const string BalanceRefused = "STMT040";
    internal const string BalanceBroken = "STMT041";
    internal const string BalancesMissing = "STMT042";
    internal const string BalanceNotVerifiable = "STMT043";
    internal const string CountDiffers = "STMT044";
    internal const string CurrencyMislabelled = "STMT045";
    internal const string NetDiffers = "STMT046";
    internal const string FeeGuessed = "STMT047";
    internal const string ColumnMissing = "STMT048";

    /// <summary>What is wrong with the balances.</summary>
    internal static readonly Internals.BalanceCodes Balances = new(BalanceBroken, BalanceNotVerifiable, BalancesMissing, CurrencyMislabelled);
}

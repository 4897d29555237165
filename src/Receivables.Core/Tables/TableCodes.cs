namespace Receivables.Tables;

/// <summary>The codes of the diagnostics that reading a table gives; they do not change from one version to the next.</summary>
/// <remarks>Each is explained in <c>docs/reference/tables.md</c> and listed in <c>docs/reference/diagnostics.md</c>.</remarks>
public static class TableCodes
{
    /// <summary>Fatal: the input has no header row.</summary>
    public const string Empty = "CSV001";

    /// <summary>Fatal: the input is no text table, but a spreadsheet, an archive or binary data.</summary>
    public const string NotText = "CSV002";

    /// <summary>Fatal: a required column is missing.</summary>
    public const string MissingColumn = "CSV003";

    /// <summary>Fatal: a column occurs twice.</summary>
    public const string DuplicateColumn = "CSV004";

    /// <summary>Information: a column that the table does not know is ignored.</summary>
    public const string UnknownColumn = "CSV005";

    /// <summary>Warning: the encoding is a guess.</summary>
    public const string GuessedEncoding = "CSV006";

    /// <summary>Warning: the numbers of the first 64 KiB disagree on the decimal mark.</summary>
    public const string MixedDecimalMarks = "CSV007";

    /// <summary>Fatal: the header row is refused for its format.</summary>
    public const string BrokenHeader = "CSV008";

    /// <summary>Error: reading stopped, after too many quotes that are never closed.</summary>
    public const string Stopped = "CSV009";

    /// <summary>Error: a quote is opened and never closed.</summary>
    public const string UnclosedQuote = "CSV010";

    /// <summary>Error: text follows a closing quote.</summary>
    public const string TextAfterQuote = "CSV011";

    /// <summary>Warning: a quote stands inside a cell that is not quoted; it is read as it stands.</summary>
    public const string StrayQuote = "CSV012";

    /// <summary>Error: a cell is longer than the bound.</summary>
    public const string FieldTooLong = "CSV013";

    /// <summary>Error: a row has more cells than the bound.</summary>
    public const string TooManyFields = "CSV014";

    /// <summary>Error: a row is longer than the bound.</summary>
    public const string RowTooLong = "CSV015";

    /// <summary>Error: a row has more cells than the header row.</summary>
    public const string ExtraCells = "CSV016";

    /// <summary>Warning: a row has fewer cells than the header row; the missing ones are read as empty.</summary>
    public const string MissingCells = "CSV017";

    /// <summary>Error: a row holds bytes that are not valid in the encoding of the file.</summary>
    public const string BadEncoding = "CSV018";

    /// <summary>Error: a row holds a NUL or another control character.</summary>
    public const string ControlCharacter = "CSV019";

    /// <summary>Error: a cell that the row needs is empty.</summary>
    public const string EmptyCell = "CSV020";

    /// <summary>Error: an id or number is refused: too long, or with invisible characters.</summary>
    public const string BadId = "CSV021";

    /// <summary>Error: an id or number begins like a spreadsheet formula.</summary>
    public const string FormulaId = "CSV022";

    /// <summary>Warning: a text begins like a spreadsheet formula; it is kept.</summary>
    public const string FormulaText = "CSV023";

    /// <summary>Error: a text of the creditor's own holds an invisible or direction-changing character.</summary>
    public const string InvisibleCharacter = "CSV024";

    /// <summary>Warning: a text that others wrote holds invisible characters; they are left out.</summary>
    public const string InvisibleLeftOut = "CSV025";

    /// <summary>Warning: an id or number mixes Latin letters with letters of another alphabet.</summary>
    public const string MixedAlphabets = "CSV026";

    /// <summary>Error: a cell is not a number.</summary>
    public const string NotANumber = "CSV030";

    /// <summary>Error: a number can be read in two ways.</summary>
    public const string AmbiguousNumber = "CSV031";

    /// <summary>Error: a number does not fit the decimal mark of the file.</summary>
    public const string OtherDecimalMark = "CSV032";

    /// <summary>Error: the digits of a number are not grouped by threes.</summary>
    public const string BadGrouping = "CSV033";

    /// <summary>Error: an amount has more digits than its currency.</summary>
    public const string TooManyDigits = "CSV034";

    /// <summary>Error: an amount is too large.</summary>
    public const string AmountTooLarge = "CSV035";

    /// <summary>Error: an amount is zero or negative where it must not be.</summary>
    public const string AmountSign = "CSV036";

    /// <summary>Error: a currency is unknown.</summary>
    public const string UnknownCurrency = "CSV037";

    /// <summary>Error: a date is not written as <c>yyyy-MM-dd</c>.</summary>
    public const string NotADate = "CSV040";

    /// <summary>Error: the calendar has no such day.</summary>
    public const string ImpossibleDate = "CSV041";

    /// <summary>Error: a date is before 1900 or after 2199.</summary>
    public const string DateOutOfRange = "CSV042";

    /// <summary>Error: a cell that takes one of a few words holds another.</summary>
    public const string UnknownWord = "CSV050";

    /// <summary>Warning: an IBAN of a customer is left out; the customer is read without it.</summary>
    public const string BadIban = "CSV051";

    /// <summary>Warning: the account of a payer is not an IBAN; it is kept as an account number.</summary>
    public const string OtherAccount = "CSV052";

    /// <summary>Warning: an e-mail address is left out; the customer is read without it.</summary>
    public const string BadEmail = "CSV053";

    /// <summary>Error: payment terms are not understood.</summary>
    public const string BadTerms = "CSV054";

    /// <summary>Warning: a payment method is unknown; it is read as "other".</summary>
    public const string UnknownMethod = "CSV055";

    /// <summary>Warning: payment terms were read, but people read their words in two ways.</summary>
    public const string DoubtfulTerms = "CSV056";

    /// <summary>Error: the number of a document occurs twice.</summary>
    public const string DuplicateNumber = "CSV060";

    /// <summary>Error: the id of a customer occurs twice.</summary>
    public const string DuplicateCustomer = "CSV061";

    /// <summary>Error: a customer is unknown.</summary>
    public const string UnknownCustomer = "CSV062";

    /// <summary>Error: an invoice has neither due date nor terms.</summary>
    public const string NoDueDate = "CSV063";

    /// <summary>Error: an open amount is not between zero and the amount.</summary>
    public const string OpenAmountRange = "CSV064";

    /// <summary>Error: an item has a paid date and an open amount above zero.</summary>
    public const string PaidButOpen = "CSV065";

    /// <summary>Error: net and tax do not sum to the amount.</summary>
    public const string NetAndTax = "CSV066";

    /// <summary>Error: a document is unknown.</summary>
    public const string UnknownDocument = "CSV067";

    /// <summary>Error: a document is not that customer's.</summary>
    public const string OtherCustomersDocument = "CSV068";

    /// <summary>Error: two cells of a row contradict each other.</summary>
    public const string Contradiction = "CSV069";

    /// <summary>Warning: an item was paid before it was issued.</summary>
    public const string PaidBeforeIssue = "CSV070";

    /// <summary>Warning: the parent of a customer is unknown, or the parents go round in a circle.</summary>
    public const string BadParent = "CSV071";

    /// <summary>Error: an event lacks what its kind needs.</summary>
    public const string IncompleteEvent = "CSV072";

    /// <summary>Error: the ledger refuses the row, for a reason that the message gives.</summary>
    public const string RefusedByLedger = "CSV073";
}

namespace Receivables.Terms.Notation;

/// <summary>The words that the reader of payment terms knows, in English, French and German: lower case, without accents, longer phrases first.</summary>
internal static class Vocabulary
{
    /// <summary>Words before a rule that add nothing.</summary>
    internal static readonly string[] Lead =
    [
        "conditions de paiement", "conditions de reglement", "payment terms", "payment due", "due within", "due in", "payment", "payable", "terms", "within", "due", "in",
        "paiement", "payable", "reglement", "sous", "dans", "a", "au",
        "zahlungsbedingungen", "zahlungsziel", "innerhalb von", "innerhalb", "innert", "zahlbar", "zahlung", "binnen", "fallig",
    ];

    /// <summary>Words for "the whole amount".</summary>
    internal static readonly string[] Net = ["rein netto", "ohne abzug", "netto", "nets", "net", "n"];

    /// <summary>Words for "at once".</summary>
    internal static readonly string[] OnReceipt =
    [
        "due upon receipt", "due on receipt", "upon receipt", "on receipt", "immediately", "immediate",
        "a reception de la facture", "a reception de facture", "a reception", "des reception", "paiement comptant", "au comptant", "comptant",
        "sofort fallig", "sofort", "bei erhalt",
    ];

    /// <summary>The end of the month, in the words of the notation itself.</summary>
    internal static readonly string[] EndOfMonth = ["end of the month", "end of month"];

    /// <summary>The end of the month, in words that are read in two ways after a count of days.</summary>
    internal static readonly string[] EndOfMonthDoubtful =
        ["eom", "fin de mois", "fin du mois", "fdm", "zum monatsende", "ende des monats", "monatsende"];

    /// <summary>The end of the month after that of issue.</summary>
    internal static readonly string[] EndOfFollowingMonth =
    [
        "end of the following month", "end of following month", "end of the next month", "end of next month",
        "fin du mois suivant", "fin de mois suivant", "fin du mois prochain", "ende des folgemonats", "ende des nachsten monats",
    ];

    /// <summary>Words that put the count after what follows: "45 days after …".</summary>
    internal static readonly string[] After =
        ["after the", "after", "from the", "from", "apres la", "apres", "a compter de la", "a partir de la", "nach dem", "nach", "ab"];

    /// <summary>A count of days.</summary>
    internal static readonly string[] Days = ["days", "day", "jours", "jour", "jrs", "j", "tagen", "tage", "tag", "d"];

    /// <summary>A count of months.</summary>
    internal static readonly string[] Months = ["months", "month", "mois", "monaten", "monate", "monat"];

    /// <summary>Words that say what counts of days start from, where it is the invoice anyway.</summary>
    internal static readonly string[] FromInvoice =
    [
        "from the date of invoice", "from the invoice date", "from date of invoice", "from invoice date", "after the invoice date", "after date of invoice", "after invoice date",
        "a compter de la date de facture", "a partir de la date de facture", "apres date de facture", "date de facturation", "date de facture", "date facture",
        "ab rechnungsdatum", "nach rechnungsdatum", "nach rechnungsstellung",
    ];

    /// <summary>Words before a day of the month.</summary>
    internal static readonly string[] The = ["on the", "by the", "the", "le", "am", "zum", "den"];

    /// <summary>What may follow the number of a day of the month, without a space.</summary>
    internal static readonly string[] OrdinalEnding = ["th", "st", "nd", "rd", "er", "eme", "e"];

    /// <summary>Makes a day of the month one of the following month.</summary>
    internal static readonly string[] OfFollowingMonth =
    [
        "of the following month", "of following month", "of the next month", "of next month", "proximo", "prox",
        "du mois suivant", "du mois prochain", "des folgemonats", "des nachsten monats",
    ];

    /// <summary>Words before a fixed date.</summary>
    internal static readonly string[] On = ["on", "le", "am", "zum", "by"];

    /// <summary>Percent, spelled out.</summary>
    internal static readonly string[] Percent = ["per cent", "percent", "pour cent", "prozent", "pct"];

    /// <summary>Words that make a percentage a discount.</summary>
    internal static readonly string[] Discount =
        ["early payment discount", "cash discount", "discount", "d escompte", "escompte de", "escompte", "skonto"];

    /// <summary>Words between a discount and its days.</summary>
    internal static readonly string[] IfPaid =
    [
        "if paid", "pour paiement", "pour reglement", "en cas de paiement", "si paiement", "si regle", "bei zahlung", "for payment",
    ];

    /// <summary>Words between days and their discount.</summary>
    internal static readonly string[] With = ["with", "avec", "mit", "abzuglich"];

    /// <summary>Words before the base of a discount.</summary>
    internal static readonly string[] OfBase = ["of", "sur", "auf", "von"];

    /// <summary>Words between clauses.</summary>
    internal static readonly string[] Separator = ["or", "otherwise", "then", "and", "ou", "sinon", "puis", "et", "oder", "sonst", "dann", "und"];

    /// <summary>Words before a business-day convention.</summary>
    internal static readonly string[] Adjusted = ["adjusted", "adjustment", "adj"];

    /// <summary>The convention Modified Following.</summary>
    internal static readonly string[] ModifiedFollowing = ["modified following business day", "modified following", "mod following"];

    /// <summary>The convention Following.</summary>
    internal static readonly string[] Following = ["following business day", "next business day", "following", "jour ouvre suivant", "nachster werktag"];

    /// <summary>The convention Preceding.</summary>
    internal static readonly string[] Preceding =
        ["preceding business day", "previous business day", "preceding", "jour ouvre precedent", "vorheriger werktag"];
}

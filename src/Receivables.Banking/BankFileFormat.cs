namespace Receivables.Banking;

/// <summary>What a file from a bank is, as its first bytes tell.</summary>
/// <remarks>All are read, but <see cref="OtherXml"/> and <see cref="Unknown"/>.</remarks>
public enum BankFileFormat
{
    /// <summary>Not recognised.</summary>
    Unknown = 0,

    /// <summary>ISO 20022 bank to customer account report: intraday movements. Read.</summary>
    Camt052 = 1,

    /// <summary>ISO 20022 bank to customer statement: booked movements between two balances. Read.</summary>
    Camt053 = 2,

    /// <summary>ISO 20022 bank to customer debit or credit notification: movements without balances. Read.</summary>
    Camt054 = 3,

    /// <summary>Another XML document.</summary>
    OtherXml = 4,

    /// <summary>SWIFT MT940 statement, MT942 report, MT941 or MT950. Read.</summary>
    Mt940 = 5,

    /// <summary>French CFONB 120 statement. Read.</summary>
    Cfonb120 = 6,

    /// <summary>Belgian CODA statement. Read.</summary>
    Coda = 7,

    /// <summary>Open Financial Exchange, SGML or XML. Read.</summary>
    Ofx = 8,

    /// <summary>American BAI2 report. Read.</summary>
    Bai2 = 9,

    /// <summary>A ZIP container of bank files. Opened.</summary>
    Zip = 10,

    /// <summary>A gzip container of one bank file. Opened.</summary>
    Gzip = 11,

    /// <summary>A bank's table in CSV, or the settlement report of a payment provider, with a header row by which movements are known. Read.</summary>
    Csv = 12,
}

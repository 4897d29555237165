namespace Receivables.Banking;

/// <summary>The bounds within which a bank file is read. They keep hostile input from filling memory; real files stay far below.</summary>
/// <remarks>Immutable after initialisation; safe to share between threads. A value outside its range throws <see cref="ArgumentOutOfRangeException"/>.</remarks>
public sealed class BankFileOptions
{
    /// <summary>All defaults.</summary>
    public static BankFileOptions Default { get; } = new();

    /// <summary>The largest input, in bytes. Default 4 GiB; at least 1. What comes after is not read, and a diagnostic says so.</summary>
    public long MaxBytes
    {
        get;
        init => field = InRange(value, 1, long.MaxValue, nameof(MaxBytes));
    } = 4L << 30;

    /// <summary>
    /// The largest single token of XML (a text, a tag with its attributes, a comment), in bytes. Default 4 MiB; at least 64 KiB.
    /// It bounds the memory that one token can take; a larger one ends the reading.
    /// </summary>
    public int MaxTokenBytes
    {
        get;
        init => field = (int)InRange(value, 64 << 10, 1 << 30, nameof(MaxTokenBytes));
    } = 4 << 20;

    /// <summary>How deep XML elements may nest. Default 64 (a camt message needs about 15); from 16 to 1,024.</summary>
    public int MaxDepth
    {
        get;
        init => field = (int)InRange(value, 16, 1_024, nameof(MaxDepth));
    } = 64;

    /// <summary>The longest text that is kept, in characters. Default 10,000; from 140 to 1,000,000. A longer one is cut, with a diagnostic. Names, references and codes keep 500 at most.</summary>
    public int MaxTextLength
    {
        get;
        init => field = (int)InRange(value, 140, 1_000_000, nameof(MaxTextLength));
    } = 10_000;

    /// <summary>How many transactions one file may hold. Default 5,000,000; at least 1. Reading ends there, with a diagnostic.</summary>
    public int MaxTransactions
    {
        get;
        init => field = (int)InRange(value, 1, int.MaxValue, nameof(MaxTransactions));
    } = 5_000_000;

    /// <summary>How many extra fields a transaction or a statement keeps. Default 64; from 0 to 10,000. Further ones are dropped, with one diagnostic a file.</summary>
    public int MaxExtraFields
    {
        get;
        init => field = (int)InRange(value, 0, 10_000, nameof(MaxExtraFields));
    } = 64;

    /// <summary>How many diagnostics a whole-file result keeps. Default 10,000; at least 1. Streaming readers hand every one to the caller's sink.</summary>
    public int MaxDiagnostics
    {
        get;
        init => field = (int)InRange(value, 1, int.MaxValue, nameof(MaxDiagnostics));
    } = DiagnosticBag.DefaultCapacity;

    /// <summary>
    /// How many bytes may come of one byte of a ZIP or gzip container, on average. Default 400; from 10 to 1,100 (deflate cannot give more). Bank files shrink by 5 to 100 times; what expands
    /// more is made to fill memory, and reading of it stops there, with a diagnostic. The first mebibyte is always read.
    /// </summary>
    public int MaxExpansion
    {
        get;
        init => field = (int)InRange(value, 10, 1_100, nameof(MaxExpansion));
    } = 400;

    /// <summary>
    /// How many bytes of memory what is read whole (<see cref="BankFile.ReadAsync"/>, and <c>Read</c> of every format) may take for one byte of the file that was read for it. Default 8; from 1 to 10,000. Files of banks take 1 to 6;
    /// what takes more is made of nothing but the smallest entries or of empty statements, to fill memory: reading of it ends there, with a diagnostic, and what stands before is given. The first 32 MiB are always allowed.
    /// What is held is estimated, not below what it takes. Of a container the bytes count that come out of it, which <see cref="MaxExpansion"/> and <see cref="MaxBytes"/> bound; of camt elements and texts, not the blanks between them.
    /// Streaming (<c>BankFile.Open</c>) keeps nothing but one entry, and this bounds only how many parts one may have.
    /// </summary>
    public int MaxRetention
    {
        get;
        init => field = (int)InRange(value, 1, 10_000, nameof(MaxRetention));
    } = 8;

    /// <summary>How many bytes of memory what is read whole may always take, however few the file has; tests take less.</summary>
    internal long AlwaysRetained { get; init; } = 32L << 20;

    /// <summary>How many files a ZIP container may hold. Default 1,000; from 1 to 100,000. Further ones are not read, with a diagnostic. <see cref="MaxBytes"/> bounds what comes of all of them together.</summary>
    public int MaxContainedFiles
    {
        get;
        init => field = (int)InRange(value, 1, 100_000, nameof(MaxContainedFiles));
    } = 1_000;

    /// <summary>How files are read that are CSV, or of no format that is known, or null: then CSV is detected. Of a file of OFX without a currency, <see cref="CsvMapping.Currency"/> is taken.</summary>
    public CsvMapping? Mapping { get; init; }

    private static long InRange(long value, long least, long most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}

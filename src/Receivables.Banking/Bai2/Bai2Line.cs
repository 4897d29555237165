namespace Receivables.Banking.Bai2;

/// <summary>One physical record as it stands in the file.</summary>
/// <param name="Code">The two digits it begins with, or <see cref="NoCode"/>.</param>
/// <param name="Body">What follows the code and its comma, without the stroke that ends it.</param>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Column">Where the body begins, from 1.</param>
/// <param name="HasStroke">Whether a stroke ends it.</param>
internal readonly record struct Bai2Line(int Code, string Body, int Line, int Column, bool HasStroke)
{
    internal const int NoCode = -1;

    internal const int FileHeader = 1;
    internal const int GroupHeader = 2;
    internal const int Account = 3;
    internal const int Detail = 16;
    internal const int AccountTrailer = 49;
    internal const int Continuation = 88;
    internal const int GroupTrailer = 98;
    internal const int FileTrailer = 99;

    /// <summary>Whether it goes on with the record before it.</summary>
    internal bool IsContinuation => Code is Continuation or NoCode;
}

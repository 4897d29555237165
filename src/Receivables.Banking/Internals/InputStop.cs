namespace Receivables.Banking.Internals;

/// <summary>Why a <see cref="BoundedInput"/> gave no more bytes.</summary>
internal enum InputStop
{
    /// <summary>The stream ended, or has not ended yet.</summary>
    None = 0,

    /// <summary>The input is larger than allowed.</summary>
    TooManyBytes = 1,

    /// <summary>One token is larger than allowed.</summary>
    TokenTooLong = 2,

    /// <summary>One tag of XML has more attributes than a parser should keep.</summary>
    TooManyAttributes = 3,
}

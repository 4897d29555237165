namespace Receivables;

/// <summary>What is right or wrong with a text that should be an <see cref="Iban"/>.</summary>
public enum IbanStatus
{
    /// <summary>Country, length and check digits hold.</summary>
    Valid = 0,

    /// <summary>There is no text.</summary>
    Empty = 1,

    /// <summary>A character is neither an ASCII letter or digit nor a space, or country and check digits are not two letters and two digits.</summary>
    InvalidCharacter = 2,

    /// <summary>The country is not in the registry.</summary>
    UnknownCountry = 3,

    /// <summary>The length is not that of the country.</summary>
    WrongLength = 4,

    /// <summary>The remainder by 97 is not 1, or the check digits are 00, 01 or 99, which ISO 7064 never gives.</summary>
    WrongCheckDigits = 5,

    /// <summary>A letter stands where the country has a digit, or a digit where it has a letter.</summary>
    WrongStructure = 6,
}

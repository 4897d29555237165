namespace Receivables.References;

/// <summary>The scheme of a creditor reference: how its digits are checked, and how it is printed.</summary>
/// <remarks>The order is that of precedence, the strongest proof first; <see cref="CreditorReference.TryParse(ReadOnlySpan{char}, out CreditorReference)"/> follows it.</remarks>
public enum CreditorReferenceKind
{
    /// <summary>No reference: the kind of <c>default(CreditorReference)</c> only.</summary>
    None = 0,

    /// <summary>
    /// The international reference of ISO 11649: <c>RF</c>, two check digits, then a payload of 1 to 21 letters and digits. Check: ISO 7064 MOD 97-10.
    /// Paper form: groups of four, <c>RF18 5390 0754 7034</c>. Any one wrong character of the same sort (digit or letter) is caught.
    /// </summary>
    Rf = 1,

    /// <summary>
    /// The Swiss QR reference: a payload of 26 digits, filled with zeros on the left, then one check digit (recursive modulo 10). Zeros alone are refused.
    /// Paper form: two digits, then groups of five, <c>21 00000 00003 13947 14300 09017</c>. Any one wrong digit is caught.
    /// </summary>
    SwissQr = 2,

    /// <summary>
    /// The Belgian structured communication (OGM, VCS): a payload of 10 digits, filled with zeros on the left, then two check digits: the payload modulo 97, or 97 where that is 0.
    /// Paper form: <c>+++010/8068/17183+++</c>. Any one wrong digit is caught.
    /// </summary>
    Ogm = 3,

    /// <summary>
    /// The Finnish reference: a payload of 3 to 19 digits without leading zeros, then one check digit with the weights 7, 3, 1 from the right.
    /// Paper form: groups of five from the right, <c>12 34561</c>. Written also as <c>RF</c> reference around the national form, which is read as the same reference. Any one wrong digit is caught.
    /// </summary>
    Finnish = 4,

    /// <summary>
    /// The Norwegian KID with modulus 10 (Luhn): a payload of 1 to 24 digits, then one check digit. Leading zeros count; zeros alone are refused.
    /// No paper form of its own. Any one wrong digit is caught.
    /// </summary>
    KidMod10 = 5,

    /// <summary>
    /// The Norwegian KID with modulus 11, weights 2 to 7 from the right: a payload of 1 to 24 digits, then one check digit, a hyphen where the check value is 10.
    /// Leading zeros count; zeros alone are refused. No paper form of its own. Any one wrong digit is caught.
    /// </summary>
    KidMod11 = 6,
}

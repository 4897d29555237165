namespace Receivables.Banking.Cfonb;

/// <summary>One line of text, and how it is joined to its neighbours.</summary>
/// <param name="Text">The text without the blanks around.</param>
/// <param name="GoesOn">Whether it fills its place, so that a word may go on in the next line.</param>
/// <param name="StartsBlank">Whether a blank stands before it.</param>
internal readonly record struct CfonbLine(string Text, bool GoesOn, bool StartsBlank);

namespace Receivables.Evaluation.Books;

/// <summary>How hard a book is: what the customers are like and what banks and payers do to the texts.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="ItemsPerCustomer">Open items a customer, on average.</param>
/// <param name="IbanPercent">How many customers of a hundred have their account on file.</param>
/// <param name="RoundPercent">How many amounts of a hundred are whole hundreds or tens.</param>
/// <param name="NamesakePercent">How many customers of a hundred share the name but for one word, or all of it.</param>
/// <param name="NamePercent">How many payments of a hundred carry the payer's name.</param>
/// <param name="ClipPercent">How many texts and names of a hundred are clipped or broken by a bank.</param>
/// <param name="SlipPercent">How many numbers and names of a hundred are changed by the payer's hand: a prefix or zeros dropped, a letter for a digit.</param>
internal sealed record BookProfile(
    string Name, double ItemsPerCustomer, int IbanPercent, int RoundPercent, int NamesakePercent, int NamePercent, int ClipPercent, int SlipPercent)
{
    internal static BookProfile Plain { get; } = new("plain", 5, 70, 12, 3, 80, 6, 10);

    internal static BookProfile Tough { get; } = new("tough", 12, 40, 33, 30, 60, 25, 25);

    internal static BookProfile Parse(string name) => name switch
    {
        "plain" => Plain,
        "tough" => Tough,
        _ => throw new ArgumentException($"There is no profile {name}: plain or tough."),
    };
}

using System.Globalization;

namespace Receivables.Matching.Generated;

/// <summary>What payers and banks do to a text: case, separators, words around, other numbers beside, lines broken.</summary>
internal sealed class RemittanceNoise(Random random)
{
    private static readonly string[] Before = ["", "", "Facture ", "votre facture no ", "RE ", "Rechnung Nr. ", "Invoice ", "Ihre Rechnung ", "Paiement ", "REF: "];
    private static readonly string[] After = ["", "", " merci", " du {0}", " vom {0}", " client 4711", " tel 06 12 34 56 78", " Kd-Nr 20815", " montant {1} EUR", " IBAN DE89 3704 0044 0532 0130 00", " SIRET 732 829 320 00074"];

    /// <summary>A text that names numbers.</summary>
    internal string Naming(IEnumerable<string> numbers, Payment payment)
    {
        string list = string.Join(random.Next(3) switch { 0 => " ", 1 => ", ", _ => " + " }, numbers.Select(Mangle));
        return Break(Wrap(list, payment));
    }

    /// <summary>A text that names nothing.</summary>
    internal string Naming(Payment payment) => random.Next(3) == 0 ? "" : Wrap(random.Next(2) == 0 ? "reglement" : "Zahlung Juni", payment);

    private string Wrap(string core, Payment payment)
    {
        string after = After[random.Next(After.Length)];
        string date = payment.BookingDate.PlusDays(-20).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
        return Before[random.Next(Before.Length)] + core + string.Format(CultureInfo.InvariantCulture, after, date, payment.Amount.Amount);
    }

    private string Mangle(string number) => random.Next(6) switch
    {
        0 => number.ToLowerInvariant(),
        1 => number.Replace('-', ' ').Replace('/', ' '),
        2 => number.Replace("-", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal),
        3 => number.Replace('-', '/'),
        _ => number,
    };

    // A bank breaks the line at 27 characters, wherever that is.
    private string Break(string text) => random.Next(8) == 0 && text.Length > 27 ? text[..27] + "\n" + text[27..] : text;
}

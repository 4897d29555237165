namespace Receivables.Matching.Decisions.Varied;

/// <summary>Makes of a payment one that was written, clipped, misread or paid a little otherwise.</summary>
internal sealed class PaymentDisguise(int seed)
{
    private static readonly string[] Before = ["", "", "Facture ", "votre fact. no ", "Rechnung Nr. ", "INV ", "RE ", "Paiement 2 factures ", "SEPA CREDIT TRANSFER /REMI/ "];
    private static readonly string[] After = ["", "", " du 12.05.2026", " vom 3. Mai 2026", " client 4711", " tel 06 12 34 56 78", " Kd-Nr 20815", " 1 234,56 EUR", " DE89 3704 0044 0532 0130 00", " SIRET 732 829 320 00074", " mandat M-4711"];

    private readonly Random _random = new(seed);

    internal Payment Of(Payment payment)
    {
        PaymentBuilder builder = payment.ToBuilder();
        builder.Remittance = Text(payment.Remittance ?? "");
        builder.Payer = payment.Payer is { Name: { } name } payer ? new Party(Name(name), payer.Iban) : payment.Payer;
        builder.BookingDate = payment.BookingDate.PlusDays(_random.Next(4) == 0 ? _random.Next(-20, 10) : 0);
        builder.Amount = Money.FromMinor(Math.Max(1, payment.Amount.MinorUnits + Difference()), payment.Amount.Currency);
        return builder.Build();
    }

    /// <summary>A name as another hand or a bank writes it.</summary>
    internal string Name(string name) => _random.Next(8) switch
    {
        0 => name.ToUpperInvariant() + " SARL",
        1 => name.Remove(_random.Next(name.Length), 1),
        2 => string.Join(' ', name.Split(' ').Reverse()),
        3 => name[..((name.Length + 1) / 2)],
        4 => name.Insert(_random.Next(name.Length), "B"),
        5 => $"STE {name} ET CIE",
        _ => name,
    };

    private string Text(string text)
    {
        string whole = Before[_random.Next(Before.Length)] + Mangled(text) + After[_random.Next(After.Length)];
        return _random.Next(6) == 0 && whole.Length > 27 ? whole[..27] + "\n" + whole[27..] : whole;
    }

    private string Mangled(string text) => _random.Next(9) switch
    {
        0 => text.ToLowerInvariant(),
        1 => text.Replace('-', ' '),
        2 => text.Replace("-", "", StringComparison.Ordinal),
        3 => text.Replace('-', '/'),
        4 => text.Replace('0', 'O'),
        5 => text.Replace("FA-2026-00", "", StringComparison.Ordinal),
        6 => text.Replace("FA-2026-00", "FA", StringComparison.Ordinal),
        _ => text,
    };

    private long Difference() => _random.Next(8) switch
    {
        0 => _random.Next(-6, 7),
        1 => _random.Next(-2_500, 1),
        2 => _random.Next(100_000),
        _ => 0,
    };
}

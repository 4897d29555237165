namespace Receivables.Banking.Mt940;

/// <summary>The labels of one bank, and how its texts are known.</summary>
/// <param name="Begins">How they begin.</param>
/// <param name="Contains">What they contain.</param>
/// <param name="BeforeFirst">What stands before the first label.</param>
/// <param name="Trims">What stands between the parts.</param>
/// <param name="Labels">The labels.</param>
internal sealed record LabelDialect(string Begins, string Contains, LabelRole BeforeFirst, string Trims, params (string Label, LabelRole Role)[] Labels)
{
    /// <summary>ABN AMRO (unstructured), Knab, mBank, PostFinance.</summary>
    internal static readonly LabelDialect[] All =
    [
        new("SEPA ", " IBAN: ", LabelRole.Kind, " ",
            ("IBAN:", LabelRole.Account), ("BIC:", LabelRole.Bic), ("NAAM:", LabelRole.Name), ("OMSCHRIJVING:", LabelRole.Text), ("KENMERK:", LabelRole.EndToEnd), ("MACHTIGING:", LabelRole.Mandate),
            ("INCASSANT:", LabelRole.Creditor)),
        new("", "REK: ", LabelRole.Before, "/", ("REK:", LabelRole.Account), ("NAAM:", LabelRole.Name)),
        new("", "; TYT.: ", LabelRole.Kind, "; ",
            ("ID IPH:", LabelRole.Extra), ("Z RACH.:", LabelRole.Account), ("NA RACH.:", LabelRole.Account), ("OD:", LabelRole.Name), ("DLA:", LabelRole.Name), ("TYT.:", LabelRole.Text), ("DATA STEMPLA:", LabelRole.Extra), ("TNR:", LabelRole.Extra)),
        new("GIRO AUS ", " AUFTRAGGEBER: ", LabelRole.Kind, " ", ("AUFTRAGGEBER:", LabelRole.GiroName), ("MITTEILUNGEN:", LabelRole.Text)),
    ];

    /// <summary>The label that begins a text; null where none does.</summary>
    internal (string Label, LabelRole Role)? At(ReadOnlySpan<char> text)
    {
        foreach ((string label, LabelRole role) in Labels)
        {
            if (text.StartsWith(label))
            {
                return (label, role);
            }
        }

        return null;
    }
}

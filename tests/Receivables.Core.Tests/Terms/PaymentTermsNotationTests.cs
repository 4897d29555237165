namespace Receivables.Terms;

/// <summary>What people write, and what the library takes it for.</summary>
public class PaymentTermsNotationTests
{
    [Theory]
    // The notation itself: printed as read.
    [InlineData("on receipt", "on receipt")]
    [InlineData("net 30", "net 30")]
    [InlineData("net 2 months", "net 2 months")]
    [InlineData("end of month", "end of month")]
    [InlineData("45 days end of month", "45 days end of month")]
    [InlineData("1 month end of month", "1 month end of month")]
    [InlineData("end of month 45 days", "end of month 45 days")]
    [InlineData("30 days end of month the 15th", "30 days end of month the 15th")]
    [InlineData("end of month the 10th", "end of month the 10th")]
    [InlineData("end of month 45 days the 15th", "end of month 45 days the 15th")]
    [InlineData("end of month 45 days end of month", "end of month 45 days end of month")]
    [InlineData("the 15th", "the 15th")]
    [InlineData("30 days the 15th", "30 days the 15th")]
    [InlineData("on 2026-03-31", "on 2026-03-31")]
    [InlineData("2/10 net 30", "2/10 net 30")]
    [InlineData("3/7 2/14 net 30", "3/7 2/14 net 30")]
    [InlineData("2.5/10 net 30", "2.5/10 net 30")]
    [InlineData("2/10, 45 days end of month", "2/10, 45 days end of month")]
    [InlineData("2% discount end of month the 10th, net 60", "2% discount end of month the 10th, net 60")]
    [InlineData("2/10 of 357.93 net 30", "2/10 of 357.93 net 30")]
    [InlineData("30% on receipt, 70% net 60", "30% on receipt, 70% net 60")]
    [InlineData("2/10, 50% net 30, 50% 45 days end of month", "2/10, 50% net 30, 50% 45 days end of month")]
    [InlineData("net 30, following TARGET2", "net 30, following TARGET2")]
    [InlineData("net 30, modified following FR+TARGET2", "net 30, modified following FR+TARGET2")]
    [InlineData("50% net 30, 50% net 60, preceding FR-AM", "50% net 30, 50% net 60, preceding FR-AM")]
    // Other English forms.
    [InlineData("Net 30 days", "net 30")]
    [InlineData("NET30", "net 30")]
    [InlineData("n/30", "net 30")]
    [InlineData("30", "net 30")]
    [InlineData("30 days", "net 30")]
    [InlineData("30 days net", "net 30")]
    [InlineData("net 0", "on receipt")]
    [InlineData("net 30 days from invoice date", "net 30")]
    [InlineData("Payment due within 30 days.", "net 30")]
    [InlineData("Payment terms: net 30", "net 30")]
    [InlineData("Due on receipt", "on receipt")]
    [InlineData("immediate", "on receipt")]
    [InlineData("end of the following month", "1 month end of month")]
    [InlineData("45 days after end of month", "end of month 45 days")]
    [InlineData("net 30 from the end of the month", "end of month 30 days")]
    [InlineData("the 15th of the following month", "end of month the 15th")]
    [InlineData("15th prox", "end of month the 15th")]
    [InlineData("30 days end of month on the 15", "30 days end of month the 15th")]
    [InlineData("2/10, n/30", "2/10 net 30")]
    [InlineData("2% 10 Net 30", "2/10 net 30")]
    [InlineData("1% 10, Net 30", "1/10 net 30")]
    [InlineData("2% discount within 10 days, net 30", "2/10 net 30")]
    [InlineData("2% if paid within 10 days, otherwise net 30", "2/10 net 30")]
    [InlineData("30 % on receipt; 70 % net 60", "30% on receipt, 70% net 60")]
    [InlineData("30% on receipt + 70% in 60 days", "30% on receipt, 70% net 60")]
    [InlineData("100% net 30", "net 30")]
    [InlineData("net 30 next business day target2", "net 30, following TARGET2")]
    [InlineData("net 30, following TARGET2+FR+FR", "net 30, following FR+TARGET2")]
    // French.
    [InlineData("30 jours", "net 30")]
    [InlineData("30 jours nets", "net 30")]
    [InlineData("Paiement à 30 jours", "net 30")]
    [InlineData("30 jours date de facture", "net 30")]
    [InlineData("30 j", "net 30")]
    [InlineData("2 mois", "net 2 months")]
    [InlineData("45 jours fin de mois", "45 days end of month")]
    [InlineData("45 jours, fin de mois", null)]
    [InlineData("fin de mois 45 jours", "end of month 45 days")]
    [InlineData("fin de mois", "end of month")]
    [InlineData("fin de mois suivant", "1 month end of month")]
    [InlineData("45 jours à compter de la fin du mois", "end of month 45 days")]
    [InlineData("30 jours fin de mois le 15", "30 days end of month the 15th")]
    [InlineData("30 jours fin de mois, le 15", null)]
    [InlineData("le 10 du mois suivant", "end of month the 10th")]
    [InlineData("le 15", "the 15th")]
    [InlineData("le 1er du mois suivant", "end of month the 1st")]
    [InlineData("à réception", "on receipt")]
    [InlineData("À RÉCEPTION DE FACTURE", "on receipt")]
    [InlineData("a\u0300 re\u0301ception", "on receipt")]
    [InlineData("paiement comptant", "on receipt")]
    [InlineData("30 % à réception, 70 % à 60 jours", "30% on receipt, 70% net 60")]
    [InlineData("Escompte 2 % sous 10 jours, 30 jours nets", "2/10 net 30")]
    [InlineData("2 % d'escompte à 10 jours, 45 jours fin de mois", "2/10, 45 days end of month")]
    [InlineData("2,5 % d’escompte pour paiement sous 8 jours, 30 jours", "2.5/8 net 30")]
    // German.
    [InlineData("30 Tage netto", "net 30")]
    [InlineData("30 Tage", "net 30")]
    [InlineData("sofort fällig", "on receipt")]
    [InlineData("Zahlbar innerhalb von 30 Tagen netto", "net 30")]
    [InlineData("Zahlbar innerhalb 30 Tagen ohne Abzug.", "net 30")]
    [InlineData("14 Tage nach Rechnungsdatum", "net 14")]
    [InlineData("30 Tage nach Monatsende", "end of month 30 days")]
    [InlineData("am 15. des Folgemonats", "end of month the 15th")]
    [InlineData("2 % Skonto 10 Tage, 30 Tage netto", "2/10 net 30")]
    [InlineData("2\u00a0%\u202fSkonto 10 Tage, 30 Tage netto", "2/10 net 30")]
    [InlineData("10 Tage 2 % Skonto, 30 Tage netto", "2/10 net 30")]
    [InlineData("Zahlbar innerhalb von 14 Tagen mit 2% Skonto oder 30 Tage netto", "2/14 net 30")]
    [InlineData("3 % Skonto bei Zahlung innerhalb von 7 Tagen, 2 % Skonto 14 Tage, 30 Tage netto", "3/7 2/14 net 30")]
    [InlineData("2 % Skonto 10 Tage\n30 Tage netto", "2/10 net 30")]
    // XRechnung, BT-20.
    [InlineData("#SKONTO#TAGE=7#PROZENT=2.00#", "2/7 net 7")]
    [InlineData("#SKONTO#TAGE=7#PROZENT=3.00#\n#SKONTO#TAGE=14#PROZENT=2.00#\n", "3/7 2/14 net 14")]
    [InlineData("#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=357.93#\r\n30 Tage netto", "2.25/14 of 357.93 net 30")]
    [InlineData("#SKONTO#TAGE=14#PROZENT=2.25#BASISBETRAG=-357.93#\nnet 30", "2.25/14 of 357.93 net 30")]
    [InlineData("#SKONTO#TAGE=14#PROZENT=2.00#\n#VERZUG#TAGE=30#PROZENT=9.00#\nnet 30", "2/14 net 30")]
    public void A_text_means(string text, string? canonical)
    {
        bool read = PaymentTerms.TryParse(text, out PaymentTerms? terms, out IReadOnlyList<Diagnostic> diagnostics);
        Assert.True(read == (canonical is not null), string.Join("; ", diagnostics) + terms);
        Assert.Equal(canonical, terms?.ToString());
        if (canonical is not null)
        {
            Assert.Equal(terms, PaymentTerms.Parse(canonical));
        }
    }

    [Theory]
    [InlineData("45 jours fin de mois", 1, 10)]
    [InlineData("net 30 EOM", 1, 8)]
    [InlineData("30 Tage zum Monatsende", 1, 9)]
    public void Words_with_two_readings_are_taken_from_left_to_right_with_a_warning(string text, int line, int column)
    {
        Assert.True(PaymentTerms.TryParse(text, out PaymentTerms? terms, out IReadOnlyList<Diagnostic> diagnostics));
        Diagnostic warning = Assert.Single(diagnostics);
        Assert.Equal(("TERM101", DiagnosticSeverity.Warning), (warning.Code, warning.Severity));
        Assert.Equal(new SourcePosition(null, line, column), warning.Position);
        Assert.Contains($"'{terms}'", warning.Message, StringComparison.Ordinal);
        Assert.Contains("'end of month ", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("45 days end of month")]
    [InlineData("fin de mois 45 jours")]
    [InlineData("45 jours à compter de la fin du mois")]
    [InlineData("fin de mois")]
    [InlineData("2/10 net 30")]
    public void Words_with_one_reading_give_no_warning(string text)
    {
        Assert.True(PaymentTerms.TryParse(text, out _, out IReadOnlyList<Diagnostic> diagnostics));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("#SKONTO#TAGE=7#PROZENT=2.00#", "TERM102", 1, 1)]
    [InlineData("net 30\n#VERZUG#TAGE=30#PROZENT=9.00#", "TERM103", 2, 2)]
    public void What_is_assumed_or_left_out_is_said(string text, string code, int line, int column)
    {
        Assert.True(PaymentTerms.TryParse(text, out _, out IReadOnlyList<Diagnostic> diagnostics));
        Diagnostic warning = Assert.Single(diagnostics);
        Assert.Equal((code, new SourcePosition(null, line, column)), (warning.Code, warning.Position));
    }

    [Theory]
    [InlineData("", "TERM001", 1, 1)]
    [InlineData("  \n ", "TERM001", 1, 1)]
    [InlineData("soon", "TERM003", 1, 1)]
    [InlineData("net", "TERM003", 1, 4)]
    [InlineData("net thirty", "TERM003", 1, 5)]
    [InlineData("net 30 from delivery", "TERM003", 1, 8)]
    [InlineData("30 Tage nach Rechnungserhalt", "TERM003", 1, 9)]
    [InlineData("net 30,", "TERM003", 1, 8)]
    [InlineData("net 30, ;", "TERM003", 1, 9)]
    [InlineData("net 30, net 60", "TERM008", 1, 9)]
    [InlineData("net 30 net 60", "TERM003", 1, 12)]
    [InlineData("net -5", "TERM003", 1, 5)]
    [InlineData("net 3.5", "TERM003", 1, 7)]
    [InlineData("net 3651", "TERM004", 1, 5)]
    [InlineData("net 999999999999999999999999999999", "TERM004", 1, 5)]
    [InlineData("121 months", "TERM004", 1, 1)]
    [InlineData("end of month 1 month", "TERM003", 1, 14)]
    [InlineData("1 month after end of month", "TERM003", 1, 27)]
    [InlineData("end of month end of month", "TERM003", 1, 14)]
    [InlineData("the 32nd", "TERM004", 1, 5)]
    [InlineData("the 0th", "TERM004", 1, 5)]
    [InlineData("the 15th the 20th", "TERM003", 1, 14)]
    [InlineData("the 15th end of month", "TERM003", 1, 10)]
    [InlineData("on 2026-02-30", "TERM004", 1, 4)]
    [InlineData("on 31/03/2026", "TERM003", 1, 1)]
    [InlineData("2/10", "TERM009", 1, 1)]
    [InlineData("2/10 45 days end of month", "TERM003", 1, 6)]
    [InlineData("2/10 end of month", "TERM008", 1, 3)]
    [InlineData("2/10 EOM, net 60", "TERM008", 1, 3)]
    [InlineData("0/10 net 30", "TERM004", 1, 1)]
    [InlineData("100/10 net 30", "TERM004", 1, 1)]
    [InlineData("101/10 net 30", "TERM004", 1, 1)]
    [InlineData("2.1234567/10 net 30", "TERM004", 1, 1)]
    [InlineData("2/14 3/20 net 30", "TERM006", 1, 1)]
    [InlineData("2/10 2/20 net 30", "TERM006", 1, 1)]
    [InlineData("30/60/90", "TERM003", 1, 4)]
    [InlineData("2% 10 days, net 30", "TERM008", 1, 1)]
    [InlineData("50% on receipt, net 30", "TERM008", 1, 1)]
    [InlineData("30% on receipt, 60% net 60", "TERM005", 1, 1)]
    [InlineData("50% net 30 50% net 60", "TERM003", 1, 12)]
    [InlineData("30 days 2% discount 10 days", "TERM003", 1, 21)]
    [InlineData("net 30 2% discount", "TERM008", 1, 8)]
    [InlineData("net 30, following", "TERM007", 1, 18)]
    [InlineData("net 30, following MARS", "TERM007", 1, 19)]
    [InlineData("net 30, following TARGET2, net 60", "TERM003", 1, 26)]
    [InlineData("following TARGET2", "TERM003", 1, 1)]
    [InlineData("#SKONTO#TAGE=7#PROZENT=2.00", "TERM003", 1, 28)]
    [InlineData("#SKONTO#TAGE=-7#PROZENT=2.00#", "TERM003", 1, 14)]
    [InlineData("#SKONTO#TAGE=7#PROZENT=0.00#", "TERM004", 1, 2)]
    [InlineData("#SKONTO#TAGE=7#PROZENT=2.00#BASISBETRAG=0.00#", "TERM004", 1, 2)]
    [InlineData("#VERZUG#TAGE=7#PROZENT=9.00#", "TERM009", 1, 1)]
    [InlineData("net 30\n2/10 of zero", "TERM003", 2, 9)]
    [InlineData("\u0000", "TERM003", 1, 1)]
    public void A_text_is_refused_with_its_place_and_why(string text, string code, int line, int column)
    {
        Assert.False(PaymentTerms.TryParse(text, out PaymentTerms? terms, out IReadOnlyList<Diagnostic> diagnostics));
        Assert.Null(terms);
        Diagnostic refusal = diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal($"{code} {line}:{column}", $"{refusal.Code} {refusal.Position}");
        FormatException thrown = Assert.Throws<FormatException>(() => PaymentTerms.Parse(text));
        Assert.Contains(refusal.Message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_refused_and_null_is_a_programming_error_for_Parse()
    {
        Assert.False(PaymentTerms.TryParse(null, out PaymentTerms? terms));
        Assert.Null(terms);
        Assert.Throws<ArgumentNullException>(() => PaymentTerms.Parse(null!));
    }

    [Fact]
    public void A_text_has_a_longest_length()
    {
        string padded = "net 30".PadRight(PaymentTerms.MaxTextLength);
        Assert.Equal(PaymentTerms.Net(30), PaymentTerms.Parse(padded));
        Assert.False(PaymentTerms.TryParse(padded + " ", out _, out IReadOnlyList<Diagnostic> diagnostics));
        Assert.Equal("TERM002", Assert.Single(diagnostics).Code);
    }
}

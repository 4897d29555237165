using System.Runtime.InteropServices;

namespace Receivables.Matching.Documents;

/// <summary>Marks what is not a document's number: IBANs, telephone and register numbers, dates, amounts.</summary>
internal static class NoiseMarker
{
    private const int LongestKeyword = 18;
    private const int LeastPhoneDigits = 8;
    private const int MostPhoneDigits = 15;
    private const int PlaceDigits = 14;
    private const int CompanyDigits = 9;

    // A telephone number without a blank is whole.
    private const int WholePhone = 9;
    private const int LongestCode = 3;
    private const int MostGroups = 6;
    private const int FirstYear = 1990;
    private const int EndOfYears = 2050;
    private const int LongestMark = 2;

    private static readonly WordSet AccountKeywords =
        new("IBAN", "BIC", "TVA", "USTID", "STNR", "NIP", "IDC", "REGON", "KTO", "BLZ", "HRB");

    // The tax and its number; "faktura VAT" is the ordinary word for an invoice in Poland, and no number of the tax has fewer digits.
    private static readonly WordSet TaxKeywords = new("VAT");
    private const int LeastTaxDigits = 8;

    /// <summary>What follows is a telephone number.</summary>
    internal static WordSet Telephones { get; } = new("TEL", "TÉL", "TELEFON", "TELEFONO", "TELÉFONO", "TELEFOON", "TELEPHONE", "TÉLÉPHONE", "TLF", "PHONE", "FAX", "MOBILE", "MOBIL", "HANDY", "PORTABLE", "GSM");

    // The French register: 14 digits for a place of business, nine for the company.
    private static readonly WordSet Places = new("SIRET");
    private static readonly WordSet Companies = new("SIREN", "RCS");

    // What follows is the payer's number with the creditor, or that of a contract or a transaction.
    private static readonly WordSet PartyKeywords = new(
        "CLIENT", "CLIENTE", "KUNDE", "KUNDENNR", "KUNDENNUMMER", "KD", "KDNR", "CUSTOMER", "CUST", "CLI", "CLT", "CL", "ACCOUNT", "ACCT", "KLANT", "KLANTNR", "KLANTNUMMER", "DEBITEUR", "DEBITEURNR", "DEBITOR", "DEBTOR",
        "KUNDEN", "KUND", "KUNDNR", "KUNDENR", "KLIENT", "KLIENTA", "KONTRAHENTA", "ASIAKAS", "ASIAKASNRO", "ACC", "MITGLIED", "MITGLIEDS", "MITGLIEDSNR", "MEMBER", "LIDNR", "LIDNUMMER", "RELATIENR", "SOCIO",
        "VERTRAG", "VERTRAGSNR", "CONTRAT", "CONTRACT", "CONTRATO", "CONTRATTO", "MANDAT", "MANDATE", "DOSSIER", "TAN", "BOX", "NIF", "CIF", "BTW", "IVA");

    // What is paid; where a number is glued to it, the blank was lost.
    private static readonly WordSet PaymentWords = new("SALDO", "SOLDE", "PAGO", "PAGAMENTO", "PAIEMENT", "PAYMENT", "ZAHLUNG", "BETALING", "REGLEMENT", "RÈGLEMENT");

    // What a number of a document is called, too.
    private static readonly WordSet ReferenceWords = new("KENMERK", "BETALINGSKENMERK", "REFERENTIE", "REFERENZ", "REFERENCE", "RÉFÉRENCE", "RIFERIMENTO", "REFERENCIA", "NUMMER", "NUMERO", "NUMÉRO", "NUMBER", "VERWENDUNGSZWECK", "ZAHLUNGSREFERENZ", "OMSCHRIJVING", "DOCUMENT", "DOCUMENTO", "DOC", "PIECE", "PIÈCE", "NO", "NR");

    private static readonly WordSet Links = new("NO", "NR", "N", "NUM", "NUMMER", "NUMBER", "ID");

    private static readonly WordSet Currencies = new("EUR", "EURO", "EUROS", "USD", "GBP", "CHF");

    /// <summary>Marks the atoms of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="list">Its atoms.</param>
    /// <param name="paid">What was paid, in hundredths: blanks part groups of three only in amounts up to twice as much.</param>
    internal static void Mark(ReadOnlySpan<char> text, List<TextAtom> list, long paid = long.MaxValue)
    {
        Span<TextAtom> atoms = CollectionsMarshal.AsSpan(list);
        for (int i = 0; i < atoms.Length; i++)
        {
            if (atoms[i].IsDigits)
            {
                MarkDigits(text, atoms, i, paid);
            }
            else
            {
                MarkAfterLetters(text, atoms, i);
            }
        }
    }

    private static void MarkDigits(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i, long paid)
    {
        // Pairs that are marked are known, so that a long row of them is read once.
        if (atoms[i].Noise == NoiseKind.Account || (i > 0 && atoms[i - 1].IsDigits && Gap(text, atoms, i) is '.' or '/' or '-'))
        {
            return;
        }

        // Between two numbers of a list a plus stands close; before a telephone number it does not, and two of them frame a reference.
        if (atoms[i].Start > 0 && text[atoms[i].Start - 1] == '+' && (atoms[i].Start < 2 || (text[atoms[i].Start - 2] != '+' && !NumberText.IsKept(text[atoms[i].Start - 2]))))
        {
            MarkPhone(text, atoms, i);
        }
        else if (!FollowsPrefix(text, atoms, i) && PairsFrom(text, atoms, i) is >= 4 and var pairs && !(pairs == 4 && BrokenDay.At(text, atoms[i].Start, out _) is not null))
        {
            Mark(atoms, i, pairs, NoiseKind.Account);
        }
        else if (BrokenDay.At(text, atoms[i].Start, out _) is not null)
        {
            Mark(atoms, i, TextDays.LastOf(text, atoms, i) - i + 1, NoiseKind.Figure);
        }
        else if (MonthNames.InPieces(text, atoms, i) > 0 && TextAtoms.ValueOf(text, atoms[i]) is >= 1 and <= MonthNames.MonthsOfYear)
        {
            Mark(atoms, i, 3, NoiseKind.Figure);
        }
        else if (IsDate(text, atoms, i))
        {
            Mark(atoms, i, 3, NoiseKind.Figure);
        }
        else if (AmountFrom(text, atoms, i, paid) is > 0 and var parts)
        {
            Mark(atoms, i, parts, NoiseKind.Figure);
            atoms[i] = atoms[i] with { BeginsAmount = true };
        }
    }

    // +33 1 42 68 53 00, +33142685300. No country begins with 0, and with fewer digits it is a number of a list: 303,32€+176330, 00126748 +00119065.
    private static void MarkPhone(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i)
    {
        bool inRow = i > 0 && atoms[i - 1].IsDigits && atoms[i].Start - atoms[i - 1].End <= 3;
        bool isCode = atoms[i].Length <= LongestCode && i + 1 < atoms.Length && atoms[i + 1].IsDigits;
        if (text[atoms[i].Start] != '0' && (isCode || atoms[i].Length >= WholePhone))
        {
            MarkChain(text, atoms, i, isCode && !inRow ? 1 : LeastPhoneDigits, MostPhoneDigits);
        }
    }

    private static void MarkAfterLetters(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i)
    {
        if (i + 1 == atoms.Length || atoms[i].Length > LongestKeyword)
        {
            return;
        }

        ReadOnlySpan<char> keyword = text[atoms[i].Start..atoms[i].End];
        atoms[i] = atoms[i] with { IsLead = atoms[i + 1].IsDigits && atoms[i + 1].Start == atoms[i].End && (AnnouncedNumbers.Words.Contains(keyword) || PaymentWords.Contains(keyword) || ReferenceWords.Contains(keyword)) };
        if (keyword.Length == 2 && (atoms[i + 1].Start == atoms[i].End || (atoms[i + 1].Length == 2 && Gap(text, atoms, i + 1) is ' ' or '\n')) && IbanFrom(text, atoms, i, [char.ToUpperInvariant(keyword[0]), char.ToUpperInvariant(keyword[1])]) is > 0 and var parts)
        {
            Mark(atoms, i, parts, NoiseKind.Account);
        }
        else if (PartyKeywords.Contains(keyword) || IsAccount(text, atoms, i))
        {
            MarkParty(text, atoms, i);
        }
        else if (keyword is "T" or "t" && text[atoms[i].End] == ':' && atoms[i + 1].IsDigits && text[atoms[i + 1].Start] == '0')
        {
            // T:0745-596274; behind a blank another number may stand.
            int last = i + 1;
            while (TextAtoms.GoOn(text, atoms, last))
            {
                last++;
            }

            Mark(atoms, i + 1, last - i, NoiseKind.Account);
        }
        else if (Places.Contains(keyword) || Companies.Contains(keyword) || Telephones.Contains(keyword))
        {
            MarkChain(text, atoms, i + 1, 1, Telephones.Contains(keyword) ? MostPhoneDigits : Places.Contains(keyword) ? PlaceDigits : CompanyDigits);
        }
        else if (AccountKeywords.Contains(keyword))
        {
            MarkChain(text, atoms, i + 1, 1, int.MaxValue);
        }
        else if (TaxKeywords.Contains(keyword) && IsFramedAmount(text, atoms, i))
        {
            Mark(atoms, i + 1, 2, NoiseKind.Figure);
        }
        else if (TaxKeywords.Contains(keyword) && !(i > 0 && LeadWord.Is(text, atoms, i - 1, AnnouncedNumbers.Words)))
        {
            MarkChain(text, atoms, i + 1, LeastTaxDigits, int.MaxValue);
        }
        else if (Currencies.Contains(keyword) && atoms[i + 1].IsDigits && atoms[i + 1].Start - atoms[i].End <= 1 && !IsBehindAmount(atoms, i))
        {
            Mark(atoms, i + 1, 1, NoiseKind.Figure);
        }
    }

    // /VAT/65,45/IDC/5745432191/INV/1737: the tax in an amount that is split.
    private static bool IsFramedAmount(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i) =>
        atoms[i].Start > 0 && text[atoms[i].Start - 1] == '/' && Gap(text, atoms, i + 1) == '/' && i + 2 < atoms.Length && atoms[i + 1].IsDigits && atoms[i + 2] is { IsDigits: true, Length: 2 } && Gap(text, atoms, i + 2) is ',' or '.';

    // 120,00 EUR 11745: the currency is that of what stands before it.
    private static bool IsBehindAmount(Span<TextAtom> atoms, int i) => i > 0 && atoms[i - 1].Noise == NoiseKind.Figure && atoms[i].Start - atoms[i - 1].End <= 1;

    // A/C C00331.
    private static bool IsAccount(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i) =>
        i > 0 && atoms[i].Length == 1 && atoms[i - 1].Length == 1 && text[atoms[i].Start] is 'C' or 'c' && text[atoms[i - 1].Start] is 'A' or 'a' && Gap(text, atoms, i) == '/';

    // One number, which no blank parts.
    private static void MarkParty(ReadOnlySpan<char> text, Span<TextAtom> atoms, int keyword)
    {
        int first = keyword + 1;
        bool isLink = !atoms[first].IsDigits && TextAtoms.CanJoin(text, atoms[keyword], atoms[first]) && Links.Contains(text[atoms[first].Start..atoms[first].End]);
        first += isLink ? 1 : 0;
        first += IsMarkOfNumber(text, atoms, first) ? 1 : 0;
        int end = first;
        while (end < atoms.Length && atoms[end].IsDigits && (end == first ? (atoms[end].Start > atoms[end - 1].End || end > keyword + 1) && TextAtoms.CanJoin(text, atoms[end - 1], atoms[end]) : Gap(text, atoms, end) is '.' or '-' or '/'))
        {
            end++;
        }

        bool isGlued = end > first && end < atoms.Length && atoms[end].Start == atoms[end - 1].End;
        Mark(atoms, first, isGlued ? 0 : end - first, NoiseKind.Account);
    }

    // Mandat M-443654, client K10255: letters before the digits are a part of the number.
    private static bool IsMarkOfNumber(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i) =>
        i + 1 < atoms.Length && !atoms[i].IsDigits && atoms[i].Length <= LongestMark && atoms[i].Start > atoms[i - 1].End && atoms[i + 1].IsDigits
        && (atoms[i + 1].Start == atoms[i].End || Gap(text, atoms, i + 1) is '-' or '.' or '/');

    // Digits after a keyword or a plus sign, as long as only single separators stand between.
    private static void MarkChain(ReadOnlySpan<char> text, Span<TextAtom> atoms, int first, int leastDigits, int mostDigits)
    {
        int digits = 0;
        int end = first;
        while (end < atoms.Length && atoms[end].IsDigits && digits + atoms[end].Length <= mostDigits && (end == first || Gap(text, atoms, end) is ' ' or '.' or '-' or '/')
            && !(mostDigits == MostPhoneDigits && end == first + 1 && digits >= WholePhone && Gap(text, atoms, end) == ' '))
        {
            digits += atoms[end++].Length;
        }

        // A telephone number does not go on with letters.
        bool isGlued = end > first && end < atoms.Length && atoms[end].Start == atoms[end - 1].End;
        if (digits >= leastDigits && !(isGlued && mostDigits == MostPhoneDigits))
        {
            Mark(atoms, first, end - first, NoiseKind.Account);
        }
    }

    // F-25-12-21 73: what stands behind letters and a mark goes on with them.
    private static bool FollowsPrefix(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i) => i > 0 && !atoms[i - 1].IsDigits && Gap(text, atoms, i) is '-' or '/' or '_';

    // 06 12 34 56 78: pairs of digits with one separator between.
    private static int PairsFrom(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i)
    {
        int count = 0;
        while (i + count < atoms.Length && atoms[i + count].IsDigits && atoms[i + count].Length == 2
            && (count == 0 || Gap(text, atoms, i + count) is ' ' or '.' or '-'))
        {
            count++;
        }

        return count;
    }

    private static bool IsDate(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i)
    {
        if (i + 2 >= atoms.Length || !atoms[i + 1].IsDigits || !atoms[i + 2].IsDigits)
        {
            return false;
        }

        char mark = Gap(text, atoms, i + 1);
        bool ends = i + 3 >= atoms.Length || !atoms[i + 3].IsDigits || Gap(text, atoms, i + 3) != mark;
        if (mark is not ('.' or '/' or '-') || Gap(text, atoms, i + 2) != mark || !ends)
        {
            return false;
        }

        (int a, int b, int c) = (TextAtoms.ValueOf(text, atoms[i]), TextAtoms.ValueOf(text, atoms[i + 1]), TextAtoms.ValueOf(text, atoms[i + 2]));
        bool yearLast = a is >= 1 and <= 31 && b is >= 1 and <= 31 && (a <= 12 || b <= 12) && atoms[i + 2].Length is 2 or 4;
        bool yearFirst = atoms[i].Length == 4 && b is >= 1 and <= 12 && c is >= 1 and <= 31 && atoms[i + 2].Length <= 2;
        return atoms[i + 1].Length <= 2 && (yearFirst || (atoms[i].Length <= 2 && yearLast && (atoms[i + 2].Length == 2 || c is >= FirstYear and < EndOfYears)));
    }

    // 1200,00 · 1.234,56 · 1 234.56 · 1200 EUR · 1200€: how many atoms the amount takes, or 0.
    private static int AmountFrom(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i, long paid)
    {
        int last = i;
        while (last + 1 < atoms.Length && last - i < MostGroups && atoms[last + 1].IsDigits && atoms[last + 1].Length == 3 && atoms[i].Length <= 3
            && Gap(text, atoms, last + 1) is ' ' or '.' or ',' or '\'' or '\u00A0' or '\u202F')
        {
            last++;
        }

        // 01211.26 is a number and its year: no amount begins with a zero and goes on.
        bool isPadded = atoms[i].Length > 1 && text[atoms[i].Start] == '0';
        char point = last + 1 < atoms.Length && atoms[last + 1].IsDigits && atoms[last + 1].Length == 2 ? Gap(text, atoms, last + 1) : '\0';
        bool cents = (point == ',' || (point == '.' && !isPadded)) && !GoesOn(text, atoms, last + 1);
        int groups = last - i;
        last += cents ? 1 : 0;
        bool isAmount = (cents || IsBeforeCurrency(text, atoms, last)) && !(groups > 0 && (isPadded || (IsBlank(text, atoms, i + 1) && IsMore(text, atoms, i, groups, paid))));
        return isAmount ? last - i + 1 : 0;
    }

    private static bool IsBlank(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i) => char.IsWhiteSpace(Gap(text, atoms, i));

    // 968 376,08 of 655.81 is a number and its amount: no document is twice what was paid for all, or seldom.
    private static bool IsMore(ReadOnlySpan<char> text, Span<TextAtom> atoms, int first, int groups, long paid)
    {
        long units = 0;
        for (int i = first; i <= first + groups; i++)
        {
            units = (units * 1_000) + TextAtoms.ValueOf(text, atoms[i]);
        }

        return units / 2 > paid / 100;
    }

    // 25.61.F is no amount: a mark parts it from what follows, and no blank.
    private static bool GoesOn(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i) => i + 1 < atoms.Length && Gap(text, atoms, i + 1) is '.' or '/' or '-' or '_';

    private static bool IsBeforeCurrency(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i)
    {
        int after = atoms[i].End;
        if (after < text.Length && text[after] is '€' or '$' or '£')
        {
            return true;
        }

        if (i + 1 == atoms.Length || atoms[i + 1].IsDigits || atoms[i + 1].Start - after > 1 || atoms[i + 1].Length > LongestKeyword)
        {
            return false;
        }

        // 101898 EUR 1 850,00: the currency stands before its amount.
        bool goesBefore = i + 2 < atoms.Length && atoms[i + 2].IsDigits && atoms[i + 2].Start - atoms[i + 1].End <= 1;
        return !goesBefore && Currencies.Contains(text[atoms[i + 1].Start..atoms[i + 1].End]);
    }

    // How many atoms an IBAN takes that starts at an atom, or 0.
    private static int IbanFrom(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i, ReadOnlySpan<char> country)
    {
        int length = IbanText.LengthOf(country);
        int kept = 0;
        for (int last = i; length > 0 && last < atoms.Length && kept < length; last++)
        {
            kept += atoms[last].Length;
            if (kept == length)
            {
                return Iban.Check(text[atoms[i].Start..atoms[last].End]) == IbanStatus.Valid ? last - i + 1 : 0;
            }
        }

        return 0;
    }

    private static void Mark(Span<TextAtom> atoms, int first, int count, NoiseKind noise)
    {
        foreach (ref TextAtom atom in atoms.Slice(first, count))
        {
            atom = atom.Noise == NoiseKind.Account ? atom : atom with { Noise = noise };
        }
    }

    // The one character before an atom, or NUL where there is none or more than one.
    private static char Gap(ReadOnlySpan<char> text, Span<TextAtom> atoms, int i) =>
        atoms[i].Start - atoms[i - 1].End == 1 ? text[atoms[i].Start - 1] : '\0';
}

using Receivables.Matching.Books;
using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>Numbers of customers in a text: as they are on file where they have letters and digits, and the digits of one behind a word for a customer.</summary>
internal static class CustomerNumbers
{
    private const int LeastDigits = 3;
    private const int LongestNumber = 35;
    private const int MostPrefixes = 4;
    private const int MostCounted = 256;

    // A slip of the hand makes of a number some others: as many digits as it has times ten, or a hundred in all.
    private const double SlipsOfOne = 100;

    /// <summary>The words for a customer.</summary>
    internal static WordSet Words { get; } = new(
        "CUSTOMER", "CUST", "CLIENT", "ACCOUNT", "ACCT", "ACC", "AC", "DEBTOR", "MEMBER", "MEMBERSHIP", "TENANT", "CLI", "CLT", "CL", "ADHERENT", "ADHÉRENT", "LOCATAIRE",
        "KUNDE", "KUNDEN", "KUNDENNR", "KUNDENNUMMER", "KD", "KDNR", "KNR", "DEBITOR", "DEB", "DEBITORENNR", "MITGLIED", "MITGLIEDS", "MITGLIEDSNR", "MITGLIEDSNUMMER", "MIETER",
        "CLIENTE", "SOCIO", "KLANT", "KLANTNR", "KLANTNUMMER", "DEBITEUR", "DEBITEURNR", "RELATIE", "RELATIENR", "LID", "LIDNR", "LIDNUMMER", "LIDMAATSCHAP", "KUND", "KUNDNR", "KUNDNUMMER",
        "KUNDENUMMER", "MEDLEM", "MEDLEMSNR", "ASIAKAS", "ASIAKASNRO", "ASIAKASNUMERO", "KLIENT", "KLIENTA", "NABYWCA", "CODICE");

    /// <summary>What the numbers of customers begin with before their digits: of few styles all, the most frequent first.</summary>
    internal static string[] PrefixesOf(CustomerRow[] customers)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byText = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (CustomerRow customer in customers)
        {
            ReadOnlySpan<char> id = customer.Id.Value;
            int first = id.IndexOfAnyInRange('0', '9');
            if (first >= 0 && (counts.Count < MostCounted || byText.ContainsKey(id[..first])))
            {
                byText[id[..first]] = byText.TryGetValue(id[..first], out int count) ? count + 1 : 1;
            }
        }

        return [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostPrefixes).Select(c => c.Key)];
    }

    /// <summary>Adds whose they are.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static void Add(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        List<TextAtom> atoms = work.Scanner.Atoms;
        for (int i = 0; i < atoms.Count; i++)
        {
            if (!atoms[i].IsDigits || atoms[i].Length < LeastDigits || atoms[i].Length > LongestNumber || GoesOn(text, atoms[i].End) || !work.Budget.Spend(1))
            {
                continue;
            }

            bool isLed = LeadWord.Stands(work.Scanner, text, atoms[i].Start, Words);
            foreach (string letters in work.Index.Payers.NumberPrefixes)
            {
                int start = atoms[i].Start - letters.Length;
                bool isWritten = letters.Length > 0 && start >= 0 && text[start..atoms[i].Start].Equals(letters, StringComparison.OrdinalIgnoreCase) && (start == 0 || !NumberText.IsKept(text[start - 1]));
                if ((isWritten || isLed) && TryAdd(work, letters, isWritten ? start : atoms[i].Start, atoms[i]))
                {
                    break;
                }
            }
        }
    }

    private static bool TryAdd(Workspace work, string letters, int start, in TextAtom digits)
    {
        ReadOnlySpan<char> written = ((ReadOnlySpan<char>)work.Payment.Remittance)[digits.Start..digits.End];
        int row = CustomerId.TryFrom(string.Concat(letters, written), out CustomerId whole) ? work.Index.Columns.RowOf(whole) : -1;
        if (row < 0)
        {
            return false;
        }

        int total = work.Index.Columns.Customers.Length;
        int least = Priors.NameWeight(1, total);
        work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.CustomerNumber, IsBorneOut(work, row) ? Math.Max(least, WeightOf(work, written, total)) : least)
        {
            Field = PaymentField.Remittance,
            Start = start,
            Length = digits.End - start,
            Count = 1,
            Total = total,
            IsDoubtful = IsOfAnother(work, row),
        });
        return true;
    }

    // How many texts of its shape there are for each customer: where nearly every number is somebody's, a slip hits one.
    private static int WeightOf(Workspace work, ReadOnlySpan<char> written, int total) =>
        NumberWeight.Of(written, 1, work.Payment.BookingDate, true) - Logarithm.Units(Math.Max(1, Math.Min(1, total / NumberWeight.PowerOfTen(written.Length)) * SlipsOfOne));

    // Under a name that is not the customer's, the number says no more than a name would: a namesake may have written it, or its own.
    private static bool IsBorneOut(Workspace work, int row)
    {
        bool isBorneOut = string.IsNullOrEmpty(work.Payment.Payer.Name);
        foreach (Clue clue in work.Payers)
        {
            isBorneOut |= clue.Target == row && clue.Units >= Priors.ProvingName;
        }

        return isBorneOut;
    }

    // Whose account is on file and who pays from another, under another name, is somebody else until a person says so.
    private static bool IsOfAnother(Workspace work, int row) =>
        !work.Payment.Payer.Iban.IsEmpty && work.Index.Columns.Customers[row].Master is { Ibans.Count: > 0 } && !work.IsKnownToPay(row);

    // K-31426-13 is no customer, but an invoice of K-31426.
    private static bool GoesOn(ReadOnlySpan<char> text, int end) =>
        end < text.Length && (NumberText.IsKept(text[end]) || (end + 1 < text.Length && text[end] is '-' or '/' or '_' or '.' && NumberText.IsKept(text[end + 1])));
}

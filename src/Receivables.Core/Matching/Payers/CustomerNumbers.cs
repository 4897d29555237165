using Receivables.Matching.Books;
using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>Numbers of customers in a text: as they are on file where they have letters and digits, and the digits of one behind a word for a customer.</summary>
internal static class CustomerNumbers
{
    private const int LeastDigits = 3;
    private const int LongestNumber = 35;

    private static readonly WordSet Words = new(
        "CUSTOMER", "CUST", "CLIENT", "ACCOUNT", "ACCT", "ACC", "AC", "DEBTOR", "MEMBER", "MEMBERSHIP", "TENANT", "CLI", "CL", "ADHERENT", "ADHÉRENT", "LOCATAIRE",
        "KUNDE", "KUNDEN", "KUNDENNR", "KUNDENNUMMER", "KD", "KDNR", "KNR", "DEBITOR", "DEB", "DEBITORENNR", "MITGLIED", "MITGLIEDS", "MITGLIEDSNR", "MITGLIEDSNUMMER", "MIETER",
        "CLIENTE", "SOCIO", "KLANT", "KLANTNR", "KLANTNUMMER", "DEBITEUR", "DEBITEURNR", "RELATIE", "RELATIENR", "LID", "LIDNR", "LIDNUMMER", "LIDMAATSCHAP", "KUND", "KUNDNR", "KUNDNUMMER",
        "KUNDENUMMER", "MEDLEM", "MEDLEMSNR", "ASIAKAS", "ASIAKASNRO", "ASIAKASNUMERO", "KLIENT", "KLIENTA", "NABYWCA", "CODICE");

    /// <summary>Adds whose they are.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static void Add(Workspace work)
    {
        CustomerRow[] customers = work.Index.Columns.Customers;
        if (customers.Length == 0)
        {
            return;
        }

        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<char> letters = PrefixOf(customers[0].Id.Value);
        List<TextAtom> atoms = work.Scanner.Atoms;
        for (int i = 0; i < atoms.Count; i++)
        {
            if (!atoms[i].IsDigits || atoms[i].Length < LeastDigits || atoms[i].Length > LongestNumber)
            {
                continue;
            }

            int start = atoms[i].Start - letters.Length;
            bool isWritten = letters.Length > 0 && start >= 0 && text[start..atoms[i].Start].Equals(letters, StringComparison.OrdinalIgnoreCase) && (start == 0 || !NumberText.IsKept(text[start - 1]));
            if (!isWritten && !LeadWord.Stands(work.Scanner, text, atoms[i].Start, Words))
            {
                continue;
            }

            AddOne(work, letters, isWritten ? start : atoms[i].Start, atoms[i]);
        }
    }

    // With the letters that numbers have here, or as it stands.
    private static void AddOne(Workspace work, ReadOnlySpan<char> letters, int start, in TextAtom digits)
    {
        ReadOnlySpan<char> written = ((ReadOnlySpan<char>)work.Payment.Remittance)[digits.Start..digits.End];
        if (GoesOn(work.Payment.Remittance, digits.End) || !work.Budget.Spend(1))
        {
            return;
        }

        int row = CustomerId.TryFrom(string.Concat(letters, written), out CustomerId whole) ? work.Index.Columns.RowOf(whole) : -1;
        if (row >= 0)
        {
            int total = work.Index.Columns.Customers.Length;
            int least = Priors.NameWeight(1, total);
            int units = IsBorneOut(work, row) ? Math.Max(least, NumberWeight.Of(written, 1, work.Payment.BookingDate, true)) : least;
            work.Payers.Add(new Clue(row, EvidenceFamily.Payer, EvidenceKind.CustomerNumber, units)
            {
                Field = PaymentField.Remittance,
                Start = start,
                Length = digits.End - start,
                Count = 1,
                Total = total,
                IsDoubtful = IsOfAnother(work, row),
            });
        }
    }

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
    private static bool IsOfAnother(Workspace work, int row)
    {
        bool isOther = !work.Payment.Payer.Iban.IsEmpty && work.Index.Columns.Customers[row].Master is { Ibans.Count: > 0 };
        foreach (Clue clue in work.Payers)
        {
            isOther &= !(clue.Target == row && clue.SaysWhoPays);
        }

        return isOther;
    }

    // K-31426-13 is no customer, but an invoice of K-31426.
    private static bool GoesOn(ReadOnlySpan<char> text, int end) =>
        end < text.Length && (NumberText.IsKept(text[end]) || (end + 1 < text.Length && text[end] is '-' or '/' or '_' or '.' && NumberText.IsKept(text[end + 1])));

    private static ReadOnlySpan<char> PrefixOf(string id)
    {
        int first = id.AsSpan().IndexOfAnyInRange('0', '9');
        return first <= 0 ? default : id.AsSpan(0, first);
    }
}

namespace Receivables.Matching.Documents;

/// <summary>The numbers that buyers give to their orders, and the words by which they say that a number is one.</summary>
internal static class OrderNumbers
{
    /// <summary>Fewer digits behind a word for an order are a count, a day or a position.</summary>
    private const int LeastDigits = 4;

    private static readonly WordSet Words = new(
        "ORDER", "ORDERS", "ORDERNR", "ORDERNUMMER", "ORDERNO", "PO", "COMMANDE", "COMMANDES", "CDE", "CMDE", "BDC", "BESTELLUNG", "BESTELLUNGEN", "BESTELL", "BESTELLNR", "BESTELLNUMMER", "BEST",
        "AUFTRAG", "AUFTRAGS", "AUFTRAGSNR", "BESTELLING", "BESTELNR", "BESTELNUMMER", "PEDIDO", "PEDIDOS", "ORDINE", "ORDINI", "ORDRE", "ORDRES", "ENCOMENDA", "ZAMÓWIENIE");

    /// <summary>Whether a word for an order stands before a place of a text.</summary>
    internal static bool Stand(TextScanner scanner, ReadOnlySpan<char> text, int start) => LeadWord.Stands(scanner, text, start, Words);

    /// <summary>What is left of the number of an order without the letters before it, which the word for an order says: 99881 of PO-99881, 2026-0123 of BC-2026-0123. Empty where it has none, or has others.</summary>
    internal static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> order)
    {
        int first = order.IndexOfAnyInRange('0', '9');
        bool hasPrefix = first > 0 && HasLetter(order[..first]);
        return hasPrefix && !HasLetter(order[first..]) && NumberWeight.Digits(order[first..]) >= LeastDigits ? order[first..] : default;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        bool has = false;
        foreach (char c in text)
        {
            has |= char.IsLetter(c);
        }

        return has;
    }
}

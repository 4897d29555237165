using System.Globalization;
using Receivables.Ledgers;
using Receivables.Matching.Generated;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments whose texts are put together from what payers and banks write, in whatever order: words for things, numbers of all sorts and mangled, months, days, accounts, names, doubts. Each for itself.</summary>
/// <remarks>Most of them no payer would write; the engine has to decide on them all the same, and any change in how it reads shows in some.</remarks>
internal sealed class SpokenTexts
{
    private const int Fewest = 1;
    private const int Most = 5;

    private static readonly string[] Customers = ["Bäckerei Keller GmbH", "O'Brien Builders Ltd", "Müller & Söhne", "Kamiński Instalacje Sp. J.", "Vermeulen Installatie BV", "Jean Martin", "April Jansen", "Nord Logistik", "Nord Logistik Süd", "Mai Huber"];
    private static readonly string[] Words =
    [
        "Rechnung", "Rg. Nr.", "RE", "Facture no", "fact", "invoice", "Inv.", "factuur", "FAKTURA VAT", "fra.", "Bestellung", "commande", "PO", "order", "Kd-Nr", "Kundennr.", "client", "customer", "Mitglied", "Mahnung", "2. Mahnung", "relance",
        "Teilzahlung", "Skonto", "escompte 2%", "abzgl. Gutschrift", "deposit", "Kaution", "acompte", "refund", "Gehalt", "Miete", "rent", "loyer", "Beitrag", "Abo", "Wohnung 12", "Whg. 3", "EREF+", "MREF+", "SVWZ+", "MANDATE", "TAN", "ref", "check no",
        "KW 23", "letzte", "last", "alt", "nicht", "storniert", "vom", "du", "of", "und", "et", "à", "bis", "to", "/", "-", ",", "+", "(", ")", ":", "danke", "merci", "bank charges", "EUR", "Tel", "IBAN", "USt-ID", "SIRET", "FÜR", "wg.", "zahlt",
    ];

    private static readonly string[] Months = ["Mai", "May", "juin", "Juni 2026", "April 2026", "06/2026", "05.2026", "OUT 26", "marzo", "Jan", "avril-mai", "czerwiec", "2026-05", "Q2", "Mai/Juni"];

    private readonly Random _random;
    private readonly int _style;
    private readonly OpenItem[] _items;
    private readonly MatchingBook _book;

    private SpokenTexts(int seed)
    {
        _random = new Random(seed);
        _style = seed % NumberStyle.Count;
        var book = new SmallBook(6);
        int fillers = book.Items.Count;
        for (int c = 0; c < Customers.Length; c++)
        {
            Owe(book, c);
        }

        for (int serial = 2_000; serial < 2_012; serial++)
        {
            book.Settled(NumberStyle.Format(_style, serial), $"KD-{31_030 + _random.Next(Customers.Length)}");
        }

        _items = [.. book.Items.Skip(fillers)];
        _book = book.Book;
    }

    /// <summary>So many payments of a seed.</summary>
    internal static IEnumerable<VariedBatch> Batches(int seed, int payments, MatchingPolicy policy)
    {
        var texts = new SpokenTexts(seed);
        return Enumerable.Range(0, payments).Select(p => new VariedBatch(policy, texts._book, [texts.Pay(p)])).ToArray();
    }

    private void Owe(SmallBook book, int customer)
    {
        string id = $"KD-{31_030 + customer}";
        book.Customer(id, Customers[customer], _random.Next(3) == 0 ? [] : [customer + 1]);
        bool isRent = _random.Next(3) == 0;
        long rent = _random.Next(2) == 0 ? 85_000 : 6_000;
        for (int i = _random.Next(1, 6); i > 0; i--)
        {
            string number = NumberStyle.Format(_style, 3_000 + (book.Items.Count * 7) + _random.Next(3));
            string? order = _random.Next(4) == 0 ? $"PO-{99_000 + _random.Next(900)}" : null;
            long cents = isRent ? rent : _random.Next(3) == 0 ? _random.Next(1, 9) * 5_000 : _random.Next(1_000, 400_000);
            book.Invoice(number, id, cents, $"2026-0{(isRent ? 1 + i : _random.Next(3, 7))}-{(isRent ? 1 : _random.Next(1, 29)):00}", order: order, terms: _random.Next(4) == 0 ? "2/10 net 30" : null);
        }

        if (_random.Next(3) == 0)
        {
            book.Credit(NumberStyle.Format(_style, 9_000 + customer), id, _random.Next(500, 5_000));
        }
    }

    private Payment Pay(int index)
    {
        OpenItem item = _items[_random.Next(_items.Length)];
        OpenItem[] some = _random.Next(4) == 0 ? [.. _items.Where(i => i == item || (i.Customer == item.Customer && _random.Next(2) == 0))] : [item];
        string text = string.Concat(Enumerable.Range(0, _random.Next(Fewest, Most + 1)).Select(_ => Piece(item, some) + (_random.Next(8) == 0 ? "" : _random.Next(12) == 0 ? "\n" : " ")));
        long cents = Math.Max(1, some.Sum(i => i.Open.MinorUnits) + _random.Next(9) switch { 0 => -_random.Next(1, 3_000), 1 => _random.Next(1, 3_000), 2 => _random.Next(-5, 6), _ => 0 });
        string? name = _random.Next(5) switch { 0 => null, 1 => Customers[_random.Next(Customers.Length)], 2 => "Somebody Else", _ => NameOf(item) };
        int account = _random.Next(5) switch { 0 => 0, 1 => 77, 2 => 1 + _random.Next(Customers.Length), _ => AccountOf(item) };
        return SmallBook.Pay(cents, _random.Next(12) == 0 ? text.ToUpperInvariant() : text, account, name, string.Create(CultureInfo.InvariantCulture, $"P{index:000}"), $"2026-0{_random.Next(5, 8)}-{_random.Next(1, 29):00}");
    }

    private string Piece(OpenItem item, OpenItem[] some) => _random.Next(16) switch
    {
        0 or 1 or 2 or 3 => Words[_random.Next(Words.Length)],
        4 or 5 => Mangled(some[_random.Next(some.Length)].Id.Document.Value),
        6 => Mangled(_items[_random.Next(_items.Length)].Id.Document.Value),
        7 => Mangled(NumberStyle.Format(_style, _random.Next(2) == 0 ? 2_000 + _random.Next(12) : _random.Next(1_000, 9_999))),
        8 => Months[_random.Next(Months.Length)],
        9 => item.IssueDate.PlusDays(_random.Next(4) == 0 ? 1 : 0).ToString(_random.Next(3) switch { 0 => "dd.MM.yyyy", 1 => "d/M/yy", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture),
        10 => Mangled(_random.Next(2) == 0 ? item.Customer.Value : $"KD-{31_030 + _random.Next(12)}"),
        11 => Name(_random.Next(2) == 0 ? NameOf(item) ?? "" : Customers[_random.Next(Customers.Length)]),
        12 => item.Document is Invoice { PurchaseOrders: [var order, ..] } ? Mangled(order) : $"PO-{_random.Next(90_000, 99_999)}",
        13 => _random.Next(3) == 0 ? SmallBook.Iban(AccountOf(item)).ToString() : (item.Open.MinorUnits / 100m).ToString("0.00", CultureInfo.InvariantCulture),
        14 => _random.Next(1, 1_000_000).ToString(CultureInfo.InvariantCulture),
        _ => $"{Words[_random.Next(Words.Length)]} {_random.Next(1, 40)}",
    };

    private string Mangled(string number) => _random.Next(14) switch
    {
        0 => number.ToLowerInvariant(),
        1 => number.Replace('-', ' ').Replace('/', ' '),
        2 => new([.. number.Where(char.IsAsciiLetterOrDigit)]),
        3 => new([.. number.Where(char.IsAsciiDigit)]),
        4 => new([.. number.Where(char.IsAsciiDigit).TakeLast(4)]),
        5 => new([.. number.Where(char.IsAsciiDigit).TakeLast(3)]),
        6 => number.Replace('0', 'O'),
        7 => number[..^1],
        8 => number.Remove(_random.Next(number.Length), 1),
        9 => number.Insert(_random.Next(number.Length), "\n"),
        10 => number[..^1] + (char)('0' + _random.Next(10)),
        _ => number,
    };

    private string Name(string name) => _random.Next(5) switch { 0 => name.ToUpperInvariant(), 1 => name.Split(' ')[0], 2 => string.Join(' ', name.Split(' ').Reverse()), _ => name };

    private static string? NameOf(OpenItem item) => AccountOf(item) is > 0 and var account ? Customers[account - 1] : null;

    private static int AccountOf(OpenItem item) => item.Customer.Value.StartsWith("KD-", StringComparison.Ordinal) ? int.Parse(item.Customer.Value.AsSpan(3), CultureInfo.InvariantCulture) - 31_029 : 0;
}

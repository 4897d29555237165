using System.Globalization;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Csv;

/// <summary>Which column of a file holds what.</summary>
internal sealed class CsvLayout
{
    // Of these a row has one; of names, texts, fees, states and sides all columns are read.
    private static readonly CsvRole[][] Single =
    [
        [CsvRole.BookingDate, CsvRole.TransactionDate], [CsvRole.ValueDate], [CsvRole.Account], [CsvRole.Bic], [CsvRole.StructuredReference], [CsvRole.Reference], [CsvRole.EndToEndId], [CsvRole.MandateId], [CsvRole.ReturnReason],
        [CsvRole.Ultimate], [CsvRole.Kind],
    ];

    // What Revolut calls the account in each language, beside when a movement began and when it was completed.
    private static readonly string[] Products = ["product", "produkt", "produit", "producto", "prodotto", "produto"];

    private readonly int[][] _columns = [.. Enum.GetValues<CsvRole>().Select(_ => Array.Empty<int>())];

    private readonly string[] _names;

    private bool[] _isStated = [];

    private CsvLayout(string[] headers)
    {
        Headers = headers;
        _names = [.. headers.Select((h, i) => h.Length > 0 ? PaymentBounds.Cut(h, PaymentBounds.LongestField) : FormattableString.Invariant($"#{i + 1}"))];
    }

    /// <summary>The names of the columns, as the file writes them.</summary>
    internal string[] Headers { get; }

    /// <summary>How many cells a row has at least; a header row may end with separators.</summary>
    internal int Width => Array.FindLastIndex(Headers, h => h.Length > 0) + 1;

    /// <summary>Whether a movement can be read with it: a day, and an amount or its two sides.</summary>
    internal bool IsComplete => Has(CsvRole.BookingDate) && (Has(CsvRole.Amount) || (Has(CsvRole.Debit) && Has(CsvRole.Credit)));

    /// <summary>How many columns are known.</summary>
    internal int Known => _columns.Skip(1).Sum(c => c.Length);

    /// <summary>The one currency that the names of its columns of amounts end with, or <c>default</c>.</summary>
    internal Currency Currency
    {
        get
        {
            Currency[] named = [.. Of(CsvRole.Amount).Concat(Of(CsvRole.Debit)).Concat(Of(CsvRole.Credit)).Select(c => CsvUnits.OfColumn(Headers[c])).Where(c => !c.IsNone).Distinct()];
            return named.Length == 1 ? named[0] : default;
        }
    }

    /// <summary>The currency of the one country whose banks have such a column, or <c>default</c>: a guess.</summary>
    internal Currency LikelyCurrency { get; private set; }

    /// <summary>Whether it is the table of NatWest and RBS, in which an apostrophe stands before each text so that spreadsheets leave it as it is.</summary>
    internal bool HasApostrophes { get; private set; }

    /// <summary>Whether it is a table of a card in which what was bought is positive.</summary>
    internal bool IsCard { get; private set; }

    /// <summary>Whether fees come on top of amounts: Revolut states what was ordered, and what is kept for it beside; of others the balance says it.</summary>
    internal bool IsFeeBeside { get; private set; }

    /// <summary>Columns of what is called a reference and no more: the bank's, or what the payer wrote.</summary>
    internal int[] Free { get; private set; } = [];

    /// <summary>The payment provider whose report it is, or null.</summary>
    internal string? Provider { get; private set; }

    /// <summary>The column that tells rows of movements from those of balances (Swedbank in the Baltic states), or −1.</summary>
    internal int RowTypes { get; private set; } = -1;

    /// <summary>Columns of which a row reads one, in the order in which they are looked at.</summary>
    internal int[][] Rivals { get; private set; } = [];

    internal bool Has(CsvRole role) => _columns[(int)role].Length > 0;

    /// <summary>The columns of a role, from 0, in the order of the file.</summary>
    internal int[] Of(CsvRole role) => _columns[(int)role];

    /// <summary>The name of an extra field: that of its column, else its place.</summary>
    internal string NameOf(int column) => _names[column];

    /// <summary>The first cell of a role that is not empty, without the space around it.</summary>
    internal string Text(CsvRow row, CsvRole role)
    {
        foreach (int column in Of(role))
        {
            if (row[column].Length > 0)
            {
                return row[column];
            }
        }

        return "";
    }

    /// <summary>Whether any column of days has one.</summary>
    internal bool HasDay(CsvRow row) => HasOwnDay(row) || CsvDates.IsDay(Text(row, CsvRole.ValueDate));

    /// <summary>Whether a column says when the movement was booked or made.</summary>
    internal bool HasOwnDay(CsvRow row) => CsvDates.IsDay(Text(row, CsvRole.BookingDate)) || CsvDates.IsDay(Text(row, CsvRole.TransactionDate));

    /// <summary>The columns that the model has no place for.</summary>
    internal int[] Others => Of(CsvRole.Other);

    /// <summary>Looks at the first rows: a column "Valuta" holds days, or currencies.</summary>
    internal void Settle(IReadOnlyList<CsvRow> rows)
    {
        string[] names = [.. Headers.Select(CsvNames.Normal)];
        LikelyCurrency = CsvHomes.OfColumns(names);
        IsCard = CsvHomes.IsCard(names);
        HasApostrophes = Has("accountname") && Has("accountnumber") && Has("value") && Has("balance");
        RowTypes = new CsvSampled(this, rows).Settle();
        Free = [.. Of(CsvRole.Reference).Where(c => !IsStated(c) && CsvTwins.IsFree(names[c]))];
        Rivals = [.. Single.Select(roles => roles.SelectMany(Of).ToArray()).Where(columns => columns.Length > 1)];
    }

    /// <summary>Reads a header row: what the mapping says, else what is known by its name.</summary>
    internal static CsvLayout Of(CsvRow header, CsvMapping mapping)
    {
        var layout = new CsvLayout(header.Cells.Select(c => c.Trim()).ToArray());
        CsvRole[] roles = [.. layout.Headers.Select(CsvNames.RoleOf)];
        bool[] isStated = new bool[roles.Length];
        foreach ((string name, IReadOnlyList<string> columns) in mapping.Columns)
        {
            if (CsvRoles.TryParse(name, out CsvRole role))
            {
                // What the mapping says stands before what a name says.
                for (int i = 0; i < roles.Length; i++)
                {
                    roles[i] = roles[i] == role ? CsvRole.Other : roles[i];
                }

                foreach (int column in columns.Select(c => IndexOf(layout.Headers, c)).Where(i => i >= 0 && i < roles.Length))
                {
                    roles[column] = role;
                    isStated[column] = true;
                }
            }
        }

        layout._isStated = isStated;
        new CsvTwins([.. layout.Headers.Select(CsvNames.Normal)], roles, isStated).Settle();
        layout.Fill(roles);
        return layout;
    }

    private void Fill(CsvRole[] roles)
    {
        foreach (IGrouping<CsvRole, int> group in roles.Select((role, i) => (role, i)).GroupBy(p => p.role, p => p.i))
        {
            _columns[(int)group.Key] = [.. group];
        }

        SettleTwins();
        IsFeeBeside = Has(CsvRole.Fee) && !Has(CsvRole.Gross) && Has(CsvRole.TransactionDate) && Array.Exists(Products, Has);
        Provider = Has("balancetransactionid") || (Has("transferdateutc") && Has("availableonutc")) ? "Stripe" : Has("pspreference") ? "Adyen" : IsPayPal ? "PayPal" : null;
    }

    private bool IsPayPal => Has(CsvRole.Gross) && Has(CsvRole.Fee) && (Has("fromemailaddress") || Has("correoelectrónicodelremitente") || Has("absenderemailadresse") || Has("delemailaddress") || Has("deladresseemail") || Has("vanemailadres") || Has("indirizzoemailmittente"));

    // Of two columns of one name or meaning the first counts; the other is kept as it is.
    private void SettleTwins()
    {
        if (Has(CsvRole.Amount) && Of(CsvRole.Amount).Length > 1)
        {
            int total = Array.FindIndex(Of(CsvRole.Amount), c => CsvNames.RoleOf(Headers[c]) == CsvRole.Amount && CsvNames.Normal(Headers[c]).StartsWith("total", StringComparison.Ordinal));
            Keep(CsvRole.Amount, [Of(CsvRole.Amount)[Math.Max(total, 0)]]);
        }

        if (Of(CsvRole.BookingDate).Length > 1)
        {
            Keep(CsvRole.BookingDate, Of(CsvRole.BookingDate)[..1]);
        }
    }

    /// <summary>Whether a mapping says what the column holds: that stays.</summary>
    internal bool IsStated(int column) => _isStated[column];

    /// <summary>Says that a column holds something else than its name alone says.</summary>
    internal void Move(int column, CsvRole from, CsvRole to)
    {
        _columns[(int)from] = [.. Of(from).Where(c => c != column)];
        _columns[(int)to] = [.. Of(to).Append(column).Order()];
    }

    /// <summary>Says that fees come on top of amounts.</summary>
    internal void PutFeeBeside() => IsFeeBeside = true;

    /// <summary>Says that a column is none of the movement.</summary>
    internal void Drop(int column) => _columns[(int)CsvRole.Other] = [.. Others.Where(c => c != column)];

    private void Keep(CsvRole role, int[] kept)
    {
        int[] dropped = [.. Of(role).Except(kept)];
        _columns[(int)role] = kept;
        _columns[(int)CsvRole.Other] = [.. Of(CsvRole.Other).Concat(dropped).Order()];
    }

    private bool Has(string normalName) => Array.Exists(Headers, h => CsvNames.Normal(h) == normalName);

    /// <summary>The place of a column that a mapping names, from 0; below 0, or behind the last, where there is none.</summary>
    internal static int IndexOf(string[] headers, string name)
    {
        if (name.StartsWith('#') && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int place))
        {
            return place - 1;
        }

        string normal = CsvNames.Normal(name);
        return Array.FindIndex(headers, h => CsvNames.Normal(h) == normal);
    }
}

using Receivables.Internals;
using Receivables.Tables.Csv;

namespace Receivables.Tables;

/// <summary>Reads the table of customers.</summary>
/// <remarks>
/// Required columns: <c>customer_id, name</c>. Optional: <c>country, kind</c> (business, consumer, public), <c>ibans</c> (with | between two), <c>parent_id, aliases</c> (|),
/// <c>segment, owner, language, email, phone, credit_limit</c> (in <see cref="TableOptions.HomeCurrency"/>, or with a currency after it), <c>terms</c>.
/// The rules are in <c>docs/reference/tables.md</c>. Safe to call from several threads, each with its own context.
/// </remarks>
public static class CustomerTable
{
    private const int Id = 0;
    private const int Name = 1;
    private const int Country = 2;
    private const int Kind = 3;
    private const int Ibans = 4;
    private const int Parent = 5;
    private const int Aliases = 6;
    private const int Segment = 7;
    private const int Owner = 8;
    private const int Language = 9;
    private const int Email = 10;
    private const int Phone = 11;
    private const int CreditLimit = 12;
    private const int Terms = 13;

    private static readonly TableLayout Layout = new(
        new("customer_id", IsRequired: true),
        new("name", IsRequired: true),
        new("country"),
        new("kind"),
        new("ibans"),
        new("parent_id"),
        new("aliases"),
        new("segment"),
        new("owner"),
        new("language"),
        new("email"),
        new("phone"),
        new("credit_limit", HoldsAmount: true),
        new("terms"));

    private static readonly (string, CustomerKind)[] Kinds =
    [
        ("business", CustomerKind.Business),
        ("consumer", CustomerKind.Consumer),
        ("public", CustomerKind.Public),
    ];

    /// <summary>Reads customers one by one, and makes each known to the context.</summary>
    /// <param name="stream">The table; it is read to its end and not closed.</param>
    /// <param name="context">What the run knows so far.</param>
    /// <param name="diagnostics">Takes what is refused, doubted or worth knowing, in the order of the table.</param>
    /// <param name="fileName">The name that diagnostics give the input, or null.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The customers that could be read, in the order of the table. A stream that fails throws what it throws.</returns>
    public static IAsyncEnumerable<Customer> ReadAsync(
        Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return TableFile.ReadAsync(stream, Layout, Read, context, diagnostics, fileName, cancellationToken);
    }

    /// <summary>Reads all customers of a table; at most <see cref="DiagnosticBag.DefaultCapacity"/> diagnostics are kept.</summary>
    /// <inheritdoc cref="ReadAsync" path="/param"/>
    /// <returns>The customers that could be read, beside what was refused.</returns>
    public static Task<ReadResult<Customer>> ReadAllAsync(
        Stream stream, TableContext context, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        return TableFile.ReadAllAsync(sink => ReadAsync(stream, context, sink, fileName, cancellationToken), cancellationToken);
    }

    private static Customer? Read(TableRow row)
    {
        row.Require(Id);
        row.Require(Name);
        CustomerBuilder builder = Fill(row);
        if (row.IsRefused)
        {
            return null;
        }

        if (!builder.TryBuild(out Customer? customer, out IReadOnlyList<FieldProblem> problems))
        {
            row.Refuse(problems, ColumnOf);
            return null;
        }

        if (!row.Context.TryAdd(customer, row.Position, out string? before))
        {
            row.Refuse(Id, TableCodes.DuplicateCustomer, $"'{Printable.Clip(customer.Id.Value)}' occurs twice; it was read before {before}.");
        }

        return customer;
    }

    private static CustomerBuilder Fill(TableRow row)
    {
        CustomerId.TryFrom(row.Id(Id), out CustomerId id);
        bool hasParent = CustomerId.TryFrom(row.Id(Parent), out CustomerId parent);
        return new()
        {
            Id = id,
            Name = row.Text(Name),
            Country = row.Text(Country),
            Kind = row.Word(Kind, Kinds) ?? CustomerKind.Business,
            Ibans = ReadIbans(row),
            Parent = hasParent ? parent : null,
            Aliases = [.. row.List(Aliases)],
            Segment = row.Text(Segment),
            Owner = row.Text(Owner),
            Language = row.Text(Language),
            Email = ReadEmail(row),
            Phone = row.Text(Phone),
            CreditLimit = row.AmountWithCurrency(CreditLimit),
            Terms = row.Terms(Terms),
        };
    }

    // A mistyped account costs evidence in matching, not the customer with all invoices.
    private static List<Iban> ReadIbans(TableRow row)
    {
        var ibans = new List<Iban>();
        foreach (string text in row.List(Ibans))
        {
            if (Iban.TryParse(text, out Iban iban))
            {
                ibans.Add(iban);
            }
            else
            {
                row.Warn(Ibans, TableCodes.BadIban, $"'{Printable.Clip(text)}' is left out: {Iban.Explain(Iban.Check(text))}");
            }
        }

        return ibans;
    }

    private static string? ReadEmail(TableRow row)
    {
        string? text = row.Text(Email);
        int at = text?.IndexOf('@', StringComparison.Ordinal) ?? -1;
        bool valid = text is not null && at > 0 && at < text.Length - 1 && text.Length <= 254
            && text.LastIndexOf('@') == at && !text.Any(char.IsWhiteSpace);
        if (text is not null && !valid)
        {
            row.Warn(Email, TableCodes.BadEmail, $"'{Printable.Clip(text)}' is not an e-mail address; the customer is read without it.");
        }

        return valid ? text : null;
    }

    private static int ColumnOf(string field) => field switch
    {
        nameof(CustomerBuilder.Name) => Name,
        nameof(CustomerBuilder.Country) => Country,
        nameof(CustomerBuilder.Parent) => Parent,
        nameof(CustomerBuilder.CreditLimit) => CreditLimit,
        _ => Id,
    };
}

using System.Diagnostics.CodeAnalysis;
using Receivables.Terms;

namespace Receivables.Tables;

/// <summary>What the tables of one run know of each other: the customers and document numbers read so far, over all files.</summary>
/// <remarks>
/// <para>Pass one context to all tables of a run, customers first, then invoices, then the rest. A row that names a customer or a document
/// unknown to the context is refused, and so is a number or a customer that occurs twice, also in two files. A document whose row is
/// refused stays known to the rows that name it, and a later row may bring it.</para>
/// <para>Customers and documents that come from elsewhere, such as a database, are added with <see cref="Add(Customer)"/> and <see cref="Add(Document)"/>.</para>
/// <para>Memory grows with the customers and the document numbers. Not safe for use by several threads at once.</para>
/// </remarks>
public sealed class TableContext
{
    private const int MostTerms = 10_000;

    private readonly Dictionary<string, Customer> _customers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PaymentTerms> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourcePosition> _customerPlaces = new(StringComparer.Ordinal);
    private readonly List<string?> _files = [];

    /// <summary>Creates a context that knows nothing yet.</summary>
    /// <param name="options">How all tables of the run are read; <see cref="TableOptions.Default"/> where null.</param>
    public TableContext(TableOptions? options = null) => Options = options ?? TableOptions.Default;

    /// <summary>How the tables are read.</summary>
    public TableOptions Options { get; }

    /// <summary>The customers known so far, in no stated order.</summary>
    public IReadOnlyCollection<Customer> Customers => _customers.Values;

    /// <summary>Makes a customer known that does not come from a table.</summary>
    /// <param name="customer">The customer.</param>
    /// <exception cref="ArgumentException">A customer of that id is known.</exception>
    public void Add(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        if (!_customers.TryAdd(customer.Id.Value, customer))
        {
            throw new ArgumentException($"The customer {customer.Id} is known to this context.", nameof(customer));
        }
    }

    /// <summary>Makes a document known that does not come from a table, so that its number is not read again.</summary>
    /// <param name="document">The invoice or credit note.</param>
    /// <exception cref="ArgumentException">A document of that number is known.</exception>
    public void Add(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_documents.TryAdd(document.Number.Value, new(document.Customer, document.Amount.Currency, -1, 0)))
        {
            throw new ArgumentException($"The document {document.Number} is known to this context.", nameof(document));
        }
    }

    /// <summary>Finds a customer known so far.</summary>
    /// <param name="id">The id.</param>
    /// <param name="customer">The customer, or null.</param>
    public bool TryGetCustomer(CustomerId id, [NotNullWhen(true)] out Customer? customer) => _customers.TryGetValue(id.Value, out customer);

    /// <summary>Reports each customer whose parent is unknown, or whose parents go round in a circle: warnings, by customer id.</summary>
    /// <param name="diagnostics">Takes the warnings.</param>
    /// <remarks>To be called when all customers are read, because a parent may come after its children.</remarks>
    public void CheckParents(IDiagnosticSink diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (Customer customer in _customers.Values.Where(c => c.Parent is not null).OrderBy(c => c.Id))
        {
            string? problem = !_customers.ContainsKey(customer.Parent!.Value.Value)
                ? $"The parent {customer.Parent} of customer {customer.Id} is unknown: add it, or empty parent_id."
                : IsOwnAncestor(customer) ? $"The parents of customer {customer.Id} go round in a circle: correct parent_id." : null;
            if (problem is not null)
            {
                diagnostics.Report(new(TableCodes.BadParent, DiagnosticSeverity.Warning, problem, _customerPlaces.GetValueOrDefault(customer.Id.Value)));
            }
        }
    }

    internal Customer? FindCustomer(ReadOnlySpan<char> id) =>
        _customers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out Customer? customer) ? customer : null;

    internal bool TryGetDocument(string number, out KnownDocument document) => _documents.TryGetValue(number, out document);

    /// <summary>Adds a customer of a table, or says where that id was read before.</summary>
    internal bool TryAdd(Customer customer, SourcePosition position, out string? before)
    {
        bool added = _customers.TryAdd(customer.Id.Value, customer);
        before = added ? null : _customerPlaces.TryGetValue(customer.Id.Value, out SourcePosition place) ? $"at {place}" : "outside the tables";
        if (added)
        {
            _customerPlaces.Add(customer.Id.Value, position);
        }

        return added;
    }

    /// <summary>Adds the number of a document of a table, or says where it was read before.</summary>
    internal bool TryAdd(string number, KnownDocument document, out string? before)
    {
        bool added = !_documents.TryGetValue(number, out KnownDocument known) || known.IsRefused;
        if (added)
        {
            _documents[number] = document;
        }

        before = added ? null : PlaceOf(known);
        return added;
    }

    /// <summary>Keeps the number of a document whose row is refused for the rows that name it, and lets a later row have it.</summary>
    internal void Release(string number) => _documents[number] = _documents[number] with { IsRefused = true };

    /// <summary>The number under which the context keeps the name of a file.</summary>
    internal int NumberOf(string? fileName)
    {
        if (_files.Count == 0 || _files[^1] != fileName)
        {
            _files.Add(fileName);
        }

        return _files.Count - 1;
    }

    /// <summary>Finds terms whose notation was read before.</summary>
    internal bool TryGetTerms(ReadOnlySpan<char> notation, [NotNullWhen(true)] out PaymentTerms? terms) =>
        _terms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(notation, out terms);

    /// <summary>Keeps terms, so that the same notation is not read again; no more than 10,000 are kept.</summary>
    internal void Add(string notation, PaymentTerms terms)
    {
        if (_terms.Count < MostTerms)
        {
            _terms.TryAdd(notation, terms);
        }
    }

    private string PlaceOf(KnownDocument document) =>
        document.File < 0 ? "outside the tables" : $"at {new SourcePosition(_files[document.File], document.Line, 0)}";

    private bool IsOwnAncestor(Customer customer)
    {
        Customer? ancestor = customer;
        for (int steps = 0; steps <= _customers.Count; steps++)
        {
            if (ancestor.Parent is not { } parent || !_customers.TryGetValue(parent.Value, out ancestor))
            {
                return false;
            }

            if (ancestor.Id == customer.Id)
            {
                return true;
            }
        }

        return false;
    }
}

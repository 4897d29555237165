using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Analytics;
using Receivables.Dunning;
using Receivables.Matching;
using Receivables.Reporting.Aging;
using Receivables.Reporting.Decisions;
using Receivables.Reporting.Headline;
using Receivables.Reporting.Refusals;
using Receivables.Reporting.Reminders;

namespace Receivables.Reporting;

/// <summary>Gathers what an HTML report shows, and makes it.</summary>
/// <remarks>
/// Every part is optional: a part that is not added has no section, a part that is added and empty says so. All parts are of one day. Not safe for use by several threads.
/// </remarks>
[Experimental("RCV0004")]
public sealed class HtmlReportBuilder
{
    private readonly string _creditor;
    private readonly LocalDate _asOf;
    private readonly HtmlReportOptions _options;
    private readonly Dictionary<CustomerId, string> _names = [];
    private readonly List<CollectionFigures> _figures = [];
    private AgedBalance? _agedBalance;
    private DunningPlan? _reminders;
    private List<DecidedPayment>? _decisions;
    private List<Diagnostic>? _diagnostics;
    private bool _hasFigures;
    private string _title = Wording.Title;

    /// <summary>Begins a report.</summary>
    /// <param name="creditor">Whose receivables they are, for the head of the page; not blank.</param>
    /// <param name="asOf">The day that the report shows; never today unless the caller says so.</param>
    /// <param name="options">How much it shows; <see cref="HtmlReportOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentException">The creditor is blank.</exception>
    public HtmlReportBuilder(string creditor, LocalDate asOf, HtmlReportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(creditor);
        _creditor = creditor;
        _asOf = asOf;
        _options = options ?? HtmlReportOptions.Default;
    }

    /// <summary>Sets the title of the page, <c>Receivables report</c> by default.</summary>
    /// <param name="title">The title; not blank.</param>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public HtmlReportBuilder WithTitle(string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        _title = title;
        return this;
    }

    /// <summary>Adds the names of customers; a customer without one is shown by its id.</summary>
    /// <param name="customers">The customers; of two with one id the later counts.</param>
    public HtmlReportBuilder AddCustomers(IEnumerable<Customer> customers)
    {
        ArgumentNullException.ThrowIfNull(customers);
        foreach (Customer customer in customers)
        {
            _names[customer.Id] = customer.Name;
        }

        return this;
    }

    /// <summary>Adds the aged balance: charts, table, and the receivables and overdue amounts at the head.</summary>
    /// <param name="agedBalance">The aged balance of the report's day.</param>
    /// <exception cref="ArgumentException">It is of another day.</exception>
    /// <exception cref="InvalidOperationException">There is one already.</exception>
    public HtmlReportBuilder AddAgedBalance(AgedBalance agedBalance)
    {
        ArgumentNullException.ThrowIfNull(agedBalance);
        RequireDay(agedBalance.AsOf, nameof(agedBalance));
        RequireFirst(_agedBalance, "an aged balance");
        _agedBalance = agedBalance;
        return this;
    }

    /// <summary>Adds the DSO family to the figures at the head.</summary>
    /// <param name="figures">The figures of the report's day, one a currency.</param>
    /// <exception cref="ArgumentException">One is of another day, or of a currency that has figures already.</exception>
    public HtmlReportBuilder AddFigures(IEnumerable<CollectionFigures> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        _hasFigures = true;
        foreach (CollectionFigures line in figures)
        {
            RequireDay(line.AsOf, nameof(figures));
            if (_figures.Exists(other => other.Currency == line.Currency))
            {
                throw new ArgumentException($"There are figures in {line.Currency} already: a report shows one window.", nameof(figures));
            }

            _figures.Add(line);
        }

        return this;
    }

    /// <summary>Adds the reminders of the day, those held among them.</summary>
    /// <param name="plan">The plan of the report's day.</param>
    /// <exception cref="ArgumentException">It is of another day.</exception>
    /// <exception cref="InvalidOperationException">There is one already.</exception>
    public HtmlReportBuilder AddReminders(DunningPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RequireDay(plan.Date, nameof(plan));
        RequireFirst(_reminders, "a plan of reminders");
        _reminders = plan;
        return this;
    }

    /// <summary>Adds what readers said about the files, the gravest first on the page, else in the order given.</summary>
    /// <param name="diagnostics">The diagnostics; none says that nothing was refused.</param>
    public HtmlReportBuilder AddDiagnostics(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        (_diagnostics ??= []).AddRange(diagnostics);
        return this;
    }

    /// <summary>Adds the decisions on payments, with their reasons, evidence and other answers. Several reports, one a bank account say, add up.</summary>
    /// <param name="decisions">What the engine decided. Names of its customers are taken over where <see cref="AddCustomers"/> gave none.</param>
    /// <exception cref="ArgumentException">It was matched against the books of a later day.</exception>
    public HtmlReportBuilder AddDecisions(MatchReport decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        if (decisions.Book.AsOf > _asOf)
        {
            throw new ArgumentException($"The report is of {Wording.Date(_asOf)}, the books of the decisions of {Wording.Date(decisions.Book.AsOf)}.", nameof(decisions));
        }

        foreach (Customer customer in decisions.Book.Customers)
        {
            _names.TryAdd(customer.Id, customer.Name);
        }

        return AddDecisions(decisions.Proposals.Select(DecisionReading.Read));
    }

    /// <summary>Adds decisions as the page shows them.</summary>
    internal HtmlReportBuilder AddDecisions(IEnumerable<DecidedPayment> payments)
    {
        (_decisions ??= []).AddRange(payments);
        return this;
    }

    /// <summary>Makes the report of what was added so far; the builder may go on.</summary>
    /// <exception cref="OverflowException">A sum does not fit into 64 bits of minor units.</exception>
    public HtmlReport Build()
    {
        var names = new Dictionary<CustomerId, string>(_names);
        return new(new ReportPage(_title, _creditor, _asOf, [.. Sections(id => names.GetValueOrDefault(id))]));
    }

    private IEnumerable<IReportSection> Sections(Func<CustomerId, string?> nameOf)
    {
        AgedPage? aged = _agedBalance is null ? null : AgedPage.Of(_agedBalance, nameOf, _options.MaxRows);
        if (aged is not null || _hasFigures)
        {
            yield return new HeadlineSection(HeadlineFigures.Of(aged, _figures));
        }

        if (aged is not null)
        {
            yield return new AgingSection(aged, _asOf, _options.MaxDebtors);
        }

        if (_decisions is not null)
        {
            yield return new DecisionSection(DecisionPage.Of(_decisions, _options.MaxRows), nameOf);
        }

        if (_reminders is not null)
        {
            yield return new ReminderSection(_reminders, nameOf, _options.MaxRows);
        }

        if (_diagnostics is not null)
        {
            yield return new RefusalSection([.. _diagnostics], _options.MaxRows);
        }
    }

    private void RequireDay(LocalDate day, string parameter)
    {
        if (day != _asOf)
        {
            throw new ArgumentException($"The report is of {Wording.Date(_asOf)}, this part of {Wording.Date(day)}.", parameter);
        }
    }

    private static void RequireFirst(object? present, string what)
    {
        if (present is not null)
        {
            throw new InvalidOperationException($"The report has {what} already.");
        }
    }
}

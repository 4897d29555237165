using NodaTime;
using Receivables;
using Receivables.Banking;
using Receivables.Tables;
using ReceivablesSample.Inputs;

namespace ReceivablesSample.Receipts;

/// <summary>Reads tables of payments and bank statements, in the order of the command line, and gives every line an id that is unique in the run.</summary>
/// <remarks>The first of each id stays as given, also where it looks like the repeat of another; so all is read before ids are given.</remarks>
internal sealed class CashReader(InputReader inputs, LocalDate asOf, IDiagnosticSink refusals)
{
    private readonly UniquePaymentIds _ids = new();
    private readonly List<CashLine> _lines = [];
    private readonly RepeatedReceipts _repeated = new(refusals);
    private readonly List<Payment> _payments = [];
    private readonly List<SourcePosition> _places = [];
    private readonly List<ReturnLine> _returns = [];
    private readonly List<IgnoredLine> _ignored = [];
    private string? _accountOwner;

    internal async Task<CashLines> ReadAsync(InputChoice choice, TableContext context, CancellationToken cancellationToken)
    {
        foreach (string path in choice.Payments)
        {
            List<TableItem<Payment>> rows = await inputs.ReadTablesAsync<TableItem<Payment>>([path], PaymentTable.ReadWithPositionsAsync, context, cancellationToken).ConfigureAwait(false);
            _lines.AddRange(rows.Select(row => new CashLine(path, row.Item, null, row.Position)));
        }

        BankFileOptions options = await MappingFile.ReadAsync(inputs, choice.Mapping, cancellationToken).ConfigureAwait(false);
        foreach (string path in choice.Statements)
        {
            await inputs.ReadAsync(path, (stream, diagnostics, name) => ReadStatements(stream, diagnostics, path, name, options, cancellationToken)).ConfigureAwait(false);
        }

        _repeated.Report();
        _lines.ForEach(line => _ids.Reserve(line.GivenId));
        _lines.ForEach(line => Add(line, _ids.Next(line.GivenId)));
        _lines.Clear();
        return new(WithoutTooLarge(), _returns, _ignored, _accountOwner);
    }

    private Task ReadStatements(Stream stream, IDiagnosticSink diagnostics, string path, string name, BankFileOptions options, CancellationToken cancellationToken)
    {
        using StatementReader? reader = BankFile.Open(stream, diagnostics, name, options, cancellationToken);
        while (reader?.ReadStatement() == true)
        {
            _accountOwner ??= reader.Header.Account.OwnerName;
            var transactions = new List<StatementTransaction>();
            while (reader.ReadTransaction(out StatementTransaction? transaction))
            {
                transactions.Add(transaction);
            }

            _repeated.Add(path, reader, transactions);
            _lines.AddRange(transactions.Select(t => new CashLine(path, null, t)));
        }

        return Task.CompletedTask;
    }

    private void Add(CashLine line, PaymentId id)
    {
        if (line.Transaction is { } transaction)
        {
            Add(transaction, id, line.Place);
        }
        else if (line.Payment!.BookingDate <= asOf)
        {
            PaymentBuilder builder = line.Payment.ToBuilder();
            builder.Id = id;
            Add(id == line.Payment.Id ? line.Payment : builder.Build(), line.Place);
        }
    }

    // What is announced is known on the day; what is booked later is not.
    private void Add(StatementTransaction transaction, PaymentId id, SourcePosition place)
    {
        if (transaction.IsBooked && transaction.BookingDate > asOf)
        {
            return;
        }

        if (_repeated.Contains(transaction))
        {
            _ignored.Add(new(id, transaction.Amount.Abs(), null));
            return;
        }

        switch (transaction.Class)
        {
            case TransactionClass.Payment:
                Add(transaction.ToPayment(id), place);
                break;
            case TransactionClass.Return:
                _returns.Add(new(id, transaction));
                break;
            case var why:
                _ignored.Add(new(id, transaction.Amount.Abs(), why));
                break;
        }
    }

    private void Add(Payment payment, SourcePosition place)
    {
        _payments.Add(payment);
        _places.Add(place);
    }

    private List<Payment> WithoutTooLarge()
    {
        IReadOnlySet<int> tooLarge = PaymentBound.TooLarge(_payments);
        foreach (int i in tooLarge)
        {
            string message = $"The payment {_payments[i].Id} of {_payments[i].Amount} is left out: with it, the amounts of the currency no longer fit in 64 bits of minor units. Correct the amount.";
            refusals.Report(new("PAY001", DiagnosticSeverity.Error, message, _places[i]));
        }

        return tooLarge.Count == 0 ? _payments : [.. _payments.Where((_, i) => !tooLarge.Contains(i))];
    }
}

using NodaTime;
using Receivables;
using Receivables.Banking;
using Receivables.Tables;
using ReceivablesSample.Inputs;

namespace ReceivablesSample.Receipts;

/// <summary>Reads tables of payments and bank statements, in the order of the command line, and gives every line an id that is unique in the run.</summary>
internal sealed class CashReader(InputReader inputs, LocalDate asOf)
{
    private readonly UniquePaymentIds _ids = new();
    private readonly List<Payment> _payments = [];
    private readonly List<ReturnLine> _returns = [];
    private readonly List<IgnoredLine> _ignored = [];
    private string? _accountOwner;

    internal async Task<CashLines> ReadAsync(InputChoice choice, TableContext context, CancellationToken cancellationToken)
    {
        foreach (Payment payment in await inputs.ReadTablesAsync<Payment>(choice.Payments, PaymentTable.ReadAsync, context, cancellationToken).ConfigureAwait(false))
        {
            Add(payment);
        }

        foreach (string path in choice.Statements)
        {
            await inputs.ReadAsync(path, (stream, diagnostics, name) => ReadStatements(stream, diagnostics, name, cancellationToken)).ConfigureAwait(false);
        }

        return new(_payments, _returns, _ignored, _accountOwner);
    }

    private Task ReadStatements(Stream stream, IDiagnosticSink diagnostics, string name, CancellationToken cancellationToken)
    {
        using StatementReader? reader = BankFile.Open(stream, diagnostics, name, cancellationToken: cancellationToken);
        while (reader?.ReadStatement() == true)
        {
            _accountOwner ??= reader.Header.Account.OwnerName;
            while (reader.ReadTransaction(out StatementTransaction? transaction))
            {
                Add(transaction, _ids.Next(transaction.Id));
            }
        }

        return Task.CompletedTask;
    }

    private void Add(Payment payment)
    {
        PaymentId id = _ids.Next(payment.Id);
        if (payment.BookingDate <= asOf)
        {
            PaymentBuilder builder = payment.ToBuilder();
            builder.Id = id;
            _payments.Add(id == payment.Id ? payment : builder.Build());
        }
    }

    // What is announced is known on the day; what is booked later is not.
    private void Add(StatementTransaction transaction, PaymentId id)
    {
        if (transaction.IsBooked && transaction.BookingDate > asOf)
        {
            return;
        }

        switch (transaction.Class)
        {
            case TransactionClass.Payment:
                _payments.Add(transaction.ToPayment(id));
                break;
            case TransactionClass.Return:
                _returns.Add(new(id, transaction));
                break;
            case var why:
                _ignored.Add(new(id, transaction.Amount.Abs(), why));
                break;
        }
    }
}

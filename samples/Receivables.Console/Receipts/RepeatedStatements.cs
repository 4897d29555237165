using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Receivables;
using Receivables.Banking;
using ReceivablesSample.Output;

namespace ReceivablesSample.Receipts;

/// <summary>Finds statements that are among the inputs twice, such as by two patterns that name one file: each receipt would count twice.</summary>
/// <remarks>Banks use the number of a statement again, and send one in several pages: it is the same only where its movements are too.</remarks>
internal sealed class RepeatedStatements(IDiagnosticSink doubts)
{
    private const int LongestName = 60;
    private readonly Dictionary<(string Key, LocalDate? From, LocalDate? To, string Movements), string> _paths = [];

    /// <summary>Doubts a statement that was read before.</summary>
    /// <param name="path">The file.</param>
    /// <param name="header">The statement.</param>
    /// <param name="transactions">All of it.</param>
    internal void Check(string path, StatementHeader header, IReadOnlyCollection<StatementTransaction> transactions)
    {
        var statement = (header.Key, header.From, header.To, Digest(transactions));
        if (transactions.Count > 0 && !_paths.TryAdd(statement, path))
        {
            string message = $"The statement {People.Clip(header.Id ?? header.Sequence, LongestName)} of the account {People.Clip(header.Account.ToString(), LongestName)} was read before, "
                + $"from {_paths[statement]}: its receipts count twice. Leave one of the two out.";
            doubts.Report(new("STM001", DiagnosticSeverity.Warning, message, new SourcePosition(path, 0, 0)));
        }
    }

    private static string Digest(IEnumerable<StatementTransaction> transactions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (StatementTransaction transaction in transactions)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{transaction.Position}.{transaction.Part} {People.Date(transaction.BookingDate)} {transaction.Amount}\n"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

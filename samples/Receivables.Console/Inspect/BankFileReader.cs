using Receivables;
using Receivables.Banking;
using ReceivablesSample.Inputs;

namespace ReceivablesSample.Inspect;

/// <summary>Reads bank files whole, to show them.</summary>
internal static class BankFileReader
{
    internal static async Task<IReadOnlyList<InspectedFile>> ReadAllAsync(Session session, IReadOnlyList<string> paths, string? mapping, CancellationToken cancellationToken)
    {
        BankFileOptions options = await MappingFile.ReadAsync(session.Inputs, mapping, cancellationToken).ConfigureAwait(false);
        var files = new List<(string Path, ReadResult<BankStatement> Read)>();
        foreach (string path in paths)
        {
            await session.Inputs.ReadAsync(path, async (stream, diagnostics, name) =>
            {
                ReadResult<BankStatement> read = await BankFile.ReadAsync(stream, name, options, cancellationToken).ConfigureAwait(false);
                foreach (Diagnostic diagnostic in read.Diagnostics)
                {
                    diagnostics.Report(diagnostic);
                }

                files.Add((path, read));
            }).ConfigureAwait(false);
        }

        return WithIds(files);
    }

    // The ids are those of the other commands: the first of each stays as given.
    private static List<InspectedFile> WithIds(List<(string Path, ReadResult<BankStatement> Read)> files)
    {
        var ids = new UniquePaymentIds();
        foreach (StatementTransaction transaction in files.SelectMany(f => f.Read.Items).SelectMany(s => s.Transactions))
        {
            ids.Reserve(transaction.Id);
        }

        return
        [
            .. files.Select(f => new InspectedFile(
                f.Path,
                f.Read.Items.Count > 0 ? f.Read.Items[0].Format : "unknown",
                [.. f.Read.Items.Select(s => new InspectedStatement(s, [.. s.Transactions.Select(t => (ids.Next(t.Id), t))]))],
                f.Read.Diagnostics)),
        ];
    }
}

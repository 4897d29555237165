using Receivables;
using Receivables.Banking;

namespace ReceivablesSample.Inspect;

/// <summary>Reads bank files whole, to show them.</summary>
internal static class BankFileReader
{
    internal static async Task<IReadOnlyList<InspectedFile>> ReadAllAsync(Session session, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var ids = new UniquePaymentIds();
        var files = new List<InspectedFile>();
        foreach (string path in paths)
        {
            await session.Inputs.ReadAsync(path, async (stream, diagnostics, name) =>
            {
                ReadResult<BankStatement> read = await BankFile.ReadAsync(stream, name, cancellationToken: cancellationToken).ConfigureAwait(false);
                foreach (Diagnostic diagnostic in read.Diagnostics)
                {
                    diagnostics.Report(diagnostic);
                }

                string format = read.Items.Count > 0 ? read.Items[0].Format : "unknown";
                files.Add(new(path, format, [.. read.Items.Select(s => new InspectedStatement(s, [.. s.Transactions.Select(t => (ids.Next(t.Id), t))]))], read.Diagnostics));
            }).ConfigureAwait(false);
        }

        return files;
    }
}

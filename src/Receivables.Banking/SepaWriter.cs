using Receivables.Banking.Sepa;

namespace Receivables.Banking;

/// <summary>Writes the SEPA messages that a creditor sends to its bank: direct debits (pain.008.001.08) and transfers (pain.001.001.09), as the EPC implementation guidelines of 2023 and later ask for; or the versions before (<see cref="SepaMessage.Version"/>).</summary>
/// <remarks>
/// <para>One lot (<c>PmtInf</c>) for each day, scheme and sequence, in the order of the first of each; number and sum are stated for each lot and for the whole. Names and texts are written in the Latin characters that every
/// bank takes (EPC217-08): accents are taken off, what has no counterpart becomes a point, and a diagnostic says so. A transaction that cannot be written is refused alone, with an error.</para>
/// <para>All members are safe to call from several threads at once, on different streams.</para>
/// </remarks>
public static class SepaWriter
{
    /// <summary>Writes direct debits.</summary>
    /// <param name="stream">Takes the file, in UTF-8; not closed.</param>
    /// <param name="message">The head, with the creditor identifier.</param>
    /// <param name="debits">The collections.</param>
    /// <returns>What was written. Nothing at all where no transaction is left, or where the head is refused.</returns>
    public static SepaFile WriteDirectDebits(Stream stream, SepaMessage message, IEnumerable<DirectDebit> debits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(debits);
        return DirectDebitMessage.Write(stream, message, [.. debits]);
    }

    /// <summary>Writes transfers.</summary>
    /// <param name="stream">Takes the file, in UTF-8; not closed.</param>
    /// <param name="message">The head.</param>
    /// <param name="transfers">The payments.</param>
    /// <returns>What was written. Nothing at all where no transaction is left, or where the head is refused.</returns>
    public static SepaFile WriteTransfers(Stream stream, SepaMessage message, IEnumerable<CreditTransfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(transfers);
        return TransferMessage.Write(stream, message, [.. transfers]);
    }
}

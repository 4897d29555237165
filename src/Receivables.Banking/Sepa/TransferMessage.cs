using NodaTime;
using NodaTime.Text;

namespace Receivables.Banking.Sepa;

/// <summary>Writes pain.001.001.09, or .03.</summary>
internal sealed class TransferMessage
{
    private readonly PainXml _xml;
    private readonly SepaMessage _message;

    private TransferMessage(PainXml xml, SepaMessage message)
    {
        _xml = xml;
        _message = message;
    }

    internal static SepaFile Write(Stream stream, SepaMessage message, IReadOnlyList<CreditTransfer> transfers)
    {
        var checks = new SepaChecks();
        bool headIsGood = checks.Head(message, needsCreditorId: false);
        CreditTransfer[] good = [.. transfers.Where(t => checks.Transaction(t.EndToEndId, t.Amount, t.Creditor, t.Remittance, t.Reference, t.Purpose))];
        Money total = Money.Sum(good.Select(t => t.Amount), Currency.Eur);
        if (!headIsGood || good.Length == 0)
        {
            checks.NothingWritten();
            return new SepaFile(0, Money.Zero(Currency.Eur), checks.Diagnostics);
        }

        using (var xml = new PainXml(stream, message.Version == SepaVersion.Of2009 ? "pain.001.001.03" : "pain.001.001.09", "CstmrCdtTrfInitn", message.Version, checks))
        {
            new TransferMessage(xml, message).Write(good, total);
        }

        return new SepaFile(good.Length, total, checks.Diagnostics);
    }

    private void Write(CreditTransfer[] transfers, Money total)
    {
        _xml.Head(_message, transfers.Length, total);
        int lot = 0;
        foreach (IGrouping<(LocalDate Day, bool IsInstant), CreditTransfer> group in transfers.GroupBy(t => (t.PayOn, t.IsInstant)))
        {
            lot++;
            _xml.Within("PmtInf", () => Lot(lot, group.Key.Day, group.Key.IsInstant, [.. group]));
        }
    }

    private void Lot(int number, LocalDate day, bool isInstant, CreditTransfer[] transfers)
    {
        _xml.Value("PmtInfId", LotIds.Of(_message.Id, number));
        _xml.Value("PmtMtd", "TRF");
        _xml.Value("BtchBookg", _message.IsBatchBooked ? "true" : "false");
        _xml.Counts(transfers.Length, Money.Sum(transfers.Select(t => t.Amount), Currency.Eur));
        _xml.Within("PmtTpInf", () =>
        {
            _xml.Nested("SvcLvl/Cd", "SEPA");
            if (isInstant)
            {
                _xml.Nested("LclInstrm/Cd", "INST");
            }
        });
        _xml.ExecutionDay(LocalDatePattern.Iso.Format(day));
        _xml.Party("Dbtr", _message.Own);
        _xml.Account("DbtrAcct", _message.Own.Iban);
        _xml.Bank("DbtrAgt", _message.Own);
        _xml.Value("ChrgBr", "SLEV");
        Array.ForEach(transfers, transfer => _xml.Within("CdtTrfTxInf", () => Transaction(transfer)));
    }

    private void Transaction(CreditTransfer transfer)
    {
        _xml.Nested("PmtId/EndToEndId", transfer.EndToEndId);
        _xml.Within("Amt", () => _xml.Amount("InstdAmt", transfer.Amount));
        if (transfer.Creditor.Bic is not null)
        {
            _xml.Bank("CdtrAgt", transfer.Creditor);
        }

        _xml.Party("Cdtr", transfer.Creditor);
        _xml.Account("CdtrAcct", transfer.Creditor.Iban);
        if (transfer.Purpose is not null)
        {
            _xml.Nested("Purp/Cd", transfer.Purpose);
        }

        _xml.Remittance(transfer.Remittance, transfer.Reference);
    }
}

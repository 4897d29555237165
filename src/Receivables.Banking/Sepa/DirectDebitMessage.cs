using NodaTime;
using NodaTime.Text;

namespace Receivables.Banking.Sepa;

/// <summary>Writes pain.008.001.08, or .02.</summary>
internal sealed class DirectDebitMessage
{
    private readonly PainXml _xml;
    private readonly SepaMessage _message;
    private readonly SepaChecks _checks;

    private DirectDebitMessage(PainXml xml, SepaMessage message, SepaChecks checks)
    {
        _xml = xml;
        _message = message;
        _checks = checks;
    }

    internal static SepaFile Write(Stream stream, SepaMessage message, IReadOnlyList<DirectDebit> debits)
    {
        var checks = new SepaChecks();
        bool headIsGood = checks.Head(message, needsCreditorId: true);
        DirectDebit[] good = [.. debits.Where(d => checks.Transaction(d.EndToEndId, d.Amount, d.Debtor, d.Remittance, d.Reference, d.Purpose) & checks.Mandate(d))];
        Money total = Money.Sum(good.Select(d => d.Amount), Currency.Eur);
        if (!headIsGood || good.Length == 0)
        {
            checks.NothingWritten();
            return new SepaFile(0, Money.Zero(Currency.Eur), checks.Diagnostics);
        }

        using (var xml = new PainXml(stream, message.Version == SepaVersion.Of2009 ? "pain.008.001.02" : "pain.008.001.08", "CstmrDrctDbtInitn", message.Version, checks))
        {
            new DirectDebitMessage(xml, message, checks).Write(good, total);
        }

        return new SepaFile(good.Length, total, checks.Diagnostics);
    }

    private void Write(DirectDebit[] debits, Money total)
    {
        _xml.Head(_message, debits.Length, total);
        int lot = 0;
        foreach (IGrouping<(LocalDate Day, SepaScheme Scheme, SepaSequence Sequence), DirectDebit> group in debits.GroupBy(d => (d.CollectOn, d.Scheme, d.Sequence)))
        {
            lot++;
            _xml.Within("PmtInf", () => Lot(lot, group.Key.Day, group.Key.Scheme, group.Key.Sequence, [.. group]));
        }
    }

    private void Lot(int number, LocalDate day, SepaScheme scheme, SepaSequence sequence, DirectDebit[] debits)
    {
        _xml.Value("PmtInfId", LotIds.Of(_message.Id, number));
        _xml.Value("PmtMtd", "DD");
        _xml.Value("BtchBookg", _message.IsBatchBooked ? "true" : "false");
        _xml.Counts(debits.Length, Money.Sum(debits.Select(d => d.Amount), Currency.Eur));
        _xml.Within("PmtTpInf", () =>
        {
            _xml.Nested("SvcLvl/Cd", "SEPA");
            _xml.Nested("LclInstrm/Cd", scheme == SepaScheme.Core ? "CORE" : "B2B");
            _xml.Value("SeqTp", sequence switch { SepaSequence.First => "FRST", SepaSequence.Final => "FNAL", SepaSequence.OneOff => "OOFF", _ => "RCUR" });
        });
        _xml.Value("ReqdColltnDt", LocalDatePattern.Iso.Format(day));
        _xml.Party("Cdtr", _message.Own);
        _xml.Account("CdtrAcct", _message.Own.Iban);
        _xml.Bank("CdtrAgt", _message.Own);
        _xml.Value("ChrgBr", "SLEV");
        _xml.CreditorId("CdtrSchmeId", _message.CreditorId);
        Array.ForEach(debits, debit => _xml.Within("DrctDbtTxInf", () => Transaction(debit)));
    }

    private void Transaction(DirectDebit debit)
    {
        _xml.Nested("PmtId/EndToEndId", debit.EndToEndId);
        _xml.Amount("InstdAmt", debit.Amount);
        _xml.Within("DrctDbtTx", () => _xml.Within("MndtRltdInf", () => Mandate(debit.Mandate)));
        _xml.Bank("DbtrAgt", debit.Debtor);
        _xml.Party("Dbtr", debit.Debtor);
        _xml.Account("DbtrAcct", debit.Debtor.Iban);
        if (!string.IsNullOrWhiteSpace(debit.UltimateDebtor))
        {
            _xml.Nested("UltmtDbtr/Nm", _checks.Text(debit.UltimateDebtor, SepaText.LongestName, "an ultimate debtor"));
        }

        if (debit.Purpose is not null)
        {
            _xml.Nested("Purp/Cd", debit.Purpose);
        }

        _xml.Remittance(debit.Remittance, debit.Reference);
    }

    private void Mandate(SepaMandate mandate)
    {
        _xml.Value("MndtId", mandate.Id);
        _xml.Value("DtOfSgntr", LocalDatePattern.Iso.Format(mandate.SignedOn));
        if (!mandate.IsAmended)
        {
            return;
        }

        _xml.Value("AmdmntInd", "true");
        _xml.Within("AmdmntInfDtls", () =>
        {
            _xml.OptionalValue("OrgnlMndtId", mandate.FormerId);
            if (!mandate.FormerCreditorId.IsEmpty)
            {
                _xml.CreditorId("OrgnlCdtrSchmeId", mandate.FormerCreditorId);
            }

            if (!mandate.FormerDebtorIban.IsEmpty)
            {
                _xml.Account("OrgnlDbtrAcct", mandate.FormerDebtorIban);
            }
        });
    }
}

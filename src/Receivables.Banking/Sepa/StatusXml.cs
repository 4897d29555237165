using System.Globalization;
using System.Xml;
using Receivables.Banking.Camt;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Sepa;

/// <summary>Walks through a pain.002 message, element by element.</summary>
internal sealed class StatusXml(BoundedInput input, StatementDiagnostics diagnostics, BankFileOptions options) : IDisposable
{
    private readonly List<string> _path = [];
    private readonly List<PaymentStatus> _details = [];
    private readonly StatusDraft _group = new();
    private StatusDraft? _lot;
    private StatusDraft? _transaction;
    private XmlReader? _xml;
    private string? _messageId;
    private string? _originalId;
    private string? _originalName;
    private string? _currency;
    private bool _isStatus;
    private bool _isEnded;

    public void Dispose() => _xml?.Dispose();

    internal PaymentStatusReport? Read()
    {
        try
        {
            _xml = CamtInput.Open(input, StatusNames.CreateTable());
            while (!_isEnded && _xml.Read())
            {
                input.Mark();
                Step(_xml);
            }
        }
        catch (XmlException broken)
        {
            (string code, string message) = XmlFaults.Explain(broken, input.Stop, _path.Count > 0);
            diagnostics.End(StatusCodes.OfXml(code), diagnostics.At(broken.LineNumber, broken.LinePosition), !_isStatus, message);
            EndLot();
        }

        if (!_isStatus && !_isEnded && _path.Count == 0 && _xml?.ReadState is ReadState.EndOfFile)
        {
            diagnostics.End(StatusCodes.NotStatus, diagnostics.At(1, 1), nothingRead: true, "This is no pain.002 message: there is no CstmrPmtStsRpt in it.");
        }

        return _isStatus ? new PaymentStatusReport(_messageId, _originalId, _originalName, _group.ToStatus(), _details.AsReadOnly()) : null;
    }

    private SourcePosition Here => _xml is IXmlLineInfo place ? diagnostics.At(place.LineNumber, place.LinePosition) : default;

    private void Step(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Begin(xml);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when _isStatus:
                Take(CamtText.Normal(xml.Value));
                break;
            case XmlNodeType.EndElement:
                End();
                break;
        }
    }

    private void Begin(XmlReader xml)
    {
        if (_path.Count >= options.MaxDepth)
        {
            diagnostics.End(StatusCodes.TooDeep, Here, !_isStatus, string.Create(CultureInfo.InvariantCulture, $"Elements nest deeper than {options.MaxDepth} (BankFileOptions.MaxDepth): reading stops here."));
            _isEnded = true;
            return;
        }

        _path.Add(xml.LocalName);
        _isStatus |= xml.LocalName is "CstmrPmtStsRpt" or "pain.002.001.02";
        _currency = xml.HasAttributes ? xml.GetAttribute("Ccy") : null;
        if (_isStatus)
        {
            BeginStatus(xml.LocalName);
        }

        if (xml.IsEmptyElement)
        {
            End();
        }
    }

    private void BeginStatus(string name)
    {
        if (name == "OrgnlPmtInfAndSts")
        {
            _lot = new StatusDraft();
        }
        else if (name == "TxInfAndSts")
        {
            BeginTransaction();
        }
    }

    // What is said of the lot stands before its transactions.
    private void BeginTransaction()
    {
        if (_details.Count >= options.MaxTransactions)
        {
            diagnostics.Error(StatusCodes.TooMany, Here, string.Create(CultureInfo.InvariantCulture, $"The file has more than {options.MaxTransactions} transactions (BankFileOptions.MaxTransactions): reading stops here."));
            _isEnded = true;
            return;
        }

        if (_lot is not null && (_details.Count == 0 || _details[^1].LotId != _lot.LotId))
        {
            _details.Add(_lot.ToStatus());
        }

        _transaction = new StatusDraft { LotId = _lot?.LotId };
    }

    private void End()
    {
        string name = _path[^1];
        _path.RemoveAt(_path.Count - 1);
        if (name == "TxInfAndSts" && _transaction is not null)
        {
            _details.Add(_transaction.ToStatus());
            _transaction = null;
        }
        else if (name == "OrgnlPmtInfAndSts")
        {
            EndLot();
        }
    }

    private void EndLot()
    {
        if (_lot is not null && (_details.Count == 0 || _details[^1].LotId != _lot.LotId || _lot.LotId is null))
        {
            _details.Add(_lot.ToStatus());
        }

        _lot = null;
    }

    private void Take(string text)
    {
        string value = PaymentBounds.Cut(text, PaymentBounds.LongestField);
        string name = _path[^1], above = _path.Count > 1 ? _path[^2] : "";
        StatusDraft level = _transaction ?? _lot ?? _group;
        if (value.Length > 0 && !TakeHead(name, above, value) && !TakeId(level, name, value))
        {
            TakeReason(level, name, above, value);
        }
    }

    private bool TakeHead(string name, string above, string value)
    {
        switch (name)
        {
            case "MsgId" when above == "GrpHdr":
                _messageId = value;
                return true;
            case "OrgnlMsgId":
                _originalId = value;
                return true;
            case "OrgnlMsgNmId":
                _originalName = value;
                return true;
            default:
                return false;
        }
    }

    private bool TakeId(StatusDraft level, string name, string value)
    {
        switch (name)
        {
            case "OrgnlPmtInfId":
                level.LotId = value;
                return true;
            case "OrgnlEndToEndId":
                level.EndToEndId = value;
                return true;
            case "OrgnlInstrId":
                level.InstructionId = value;
                return true;
            case "MndtId":
                level.MandateId = value;
                return true;
            case "InstdAmt":
                level.Amount = AmountOf(value);
                return true;
            default:
                return false;
        }
    }

    private static void TakeReason(StatusDraft level, string name, string above, string value)
    {
        switch (name)
        {
            case "GrpSts" or "PmtInfSts" or "TxSts":
                level.Code = value;
                break;
            case "Cd" or "Prtry" when above is "Rsn" or "StsRsn":
                level.AddReason(value);
                break;
            case "AddtlInf" or "AddtlStsRsnInf":
                level.AddInformation(value);
                break;
        }
    }

    private Money? AmountOf(string value)
    {
        if (Currency.TryFromCode(_currency, out Currency currency) && Money.TryParseAmount(value, currency, out Money amount) == AmountParseStatus.Ok)
        {
            return amount;
        }

        diagnostics.Warning(StatusCodes.DetailRefused, Here, $"'{Excerpt.Of(value)}' is no amount of '{Excerpt.Of(_currency)}': it is left out.");
        return null;
    }
}

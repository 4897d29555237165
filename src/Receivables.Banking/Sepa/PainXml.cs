using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime.Text;
using Receivables.References;

namespace Receivables.Banking.Sepa;

/// <summary>The elements that direct debits and transfers have in common.</summary>
internal sealed class PainXml : IDisposable
{
    private readonly XmlWriter _xml;
    private readonly SepaChecks _checks;
    private readonly bool _isOf2009;

    internal PainXml(Stream stream, string version, string message, SepaVersion edition, SepaChecks checks)
    {
        _checks = checks;
        _isOf2009 = edition == SepaVersion.Of2009;
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false });
        _xml.WriteStartElement("Document", "urn:iso:std:iso:20022:tech:xsd:" + version);
        _xml.WriteStartElement(message);
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    internal void Within(string element, Action write)
    {
        _xml.WriteStartElement(element);
        write();
        _xml.WriteEndElement();
    }

    internal void Value(string element, string value) => _xml.WriteElementString(element, value);

    internal void OptionalValue(string element, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Value(element, value);
        }
    }

    /// <summary>A code below some elements, such as <c>SvcLvl/Cd</c>.</summary>
    internal void Nested(string path, string value)
    {
        string[] parts = path.Split('/');
        Array.ForEach(parts[..^1], _xml.WriteStartElement);
        Value(parts[^1], value);
        Array.ForEach(parts[..^1], _ => _xml.WriteEndElement());
    }

    internal void Amount(string element, Money amount)
    {
        _xml.WriteStartElement(element);
        _xml.WriteAttributeString("Ccy", amount.Currency.Code);
        _xml.WriteString(Number(amount));
        _xml.WriteEndElement();
    }

    internal void Head(SepaMessage message, int count, Money total) => Within("GrpHdr", () =>
    {
        Value("MsgId", message.Id);
        Value("CreDtTm", LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss").Format(message.CreatedAt));
        Counts(count, total);
        Within("InitgPty", () => Value("Nm", _checks.Text(message.Own.Name, SepaText.LongestName, "the own name")));
    });

    internal void Counts(int count, Money total)
    {
        Value("NbOfTxs", count.ToString(CultureInfo.InvariantCulture));
        Value("CtrlSum", Number(total));
    }

    internal void Party(string element, SepaParty party) => Within(element, () =>
    {
        Value("Nm", _checks.Text(party.Name, SepaText.LongestName, "a name"));
        if (party.Country is not null)
        {
            Within("PstlAdr", () => Address(party));
        }
    });

    // The guidelines of the versions of 2009 allow a country and two lines.
    private void Address(SepaParty party)
    {
        if (!_isOf2009)
        {
            Address("StrtNm", party.Street, 70);
            Address("PstCd", party.PostalCode, 16);
            Address("TwnNm", party.Town, 35);
        }

        Value("Ctry", party.Country!);
        if (_isOf2009)
        {
            Address("AdrLine", party.Street, 70);
            Address("AdrLine", $"{party.PostalCode} {party.Town}".Trim(), 70);
        }
    }

    internal void Account(string element, Iban iban) => Nested(element + "/Id/IBAN", iban.Value);

    /// <summary>The bank by its BIC; else that there is none, as the guidelines want it said.</summary>
    internal void Bank(string element, SepaParty party) => Nested(element + (party.Bic is null ? "/FinInstnId/Othr/Id" : _isOf2009 ? "/FinInstnId/BIC" : "/FinInstnId/BICFI"), party.Bic ?? "NOTPROVIDED");

    /// <summary>The day on which a transfer is made.</summary>
    internal void ExecutionDay(string day) => Nested(_isOf2009 ? "ReqdExctnDt" : "ReqdExctnDt/Dt", day);

    internal void CreditorId(string element, SepaCreditorId id) => Within(element, () => Within("Id", () => Within("PrvtId", () => Within("Othr", () =>
    {
        Value("Id", id.Value);
        Nested("SchmeNm/Prtry", "SEPA");
    }))));

    internal void Remittance(string text, CreditorReference reference)
    {
        if (!reference.IsEmpty)
        {
            Within("RmtInf", () => Within("Strd", () => Within("CdtrRefInf", () =>
            {
                Within("Tp", () =>
                {
                    Nested("CdOrPrtry/Cd", "SCOR");
                    Value("Issr", "ISO");
                });
                Value("Ref", reference.Value);
            })));
        }
        else if (SepaText.Plain(text).Length > 0)
        {
            Nested("RmtInf/Ustrd", _checks.Text(text, SepaText.LongestText, "a text"));
        }
    }

    private void Address(string element, string? value, int longest)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            Value(element, _checks.Text(value, longest, "an address"));
        }
    }

    private static string Number(Money amount) => amount.Amount.ToString("0.00", CultureInfo.InvariantCulture);
}

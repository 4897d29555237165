using System.Xml.Linq;

namespace Receivables.Banking.Camt;

/// <summary>The other side, for the slow twin.</summary>
internal sealed class SlowParties
{
    internal SlowParties(XElement? part, bool debtorFirst, string account)
    {
        string expected = debtorFirst ? "Dbtr" : "Cdtr", other = debtorFirst ? "Cdtr" : "Dbtr";
        string side = !IsOther(part, expected, account) && IsOther(part, other, account) ? other : expected;
        (Counterparty, bool isKnown, Iban iban) = Read(part, side, withBank: true);
        (Ultimate, bool hasUltimate, _) = Read(part, "Ultmt" + side, withBank: false);
        Counterparty = isKnown ? Counterparty : "(;;;;;)";
        Ultimate = hasUltimate ? Ultimate : "-";
        string ours = side == "Dbtr" ? "Cdtr" : "Dbtr";
        OwnSide = [.. Own(part, ours, account), .. Own(part, "Ultmt" + ours, account)];
        IsOwnAccount = !iban.IsEmpty && iban.Value == account;
    }

    /// <summary>What is known of the side that is not the counterparty.</summary>
    internal IReadOnlyList<string> OwnSide { get; }

    internal string Counterparty { get; }

    internal string Ultimate { get; }

    internal bool IsOwnAccount { get; }

    /// <summary>Name and account of every side, for a part of a batch that stays whole.</summary>
    internal static IEnumerable<string> AllOf(XElement part) =>
        from side in (string[])["Dbtr", "Cdtr", "UltmtDbtr", "UltmtCdtr"]
        let values = Read(part, side, withBank: false).Text[1..^1].Split(';')
        from field in (string[])[
            $"RltdPties/{side}/Nm={values[0]}", $"RltdPties/{side}Acct/Id/IBAN={values[1]}", $"RltdPties/{side}Acct/Id/Othr/Id={values[2]}",
            $"RltdAgts/{side}Agt/FinInstnId/BICFI={values[3]}", $"RltdPties/{side}/PstlAdr/Ctry={values[4]}", $"RltdPties/{side}/Id={values[5]}"]
        where !field.EndsWith('=')
        select $"   extra {field}";

    private static IEnumerable<string> Own(XElement? part, string side, string account)
    {
        string[] values = Read(part, side, withBank: true).Text.Trim('(', ')').Split(';');
        string[] names =
        [
            $"RltdPties/{side}/Nm", $"RltdPties/{side}Acct/Id/IBAN", $"RltdPties/{side}Acct/Id/Othr/Id", $"RltdAgts/{side}Agt/FinInstnId/BICFI",
            $"RltdPties/{side}/PstlAdr/Ctry", $"RltdPties/{side}/Id",
        ];
        bool ultimate = side.StartsWith("Ultmt", StringComparison.Ordinal);
        return names.Zip(values, (name, value) => (name, value))
            .Where((field, i) => field.value.Length > 0 && (i != 1 || field.value != account) && (!ultimate || i is 0 or 5))
            .Select(field => $"   extra {field.name}={field.value}");
    }

    private static bool IsOther(XElement? part, string side, string account)
    {
        (_, bool known, Iban iban) = Read(part, side, withBank: false);
        return known && (iban.IsEmpty || iban.Value != account);
    }

    private static (string Text, bool IsKnown, Iban Iban) Read(XElement? part, string side, bool withBank)
    {
        XElement? Party(string below) => part is null ? null : SlowCamtReader.Find(part, $"RltdPties/{side}{below}");
        XElement? party = Party("/Pty") ?? Party("");
        string? number = SlowCamtReader.Text(part, $"RltdPties/{side}Acct/Id/IBAN") ?? SlowCamtReader.Text(part, $"RltdPties/{side}Acct/Id/Othr/Id");
        bool valid = Iban.TryParse(number, out Iban iban);
        string? bank = First(part, $"RltdPties/{side}/Agt/FinInstnId/BICFI", $"RltdPties/{side}/Agt/FinInstnId/BIC");
        string? bic = First(part, $"RltdAgts/{side}Agt/FinInstnId/BICFI", $"RltdAgts/{side}Agt/FinInstnId/BIC") ?? bank;
        string? name = First(party, "Nm") ?? First(part, $"RltdPties/{side}/Agt/FinInstnId/Nm");
        string? id = First(party, "Id/OrgId/BICOrBEI", "Id/OrgId/AnyBIC", "Id/OrgId/LEI", "Id/OrgId/Othr/Id", "Id/PrvtId/Othr/Id");
        string? country = First(party, "PstlAdr/Ctry", "CtryOfRes");
        bool known = name is not null || number is not null || id is not null || (withBank && bic is not null);
        return ($"({name};{iban};{(valid ? null : number)};{bic};{country};{id})", known, iban);
    }

    private static string? First(XElement? parent, params string[] paths) => paths.Select(path => SlowCamtReader.Text(parent, path)).FirstOrDefault(text => text is not null);
}

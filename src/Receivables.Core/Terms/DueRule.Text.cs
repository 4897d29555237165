using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Receivables.Terms;

/// <content>Printing.</content>
public readonly partial struct DueRule
{
    /// <summary>The rule in the notation of payment terms: <c>net 30</c>, <c>45 days end of month</c>, <c>on receipt</c>.</summary>
    public override string ToString() => ToNotation(withNet: true);

    /// <summary>Prints the rule; a plain count gets the word <c>net</c> where asked.</summary>
    internal string ToNotation(bool withNet)
    {
        if (_date is { } date)
        {
            return "on " + LocalDatePattern.Iso.Format(date);
        }

        if (this == OnReceipt)
        {
            return "on receipt";
        }

        bool plain = !_fromEndOfMonth && _end == DueRuleEnd.None;
        return plain && withNet ? "net " + (_inMonths ? CountText : _count.ToString(CultureInfo.InvariantCulture)) : StepsText();
    }

    private string CountText => string.Create(
        CultureInfo.InvariantCulture, $"{_count} {(_inMonths ? "month" : "day")}{(_count == 1 ? "" : "s")}");

    private string StepsText()
    {
        var text = new StringBuilder();
        if (_fromEndOfMonth)
        {
            text.Append("end of month ");
        }

        if (_count > 0)
        {
            text.Append(CountText).Append(' ');
        }

        if (_end is DueRuleEnd.EndOfMonth or DueRuleEnd.DayOfFollowingMonth)
        {
            text.Append("end of month ");
        }

        if (_end is DueRuleEnd.NextFixedDay or DueRuleEnd.DayOfFollowingMonth)
        {
            text.Append(CultureInfo.InvariantCulture, $"the {_day}{Suffix(_day)} ");
        }

        return text.ToString(0, text.Length - 1);
    }

    private static string Suffix(int day) => day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    };
}

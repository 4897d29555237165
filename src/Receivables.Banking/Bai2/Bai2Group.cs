using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>What the headers of the file and of the group say about the accounts below them.</summary>
internal sealed class Bai2Group
{
    private static readonly string[] FileFields = ["01/Sender", "01/Receiver", "", "01/Time", "", "", "", ""];
    private static readonly string[] GroupFields = ["02/Receiver", "02/Originator", "02/Status", "", "02/Time", "", "02/DateModifier"];

    private readonly List<ExtraField> _file = [];
    private readonly List<ExtraField> _group = [];

    /// <summary>The number of the file among those of its day, or null.</summary>
    internal string? FileId { get; private set; }

    /// <summary>The day the file was made, or null.</summary>
    internal LocalDate? CreatedOn { get; private set; }

    /// <summary>The day that the group is of, or null.</summary>
    internal LocalDate? AsOf { get; private set; }

    /// <summary>The currency of the accounts that state none.</summary>
    internal string Currency { get; private set; } = "";

    /// <summary>The bank, where the file names it by its BIC.</summary>
    internal string? Bic { get; private set; }

    /// <summary>Why the movements of the group are not booked, or null.</summary>
    internal string? WhyNotBooked { get; private set; }

    /// <summary>Whether it is a report of the day, which rarely has balances.</summary>
    internal bool IsSameDay { get; private set; }

    /// <summary>All that the headers say beyond this.</summary>
    internal IEnumerable<ExtraField> Extras => [.. _file, .. _group];

    internal void ReadFile(Bai2Record header, RecordContext context)
    {
        _file.Clear();
        string[] fields = Fields(header, FileFields, _file, context);
        CreatedOn = Bai2Number.Day(fields[2]);
        FileId = context.Field(fields[4]);
        Begin();
    }

    internal void ReadGroup(Bai2Record header, RecordContext context)
    {
        Begin();
        string[] fields = Fields(header, GroupFields, _group, context);
        Bic = Bics.IsBic(fields[1]) ? fields[1] : null;
        AsOf = Day(fields[3], header, context);
        Currency = fields[5];
        IsSameDay = fields[6] is "3" or "4";
        ReadStatus(fields[2], header, context);
    }

    private void Begin()
    {
        _group.Clear();
        (AsOf, Currency, Bic, WhyNotBooked, IsSameDay) = (null, "", null, null, false);
    }

    // 1 updates, which is what every report does; 2 deletes, 3 corrects, 4 is a test.
    private void ReadStatus(string status, Bai2Record header, RecordContext context)
    {
        WhyNotBooked = status switch
        {
            "2" => "the group deletes what an earlier one reported",
            "4" => "the group is a test",
            _ => null,
        };
        if (WhyNotBooked is { } why)
        {
            context.Diagnostics.Warning(RecordCodes.RecordMalformed, header.Position, $"Its status says that {why}: its transactions are given for information, none is booked.");
        }
        else if (status == "3")
        {
            context.Diagnostics.Warning(RecordCodes.RecordMalformed, header.Position, "Its status says that the group corrects an earlier one: post only what differs from it.");
        }
    }

    private LocalDate? Day(string text, Bai2Record header, RecordContext context)
    {
        if (Bai2Number.Day(text) is { } day)
        {
            return day;
        }

        string what = text.Length == 0 ? "The group states no day" : $"The day of the group '{Excerpt.Of(text)}' does not exist";
        if (CreatedOn is { } created)
        {
            context.Diagnostics.Warning(RecordCodes.DateGuessed, header.Position, $"{what}: the day on which the file was made is taken.");
            return created;
        }

        context.Diagnostics.Error(RecordCodes.DateImpossible, header.Position, $"{what}, and neither does the file state its own: the entries of the group are refused.");
        return null;
    }

    private static string[] Fields(Bai2Record header, string[] names, List<ExtraField> extras, RecordContext context)
    {
        string[] fields = new string[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            fields[i] = header.Next().ToString();
            if (names[i].Length > 0)
            {
                context.Keep(extras, names[i], fields[i]);
            }
        }

        return fields;
    }
}

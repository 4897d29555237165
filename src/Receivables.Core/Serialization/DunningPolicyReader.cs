using Receivables.Cases;
using Receivables.Dunning;
using Receivables.Terms;

namespace Receivables.Serialization;

/// <summary>Turns placed JSON into a dunning policy.</summary>
internal sealed class DunningPolicyReader(IDiagnosticSink sink)
{
    private static readonly Dictionary<string, ContactChannel> Channels = new(StringComparer.Ordinal)
    {
        ["email"] = ContactChannel.Email,
        ["sms"] = ContactChannel.Sms,
        ["phone"] = ContactChannel.Phone,
        ["letter"] = ContactChannel.Letter,
        ["agency"] = ContactChannel.Agency,
        ["legal"] = ContactChannel.Legal,
    };

    private static readonly Dictionary<string, DunningTone> Tones = new(StringComparer.Ordinal)
    {
        ["friendly"] = DunningTone.Friendly,
        ["neutral"] = DunningTone.Neutral,
        ["firm"] = DunningTone.Firm,
        ["formal"] = DunningTone.Formal,
    };

    private static readonly Dictionary<string, DunningSendDays> SendDays = new(StringComparer.Ordinal)
    {
        ["everyDay"] = DunningSendDays.EveryDay,
        ["businessDays"] = DunningSendDays.BusinessDays,
    };

    private static readonly Dictionary<string, CustomerKind> Kinds = new(StringComparer.Ordinal)
    {
        ["business"] = CustomerKind.Business,
        ["consumer"] = CustomerKind.Consumer,
        ["public"] = CustomerKind.Public,
    };

    private bool _failed;

    internal DunningPolicy? Read(PlacedJson root)
    {
        var source = new PlacedJsonObject(root, "A dunning policy", sink);
        string name = source.TakeText("name", required: true) ?? "";
        List<DunningStage> stages = ReadStages(source.TakeList("stages", required: true), source);
        decimal minimum = source.TakeAmount("minimumOverdue", decimal.MaxValue);
        NodaTime.Period? gap = source.TakePeriod("minimumGap", required: false, DunningOffset.WhyNoGap);
        DunningSendDays sendOn = source.TakeWord("sendOn", SendDays, DunningSendDays.EveryDay);
        string? country = ReadCountry(source, sendOn);
        var segments = new List<DunningSegment>();
        foreach (PlacedJson segment in source.TakeList("segments", required: false))
        {
            ReadSegment(segment, segments);
        }

        source.Close();
        return source.Failed || _failed ? null : new(name, stages, minimum, gap, sendOn, country, segments);
    }

    private static string? ReadCountry(PlacedJsonObject source, DunningSendDays sendOn)
    {
        PlacedJson? place = source.Take("country");
        bool known = BusinessCalendars.TryGet(place?.Text, out _);
        if (!known && (sendOn == DunningSendDays.BusinessDays || place is not null))
        {
            source.Report("DUN006", "'country' names a known calendar, such as FR, and must be given with \"sendOn\": \"businessDays\".", place?.Position ?? source.Position);
        }

        return known ? place!.Text : null;
    }

    private List<DunningStage> ReadStages(IReadOnlyList<PlacedJson> values, PlacedJsonObject owner)
    {
        var stages = new List<DunningStage>();
        foreach (PlacedJson value in values)
        {
            DunningStage? stage = ReadStage(value);
            if (stage is null)
            {
                _failed = true;
                continue;
            }

            stages.Add(stage);
            if (DunningPolicy.WhyRefused(stages) is { } problem)
            {
                owner.Report("DUN006", problem.Message, value.Position);
                stages.RemoveAt(stages.Count - 1);
            }
        }

        return stages;
    }

    private DunningStage? ReadStage(PlacedJson value)
    {
        var source = new PlacedJsonObject(value, "A stage", sink);
        string? name = source.TakeText("name", required: true);
        NodaTime.Period? offset = source.TakePeriod("offset", required: true, DunningOffset.WhyRefused);
        ContactChannel channel = source.TakeWord("channel", Channels, ContactChannel.Email, required: true);
        DunningTone tone = source.TakeWord("tone", Tones, DunningTone.Friendly);
        bool automatic = source.TakeFlag("automatic");
        string? template = source.TakeText("template");
        decimal fee = source.TakeAmount("fee", DunningStage.MaxFee);
        bool listAll = source.TakeFlag("listAllOverdue");
        source.Close();
        return source.Failed ? null : new(name!, offset!, channel, tone, automatic, template, fee, listAll);
    }

    private void ReadSegment(PlacedJson value, List<DunningSegment> segments)
    {
        var source = new PlacedJsonObject(value, "A segment", sink);
        (string? Segment, CustomerKind? Kind) when = ReadCondition(source);
        List<DunningStage> stages = ReadStages(source.TakeList("stages", required: true), source);
        source.Close();
        if (source.Failed)
        {
            _failed = true;
        }
        else
        {
            segments.Add(new(when.Segment, when.Kind, stages));
        }
    }

    private (string? Segment, CustomerKind? Kind) ReadCondition(PlacedJsonObject owner)
    {
        if (owner.Take("when") is not { } value)
        {
            owner.Report("DUN003", "'when' says whom the segment concerns and must be given.", owner.Position);
            return default;
        }

        var source = new PlacedJsonObject(value, "A condition", sink);
        string? segment = source.TakeText("segment");
        PlacedJson? kindAt = source.Take("kind");
        CustomerKind kind = default;
        bool kindKnown = kindAt?.Text is { } word && Kinds.TryGetValue(word, out kind);
        if (kindAt is not null && !kindKnown)
        {
            source.Report("DUN003", $"'kind' is one of {string.Join(", ", Kinds.Keys)}.", kindAt.Position);
        }

        source.Close();
        if (source.Failed || (segment is null && !kindKnown))
        {
            owner.Report("DUN003", "A condition names a segment, a kind of customer, or both.", value.Position);
        }

        return (segment, kindKnown ? kind : null);
    }
}

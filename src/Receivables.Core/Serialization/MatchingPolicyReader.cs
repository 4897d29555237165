using System.Globalization;
using Receivables.Matching;

namespace Receivables.Serialization;

/// <summary>Turns placed JSON into a matching policy.</summary>
internal sealed class MatchingPolicyReader
{
    private const string UnknownVersion = "POL006";

    private static readonly Dictionary<string, MatchingPolicy> Presets = new(StringComparer.Ordinal)
    {
        ["Default"] = MatchingPolicy.Default,
        ["BusinessCentral"] = MatchingPolicy.BusinessCentral,
        ["OldestFirst"] = MatchingPolicy.OldestFirst,
    };

    private readonly PlacedJsonObject _source;

    internal MatchingPolicyReader(PlacedJson root, IDiagnosticSink sink) => _source = new(root, "A matching policy", sink, PlacedJsonCodes.Matching);

    internal MatchingPolicy? Read()
    {
        ReadVersion();
        MatchingPolicy policy = ReadPreset();
        foreach (MatchingPolicyProperty property in MatchingPolicyProperty.All)
        {
            policy = property.Read(_source, policy);
        }

        _source.Close();
        return _source.Failed ? null : policy;
    }

    private void ReadVersion()
    {
        PlacedJson? place = _source.TakeNumber("version");
        if (place?.Text != MatchingPolicyJson.Version.ToString(CultureInfo.InvariantCulture) && !_source.Failed)
        {
            _source.Report(
                UnknownVersion,
                string.Create(CultureInfo.InvariantCulture, $"'version' must be given, as {MatchingPolicyJson.Version}: a file of another version is not read here."),
                place?.Position ?? _source.Position);
        }
    }

    private MatchingPolicy ReadPreset()
    {
        if (_source.Take("preset") is not { } place)
        {
            return MatchingPolicy.Default;
        }

        if (place.Text is { } name && Presets.TryGetValue(name, out MatchingPolicy? preset))
        {
            return preset;
        }

        _source.Report(PlacedJsonCodes.Matching.WrongValue, $"'preset' is one of {string.Join(", ", Presets.Keys)}.", place.Position);
        return MatchingPolicy.Default;
    }
}

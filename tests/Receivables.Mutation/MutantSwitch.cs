using System.Reflection;

namespace Receivables.Mutation;

/// <summary>The switch that Stryker compiled into the library: which mutant is active, and which were reached.</summary>
internal sealed class MutantSwitch
{
    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _data;

    internal MutantSwitch(Assembly library)
    {
        Type control = library.GetTypes().SingleOrDefault(t => t.Name == "MutantControl")
            ?? throw new InvalidOperationException($"{library.Location} holds no mutants: Stryker has not compiled it.");
        _active = control.GetField("ActiveMutant")!;
        _capture = control.GetField("CaptureCoverage")!;
        _data = control.GetMethod("GetCoverageData")!;
        Activate(None);
    }

    internal const int None = -1;

    internal void Activate(int mutant) => _active.SetValue(null, mutant);

    internal void Capture(bool on) => _capture.SetValue(null, on);

    /// <summary>The mutants that were reached since the last call, and those of them that were while a type was initialized.</summary>
    internal (int[] Reached, int[] Static) Reached()
    {
        var data = (IList<int>[])_data.Invoke(null, null)!;
        return ([.. data[0]], [.. data[1]]);
    }
}

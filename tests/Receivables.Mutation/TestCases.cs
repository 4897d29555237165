using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Receivables.Mutation;

/// <summary>Finds the tests of an assembly, each case of a theory as one.</summary>
internal static class TestCases
{
    internal static List<TestCase> Of(Assembly assembly)
    {
        List<TestCase> cases = [];
        IEnumerable<MethodInfo> methods = assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false })
            .SelectMany(t => t.GetMethods()).OrderBy(m => m.DeclaringType!.FullName + "." + m.Name, StringComparer.Ordinal);
        foreach (MethodInfo method in methods)
        {
            if (method.GetCustomAttribute<TheoryAttribute>() is not null)
            {
                cases.AddRange(CasesOf(method));
            }
            else if (method.GetCustomAttribute<FactAttribute>() is not null)
            {
                cases.Add(new TestCase(method, [], $"{method.DeclaringType!.Name}.{method.Name}"));
            }
        }

        return cases;
    }

    private static IEnumerable<TestCase> CasesOf(MethodInfo method)
    {
        int number = 0;
        foreach (DataAttribute source in method.GetCustomAttributes<DataAttribute>())
        {
            foreach (ITheoryDataRow row in source.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult())
            {
                yield return new TestCase(method, Fill(method, row.GetData()), $"{method.DeclaringType!.Name}.{method.Name} case {++number}");
            }
        }
    }

    // What attributes hold is of simple types; parameters may be others, and may have defaults or take the rest.
    private static object?[] Fill(MethodInfo method, object?[] data)
    {
        ParameterInfo[] parameters = method.GetParameters();
        var arguments = new object?[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            Type type = parameters[i].ParameterType;
            if (parameters[i].GetCustomAttribute<ParamArrayAttribute>() is not null && !(data.Length == parameters.Length && data[i]?.GetType() == type))
            {
                var rest = Array.CreateInstance(type.GetElementType()!, Math.Max(0, data.Length - i));
                for (int j = 0; j < rest.Length; j++)
                {
                    rest.SetValue(Fit(data[i + j], type.GetElementType()!), j);
                }

                arguments[i] = rest;
            }
            else
            {
                arguments[i] = i < data.Length ? Fit(data[i], type) : parameters[i].DefaultValue;
            }
        }

        return arguments;
    }

    private static object? Fit(object? value, Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return value is null || plain.IsInstanceOfType(value) ? value
            : plain.IsEnum ? Enum.ToObject(plain, value)
            : Convert.ChangeType(value, plain, System.Globalization.CultureInfo.InvariantCulture);
    }
}

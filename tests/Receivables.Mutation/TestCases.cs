using System.Reflection;
using Xunit;
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
        foreach (object?[] row in method.GetCustomAttributes<InlineDataAttribute>().Select(a => a.Data).Concat(method.GetCustomAttributes<MemberDataAttribute>().SelectMany(a => RowsOf(method, a))))
        {
            yield return new TestCase(method, Fill(method, row), $"{method.DeclaringType!.Name}.{method.Name} case {++number}");
        }

        if (number == 0)
        {
            throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} is a theory without a case.");
        }
    }

    private static IEnumerable<object?[]> RowsOf(MethodInfo method, MemberDataAttribute source)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        Type type = source.MemberType ?? method.ReflectedType!;
        object? rows = type.GetProperty(source.MemberName, Any)?.GetValue(null) ?? type.GetField(source.MemberName, Any)?.GetValue(null) ?? type.GetMethod(source.MemberName, Any)?.Invoke(null, source.Arguments);
        return ((System.Collections.IEnumerable)rows!).Cast<object>().Select(row => row as object?[] ?? (row is ITheoryDataRow known ? known.GetData() : [row]));
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

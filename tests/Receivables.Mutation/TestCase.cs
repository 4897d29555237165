using System.Reflection;

namespace Receivables.Mutation;

/// <summary>One test: a fact, or one case of a theory.</summary>
internal sealed class TestCase(MethodInfo method, object?[] arguments, string name)
{
    internal string Name { get; } = name;

    internal string FullName { get; } = $"{method.DeclaringType!.FullName}.{method.Name}";

    /// <summary>Runs it on an object of its own; returns what it throws.</summary>
    internal Exception? Run()
    {
        try
        {
            object? on = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!);
            (method.Invoke(on, arguments) as Task)?.GetAwaiter().GetResult();
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }
}

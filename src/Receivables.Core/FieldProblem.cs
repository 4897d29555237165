namespace Receivables;

/// <summary>Why one field of a noun was refused, for a reader to turn into a <see cref="Diagnostic"/> with a place.</summary>
/// <param name="Field">The name of the property of the builder, such as <c>IssueDate</c>.</param>
/// <param name="Message">What is wrong and what to do, as one sentence.</param>
public readonly record struct FieldProblem(string Field, string Message)
{
    /// <summary>Returns the field and the message.</summary>
    public override string ToString() => $"{Field}: {Message}";
}

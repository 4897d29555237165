namespace Receivables.Serialization;

/// <summary>Shapes of nouns, which their builders check.</summary>
internal static class NounShape
{
    /// <summary>The converter, whose draft is the builder.</summary>
    internal static ShapeConverter<T, TBuilder> Built<T, TBuilder>(this Shape<T, TBuilder> shape)
        where T : class
        where TBuilder : NounBuilder<T>, new() =>
        shape.Built(static (TBuilder builder, out T? noun, out IReadOnlyList<FieldProblem> problems) => builder.TryBuild(out noun, out problems));
}

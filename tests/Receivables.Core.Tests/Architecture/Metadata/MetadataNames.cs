using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Receivables.Architecture.Metadata;

/// <summary>Names the types in signatures. A nested type is named by its outermost type.</summary>
internal sealed class MetadataNames(MetadataReader reader) : ISignatureTypeProvider<TypeMention, object?>
{
    internal string Outermost(TypeDefinitionHandle handle)
    {
        TypeDefinition definition = reader.GetTypeDefinition(handle);
        while (!definition.GetDeclaringType().IsNil)
        {
            definition = reader.GetTypeDefinition(definition.GetDeclaringType());
        }

        return Join(definition.Namespace, definition.Name);
    }

    public TypeMention GetTypeFromDefinition(MetadataReader r, TypeDefinitionHandle handle, byte rawTypeKind) => TypeMention.Of(Outermost(handle));

    public TypeMention GetTypeFromReference(MetadataReader r, TypeReferenceHandle handle, byte rawTypeKind)
    {
        TypeReference reference = reader.GetTypeReference(handle);
        while (reference.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            reference = reader.GetTypeReference((TypeReferenceHandle)reference.ResolutionScope);
        }

        return TypeMention.Of(Join(reference.Namespace, reference.Name));
    }

    public TypeMention GetTypeFromSpecification(MetadataReader r, object? context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, context);

    public TypeMention GetGenericInstantiation(TypeMention genericType, ImmutableArray<TypeMention> typeArguments) => genericType.With(typeArguments);

    public TypeMention GetFunctionPointerType(MethodSignature<TypeMention> signature) => signature.ReturnType.With(signature.ParameterTypes);

    public TypeMention GetModifiedType(TypeMention modifier, TypeMention unmodifiedType, bool isRequired) => unmodifiedType;

    public TypeMention GetPrimitiveType(PrimitiveTypeCode typeCode) => TypeMention.Of($"System.{typeCode}");

    public TypeMention GetArrayType(TypeMention elementType, ArrayShape shape) => elementType;

    public TypeMention GetSZArrayType(TypeMention elementType) => elementType;

    public TypeMention GetByReferenceType(TypeMention elementType) => elementType;

    public TypeMention GetPointerType(TypeMention elementType) => elementType;

    public TypeMention GetPinnedType(TypeMention elementType) => elementType;

    public TypeMention GetGenericMethodParameter(object? genericContext, int index) => TypeMention.None;

    public TypeMention GetGenericTypeParameter(object? genericContext, int index) => TypeMention.None;

    private string Join(StringHandle space, StringHandle name)
    {
        string simple = reader.GetString(name);
        return space.IsNil ? simple : $"{reader.GetString(space)}.{simple}";
    }
}

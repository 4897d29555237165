using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Receivables.PublicApi;

/// <summary>The public surface of an assembly as a stable text: one type or member a line, in ordinal order, with nullability and attributes.</summary>
internal static class PublicApiListing
{
    private static readonly SymbolDisplayFormat NameFormat = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.OmittedAsContaining,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeConstantValue,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat TypeFormat = NameFormat
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    internal static string Of(string assembly)
    {
        IAssemblySymbol symbol = Read(assembly);
        IEnumerable<string> lines = Types(symbol.GlobalNamespace)
            .SelectMany(type => type.GetMembers().Where(IsListed).Select(Describe).Prepend(Describe(type)));
        return string.Join('\n', lines.Order(StringComparer.Ordinal).Prepend($"# The public surface of {assembly}")) + "\n";
    }

    private static IAssemblySymbol Read(string assembly)
    {
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        PortableExecutableReference[] references = [.. platform.Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];
        var compilation = CSharpCompilation.Create("listing", references: references);
        PortableExecutableReference own = references.Single(reference => Path.GetFileName(reference.FilePath) == assembly + ".dll");
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(own)!;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol holder) =>
        holder.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol space => Types(space),
            INamedTypeSymbol type when IsVisible(type) => Types(type).Prepend(type),
            _ => [],
        });

    // What the compiler writes into records says nothing that the properties do not.
    private static bool IsListed(ISymbol member) =>
        member is not INamedTypeSymbol
        && IsVisible(member)
        && member is not IMethodSymbol { IsImplicitlyDeclared: true }
        && member.CanBeReferencedByNameOrIsOperator()
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute")
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && !(member.ContainingType.TypeKind is TypeKind.Delegate or TypeKind.Enum && member is IMethodSymbol);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool CanBeReferencedByNameOrIsOperator(this ISymbol member) =>
        member.CanBeReferencedByName
        || member is IPropertySymbol { IsIndexer: true }
        || member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion };

    private static string Describe(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> bases = type.Interfaces.OrderBy(face => face.ToDisplayString(TypeFormat), StringComparer.Ordinal);
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } parent })
        {
            bases = bases.Prepend(parent);
        }

        if (type is { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying })
        {
            bases = [underlying];
        }

        string names = string.Join(", ", bases.Select(name => name.ToDisplayString(TypeFormat)));
        return $"{type.ToDisplayString(NameFormat)} ({KindOf(type)}{(names.Length == 0 ? "" : " : " + names)}){AttributesOf(type)}";
    }

    private static string Describe(ISymbol member)
    {
        (string modifiers, ITypeSymbol? type) = member switch
        {
            IMethodSymbol method => (RefOf(method.RefKind), method.MethodKind is MethodKind.Constructor ? null : method.ReturnType),
            IPropertySymbol property => (RefOf(property.RefKind), property.Type),
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => ("", null),
            IFieldSymbol field => (field.IsConst ? "const " : field.IsReadOnly ? "readonly " : "", field.Type),
            IEventSymbol happening => ("event ", happening.Type),
            _ => throw new NotSupportedException($"The listing knows no {member.Kind}: {member}."),
        };
        string result = type is null ? "" : $" -> {modifiers}{type.ToDisplayString(TypeFormat)}";
        return $"{member.ToDisplayString(NameFormat)}{result}{ModifiersOf(member)}{AttributesOf(member)}";
    }

    private static string KindOf(INamedTypeSymbol type)
    {
        string kind = type.TypeKind.ToString();
        return type switch
        {
            { TypeKind: TypeKind.Class, IsStatic: true } => "static class",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract class",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed class",
            { TypeKind: TypeKind.Struct } => $"{(type.IsReadOnly ? "readonly " : "")}{(type.IsRefLikeType ? "ref " : "")}struct",
            _ => char.ToLowerInvariant(kind[0]) + kind[1..],
        };
    }

    private static string ModifiersOf(ISymbol member)
    {
        bool isInterface = member.ContainingType.TypeKind == TypeKind.Interface;
        string[] modifiers =
        [
            .. member.DeclaredAccessibility == Accessibility.Public ? Array.Empty<string>() : ["protected"],
            .. member.IsStatic && member is not IFieldSymbol { IsConst: true } ? ["static"] : Array.Empty<string>(),
            .. member.IsAbstract && !isInterface ? ["abstract"] : Array.Empty<string>(),
            .. member.IsVirtual && !isInterface ? ["virtual"] : Array.Empty<string>(),
            .. member.IsOverride ? [member.IsSealed ? "sealed override" : "override"] : Array.Empty<string>(),
        ];
        return modifiers.Length == 0 ? "" : $" [{string.Join(", ", modifiers)}]";
    }

    private static string RefOf(RefKind kind) => kind switch { RefKind.Ref => "ref ", RefKind.RefReadOnly => "ref readonly ", _ => "" };

    // Those that a caller's compiler or reader acts on. What the compiler encodes itself, such as nullability, stands in the signature.
    private static string AttributesOf(ISymbol symbol)
    {
        IEnumerable<string> listed =
            from attribute in symbol.GetAttributes()
            let name = attribute.AttributeClass!.Name
            where name is "ExperimentalAttribute" or "ObsoleteAttribute" or "FlagsAttribute" or "EditorBrowsableAttribute"
                || name.StartsWith("Requires", StringComparison.Ordinal)
            let arguments = string.Join(", ", attribute.ConstructorArguments.Select(argument => argument.ToCSharpString()))
            orderby name
            select $" [{name[..^"Attribute".Length]}{(arguments.Length == 0 ? "" : $"({arguments})")}]";
        return string.Concat(listed);
    }
}

using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Receivables.Architecture.Metadata;

/// <summary>Reads one type definition into the outermost type that it counts for.</summary>
internal sealed class TypeReading(PEReader file, MetadataReader reader, MetadataNames names, CompiledType type)
{
    internal void Read(TypeDefinition definition)
    {
        Mention(definition.BaseType);
        Attributes(definition.GetCustomAttributes());
        Constraints(definition.GetGenericParameters());
        foreach (InterfaceImplementationHandle handle in definition.GetInterfaceImplementations())
        {
            Mention(reader.GetInterfaceImplementation(handle).Interface);
        }

        foreach (FieldDefinitionHandle handle in definition.GetFields())
        {
            FieldDefinition field = reader.GetFieldDefinition(handle);
            Mention(field.DecodeSignature(names, null));
            Attributes(field.GetCustomAttributes());
        }

        foreach (PropertyDefinitionHandle handle in definition.GetProperties())
        {
            Attributes(reader.GetPropertyDefinition(handle).GetCustomAttributes());
        }

        foreach (MethodDefinitionHandle handle in definition.GetMethods())
        {
            Read(reader.GetMethodDefinition(handle));
        }
    }

    private void Read(MethodDefinition method)
    {
        Mention(method.DecodeSignature(names, null));
        Attributes(method.GetCustomAttributes());
        Constraints(method.GetGenericParameters());
        foreach (ParameterHandle handle in method.GetParameters())
        {
            Attributes(reader.GetParameter(handle).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress != 0)
        {
            MethodBodyBlock body = file.GetMethodBody(method.RelativeVirtualAddress);
            type.Methods.Add(new($"{type.Name}::{reader.GetString(method.Name)}", Read(body)));
        }
    }

    private List<string> Read(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            foreach (TypeMention local in reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null))
            {
                Mention(local);
            }
        }

        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            Mention(region.CatchType);
        }

        var members = new List<string>();
        string? constrainedTo = null;
        foreach ((bool isConstraint, EntityHandle operand) in InstructionReading.Operands(body.GetILReader()))
        {
            if (isConstraint)
            {
                constrainedTo = Mention(operand).Text;
            }
            else
            {
                Members(operand, constrainedTo, members);
                constrainedTo = null;
            }
        }

        return members;
    }

    private void Members(EntityHandle operand, string? constrainedTo, List<string> members)
    {
        switch (operand.Kind)
        {
            case HandleKind.MethodSpecification:
                MethodSpecification specification = reader.GetMethodSpecification((MethodSpecificationHandle)operand);
                TypeMention arguments = TypeMention.None.With(specification.DecodeSignature(names, null));
                Mention(arguments);
                members.Add(Member(specification.Method, constrainedTo, arguments.Text.TrimStart('!')));
                break;
            case HandleKind.MethodDefinition or HandleKind.MemberReference or HandleKind.FieldDefinition:
                members.Add(Member(operand, constrainedTo, ""));
                break;
            default:
                Mention(operand);
                break;
        }
    }

    private string Member(EntityHandle handle, string? constrainedTo, string arguments)
    {
        (EntityHandle parent, StringHandle name, int parameters) = handle.Kind switch
        {
            HandleKind.MethodDefinition => Describe(reader.GetMethodDefinition((MethodDefinitionHandle)handle)),
            HandleKind.FieldDefinition => Describe(reader.GetFieldDefinition((FieldDefinitionHandle)handle)),
            _ => Describe(reader.GetMemberReference((MemberReferenceHandle)handle)),
        };
        string holder = constrainedTo ?? Mention(parent).Text;
        return $"{holder}::{reader.GetString(name)}{arguments}/{parameters}";
    }

    private (EntityHandle Parent, StringHandle Name, int Parameters) Describe(MethodDefinition method) =>
        (method.GetDeclaringType(), method.Name, Mention(method.DecodeSignature(names, null)));

    private (EntityHandle Parent, StringHandle Name, int Parameters) Describe(FieldDefinition field)
    {
        Mention(field.DecodeSignature(names, null));
        return (field.GetDeclaringType(), field.Name, 0);
    }

    private (EntityHandle Parent, StringHandle Name, int Parameters) Describe(MemberReference member)
    {
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            Mention(member.DecodeFieldSignature(names, null));
            return (member.Parent, member.Name, 0);
        }

        return (member.Parent, member.Name, Mention(member.DecodeMethodSignature(names, null)));
    }

    private void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle handle in attributes)
        {
            EntityHandle constructor = reader.GetCustomAttribute(handle).Constructor;
            Mention(constructor.Kind == HandleKind.MethodDefinition
                ? reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
                : reader.GetMemberReference((MemberReferenceHandle)constructor).Parent);
        }
    }

    private void Constraints(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterHandle handle in parameters)
        {
            foreach (GenericParameterConstraintHandle constraint in reader.GetGenericParameter(handle).GetConstraints())
            {
                Mention(reader.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    private int Mention(MethodSignature<TypeMention> signature)
    {
        Mention(signature.ReturnType);
        foreach (TypeMention parameter in signature.ParameterTypes)
        {
            Mention(parameter);
        }

        return signature.ParameterTypes.Length;
    }

    private TypeMention Mention(EntityHandle handle) => handle.Kind switch
    {
        _ when handle.IsNil => TypeMention.None,
        HandleKind.TypeDefinition => Mention(names.GetTypeFromDefinition(reader, (TypeDefinitionHandle)handle, 0)),
        HandleKind.TypeReference => Mention(names.GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0)),
        HandleKind.TypeSpecification => Mention(names.GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)handle, 0)),
        HandleKind.MethodDefinition => Mention(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
        _ => TypeMention.None,
    };

    private TypeMention Mention(TypeMention mention)
    {
        type.Uses.UnionWith(mention.Types);
        return mention;
    }
}

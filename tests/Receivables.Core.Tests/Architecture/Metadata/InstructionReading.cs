using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Receivables.Architecture.Metadata;

/// <summary>Walks the instructions of a method body.</summary>
internal static class InstructionReading
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)unchecked((ushort)code.Value));

    /// <summary>The metadata that each instruction names, and whether it only says on which type the next call is made.</summary>
    internal static List<(bool IsConstraint, EntityHandle Operand)> Operands(BlobReader body)
    {
        var operands = new List<(bool, EntityHandle)>();
        while (body.RemainingBytes > 0)
        {
            int value = body.ReadByte();
            OpCode code = OpCodesByValue[value == TwoBytePrefix ? (value << 8) | body.ReadByte() : value];
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    operands.Add((code == OpCodes.Constrained, (EntityHandle)MetadataTokens.Handle(body.ReadInt32())));
                    break;
                case OperandType.InlineSwitch:
                    int targets = body.ReadInt32();
                    body.Offset += 4 * targets;
                    break;
                default:
                    body.Offset += SizeOf(code.OperandType);
                    break;
            }
        }

        return operands;
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}

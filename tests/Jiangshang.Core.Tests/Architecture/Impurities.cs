using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Jiangshang.Core.Tests.Architecture;

/// <summary>Finds in compiled code what a pure project must not use. What is not allowed here is an impurity.</summary>
internal static class Impurities
{
    /// <summary>Namespaces in which everything is a function of its arguments.</summary>
    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        "System.Buffers", "System.Buffers.Binary", "System.Collections", "System.Collections.Frozen", "System.Collections.Generic", "System.Collections.Immutable",
        "System.Linq", "System.Text.Json", "System.Text.Json.Serialization", "System.Text.Json.Serialization.Metadata", "System.Text.RegularExpressions",
        "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "System.Runtime.Intrinsics", "System.Runtime.Intrinsics.X86", "System.Runtime.Intrinsics.Arm",
        "System.Text.Encodings.Web", "System.Reflection", "System.Runtime.Versioning", "System.Diagnostics.CodeAnalysis",
    };

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        // Values.
        "System.Boolean", "System.Byte", "System.SByte", "System.Char", "System.Int16", "System.Int32", "System.Int64", "System.Int128", "System.UInt16", "System.UInt32",
        "System.UInt64", "System.UInt128", "System.Decimal", "System.DateOnly", "System.DateTime", "System.DateTimeOffset", "System.TimeOnly", "System.TimeSpan", "System.String",
        "System.Guid", "System.Nullable`1", "System.Index", "System.Range", "System.Object", "System.ValueType", "System.Enum", "System.Array", "System.Type", "System.Half",
        "System.Span`1", "System.ReadOnlySpan`1", "System.Memory`1", "System.ReadOnlyMemory`1", "System.ArraySegment`1", "System.Lazy`1", "System.StringComparison",
        "System.StringComparer", "System.StringSplitOptions", "System.MidpointRounding", "System.RuntimeTypeHandle", "System.RuntimeFieldHandle", "System.DateTimeKind",
        "System.DayOfWeek", "System.Void",

        // Functions of their arguments.
        "System.BitConverter", "System.Convert", "System.MemoryExtensions", "System.FormattableString", "System.Attribute", "System.Delegate", "System.Text.StringBuilder",
        "System.Text.Encoding", "System.Text.Rune", "System.Text.StringRuneEnumerator", "System.Text.SpanRuneEnumerator", "System.Security.Cryptography.SHA256", "System.Numerics.BitOperations", "System.Text.NormalizationForm",
        "System.Globalization.NumberStyles", "System.Globalization.DateTimeStyles", "System.Globalization.UnicodeCategory", "System.Globalization.CharUnicodeInfo", "System.Diagnostics.UnreachableException",
        "System.CodeDom.Compiler.GeneratedCodeAttribute", "System.Diagnostics.DebuggerHiddenAttribute",
    };

    private static readonly string[] Families = ["System.Func`", "System.Action", "System.Predicate`", "System.Comparison`", "System.Converter`", "System.ValueTuple", "System.Tuple", "System.I"];

    /// <summary>Types of which only these members are pure.</summary>
    private static readonly Dictionary<string, HashSet<string>> Only = new(StringComparer.Ordinal)
    {
        // IEEE 754 gives these the same bits everywhere; all else is libm and differs between machines.
        ["System.Math"] = Names("Abs BigMul Ceiling Clamp DivRem Floor Max Min Round Sign Sqrt Truncate"),
        ["System.Double"] = Names("CompareTo Equals IsFinite IsInfinity IsNaN IsNegative IsPositiveInfinity IsNegativeInfinity Max Min Parse ToString TryParse TryFormat"),
        ["System.Single"] = Names("CompareTo Equals IsFinite IsInfinity IsNaN IsNegative IsPositiveInfinity IsNegativeInfinity Max Min Parse ToString TryParse TryFormat"),
        ["System.Globalization.CultureInfo"] = Names("get_InvariantCulture"),
        ["System.GC"] = Names("AllocateUninitializedArray"),

        // Written by the compiler into every iterator, which compares it and nothing else.
        ["System.Environment"] = Names("get_CurrentManagedThreadId"),

        ["System.Threading.Tasks.ParallelOptions"] = Names(".ctor set_MaxDegreeOfParallelism"),
    };

    /// <summary>Members that differ by run, machine, time or culture, in types that are pure otherwise.</summary>
    private static readonly HashSet<string> Never = new(StringComparer.Ordinal)
    {
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.DateTime.ToLocalTime", "System.DateTimeOffset.ToLocalTime", "System.DateTimeOffset.get_LocalDateTime",
        "System.Object.GetHashCode", "System.String.GetHashCode", "System.ValueType.GetHashCode", "System.String.ToUpper", "System.String.ToLower",
        "System.StringComparer.get_CurrentCulture", "System.StringComparer.get_CurrentCultureIgnoreCase", "System.Text.Encoding.get_Default",
        "System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode", "System.Reflection.Assembly.GetExecutingAssembly", "System.Reflection.Assembly.Load",
    };

    /// <returns>What is used and by which type, each once: <c>User: Type.Member</c>.</returns>
    public static IReadOnlyList<string> In(IEnumerable<MethodDefinition> methods) =>
        [.. methods.Where(method => method.HasBody).SelectMany(Uses).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Uses(MethodDefinition method)
    {
        // A record's hash serves dictionaries in memory; only code that asks for one itself could carry it into a state.
        var hashes = method.Name == "GetHashCode";
        return method.Body.Instructions
            .Select(instruction => NameOf(instruction))
            .OfType<(string Type, string Member)>()
            .Where(use => !IsAllowed(use.Type, use.Member) && !(hashes && use.Member == "GetHashCode"))
            .Select(use => $"{Outermost(method.DeclaringType).FullName}: {use.Type}.{use.Member}");
    }

    private static (string Type, string Member)? NameOf(Instruction instruction) => instruction.Operand switch
    {
        MethodReference called => (Outermost(called.DeclaringType.GetElementType()).FullName, called.Name),
        FieldReference field => (Outermost(field.DeclaringType.GetElementType()).FullName, field.Name),
        _ => null,
    };

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private static bool IsAllowed(string type, string member)
    {
        if (type.StartsWith("Jiangshang.", StringComparison.Ordinal) || type.StartsWith('<') || type.StartsWith("System.Text.RegularExpressions.Generated.", StringComparison.Ordinal))
        {
            return true;
        }

        if (Only.TryGetValue(type, out var members))
        {
            return members.Contains(member) || member.StartsWith("op_", StringComparison.Ordinal);
        }

        return !Never.Contains($"{type}.{member}")
            && !type.StartsWith("System.Linq.Parallel", StringComparison.Ordinal)
            && (Types.Contains(type)
                || type.EndsWith("Exception", StringComparison.Ordinal)
                || Array.Exists(Families, family => type.StartsWith(family, StringComparison.Ordinal) && !type[family.Length..].Contains('.', StringComparison.Ordinal))
                || Namespaces.Contains(type[..Math.Max(0, type.LastIndexOf('.'))]));
    }

    private static HashSet<string> Names(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}

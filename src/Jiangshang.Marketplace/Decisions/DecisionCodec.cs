using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Jiangshang.Marketplace.Decisions;

/// <summary>A decision as bytes: day, hour, store, sequence, code, then its fields as integers and texts.</summary>
internal static class DecisionCodec
{
    public static void Encode(StampedDecision stamped, ArrayBufferWriter<byte> bytes)
    {
        Number(bytes, stamped.Day.Value);
        Number(bytes, stamped.Hour.Value);
        Number(bytes, stamped.Store.Index);
        Number(bytes, stamped.Sequence.Index);
        var code = DecisionSchema.CodeOf(stamped.Decision);
        Number(bytes, code);
        foreach (var value in DecisionSchema.Shapes[code].Take(stamped.Decision))
        {
            switch (value)
            {
                case long number:
                    Number(bytes, number);
                    break;
                case string text:
                    Text(bytes, text);
                    break;
                case ImmutableArray<string> texts:
                    Number(bytes, texts.Length);
                    foreach (var text in texts)
                    {
                        Text(bytes, text);
                    }

                    break;
                case ImmutableArray<long> numbers:
                    Number(bytes, numbers.Length);
                    foreach (var number in numbers)
                    {
                        Number(bytes, number);
                    }

                    break;
                default:
                    throw new InvalidOperationException($"A field of {stamped.Decision.GetType().Name} has no form in the log.");
            }
        }
    }

    /// <summary>The decision, or null when the bytes are none.</summary>
    public static StampedDecision? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var at = 0;
            var day = Number(bytes, ref at);
            var hour = Number(bytes, ref at);
            var store = Number(bytes, ref at);
            var sequence = Number(bytes, ref at);
            var code = Number(bytes, ref at);
            if (code < 0 || code >= DecisionSchema.Shapes.Length)
            {
                return null;
            }

            var shape = DecisionSchema.Shapes[(int)code];
            var values = new object[shape.Fields.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Value(bytes, ref at, shape.Fields[i].Kind);
            }

            var decision = shape.Build(values);
            return at == bytes.Length
                ? new StampedDecision(new Day(checked((int)day)), new Hour(checked((int)hour)), new StoreId(checked((int)store)), new DecisionSequence(checked((int)sequence)), decision)
                : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static object Value(ReadOnlySpan<byte> bytes, ref int at, FieldKind kind)
    {
        switch (kind)
        {
            case FieldKind.Text:
                return Text(bytes, ref at);
            case FieldKind.Texts:
                var texts = ImmutableArray.CreateBuilder<string>();
                for (var left = Count(bytes, ref at); left > 0; left--)
                {
                    texts.Add(Text(bytes, ref at));
                }

                return texts.ToImmutable();
            case FieldKind.Ratios:
            case FieldKind.Provinces:
                var numbers = ImmutableArray.CreateBuilder<long>();
                for (var left = Count(bytes, ref at); left > 0; left--)
                {
                    numbers.Add(Number(bytes, ref at));
                }

                return numbers.ToImmutable();
            default:
                return Number(bytes, ref at);
        }
    }

    private static long Count(ReadOnlySpan<byte> bytes, ref int at)
    {
        var count = Number(bytes, ref at);
        return count >= 0 && count <= bytes.Length ? count : throw new OverflowException();
    }

    private static void Number(ArrayBufferWriter<byte> bytes, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(8), value);
        bytes.Advance(8);
    }

    private static long Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(bytes.Slice(at, 8));
        at += 8;
        return value;
    }

    private static void Text(ArrayBufferWriter<byte> bytes, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Number(bytes, utf8.Length);
        bytes.Write(utf8);
    }

    private static string Text(ReadOnlySpan<byte> bytes, ref int at)
    {
        var length = checked((int)Count(bytes, ref at));
        var text = Encoding.UTF8.GetString(bytes.Slice(at, length));
        at += length;
        return text;
    }
}

using System.Globalization;
using System.Text;

namespace Jiangshang.Competencies.Evidence;

/// <summary>
/// Builds the canonical JSON that is hashed: members in the order written by the caller, no white space, strings escaped as
/// RFC 8785 says, numbers only as whole numbers or inside strings. Two implementations can agree on these bytes.
/// </summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _text = new(1024);
    private bool _first = true;

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    public CanonicalText Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _first = true;
        return this;
    }

    public CanonicalText Close(char bracket)
    {
        _text.Append(bracket);
        _first = false;
        return this;
    }

    public CanonicalText Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(':');
        _first = true;
        return this;
    }

    public CanonicalText Text(string? value)
    {
        Separate();
        if (value is null)
        {
            _text.Append("null");
        }
        else
        {
            Quote(value);
        }

        return this;
    }

    public CanonicalText Whole(long? value)
    {
        Separate();
        _text.Append(value?.ToString(CultureInfo.InvariantCulture) ?? "null");
        return this;
    }

    public CanonicalText Instant(DateTimeOffset value) =>
        Text(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture));

    private void Separate()
    {
        if (!_first)
        {
            _text.Append(',');
        }

        _first = false;
    }

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    _text.Append('\\').Append(character);
                    break;
                case '\b':
                    _text.Append("\\b");
                    break;
                case '\f':
                    _text.Append("\\f");
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case '\r':
                    _text.Append("\\r");
                    break;
                case '\t':
                    _text.Append("\\t");
                    break;
                case < ' ':
                    _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                    break;
                default:
                    _text.Append(character);
                    break;
            }
        }

        _text.Append('"');
    }
}

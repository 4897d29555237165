namespace Receivables.Banking.Internals;

/// <summary>The slow, obvious twin of <see cref="XmlTagBound"/>: one sign after the other.</summary>
internal static class SlowTagBound
{
    /// <summary>Where one attribute too many begins, or −1.</summary>
    internal static int Find(ReadOnlySpan<char> text)
    {
        string inside = "text";
        char quote = ' ';
        int attributes = 0, from = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char sign = text[i];
            switch (inside)
            {
                case "text":
                    inside = sign == '<' ? "open" : inside;
                    break;
                case "open":
                    (inside, attributes, from) = (sign switch { '!' => "bang", '?' => "?", '>' => "text", _ => "tag" }, 0, i);
                    break;
                case "bang":
                    (inside, from) = (sign switch { '-' => "-", '[' => "]", _ => "tag" }, i + 1);
                    break;
                case "tag":
                    (inside, quote) = sign is '"' or '\'' ? ("quoted", sign) : (sign == '>' ? "text" : inside, quote);
                    attributes += sign is '"' or '\'' ? 1 : 0;
                    break;
                case "quoted":
                    inside = sign == quote ? "tag" : inside;
                    break;
                default:
                    bool isEnd = sign == '>' && text[..i].EndsWith(inside, StringComparison.Ordinal) && (inside == "?" ? i > from : i >= from + 2 && text[i - 2] == inside[0]);
                    inside = isEnd ? "text" : inside;
                    break;
            }

            if (attributes > XmlTagBound.Most)
            {
                return i;
            }
        }

        return -1;
    }
}

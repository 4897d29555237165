using System.Xml.Linq;

namespace Receivables.Reporting.Html;

public class HtmlWriterTests
{
    [Fact]
    public void Elements_nest_as_the_code_does()
    {
        Assert.Equal(
            "<p class=\"lead\">1 &lt; 2 <b>&amp;</b></p>\n<br />\n",
            Written(html =>
            {
                using (html.Element("p", "lead"))
                {
                    html.Text("1 < 2 ");
                    html.Line("b", "&");
                }

                html.Empty("br");
            }));
    }

    [Fact]
    public void A_text_from_outside_is_isolated_and_an_empty_one_leaves_no_trace()
    {
        Assert.Equal("<bdi>a&quot;b&#39;c</bdi>", Written(html => html.Outside(" a\"b'c\u202e ")));
        Assert.Equal("", Written(html => html.Outside("\u202e")));
        Assert.Equal("", Written(html => html.Outside(null)));
    }

    [Fact]
    public void Any_text_comes_back_from_an_xml_reader_as_it_was_cleaned() => Property.ForAll(OutsideTextTests.HostileText, text =>
    {
        XElement read = XElement.Parse(Written(html =>
        {
            using (html.Element("p", ("title", text)))
            {
                html.Outside(text, 1000);
            }
        }), LoadOptions.PreserveWhitespace);

        Assert.Equal(OutsideText.Clean(text, 1000), read.Value);
        Assert.Equal(OutsideText.Clean(text, 1000), read.Attribute("title")!.Value);
        Assert.True(read.Elements().All(element => element.Name.LocalName == "bdi" && !element.HasElements));
    }, maxTest: 500);

    private static string Written(Action<HtmlWriter> write)
    {
        var text = new StringWriter();
        write(new HtmlWriter(text));
        return text.ToString();
    }
}

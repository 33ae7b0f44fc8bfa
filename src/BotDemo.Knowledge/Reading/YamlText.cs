using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BotDemo.Knowledge.Reading;

/// <summary>A piece of YAML inside a file, and where to report what is wrong with it.</summary>
/// <param name="LinesBefore">How many lines of the file come before the piece.</param>
internal sealed record YamlText(string Path, int LinesBefore, ProblemList Problems)
{
    private const string Hint = "quote text that holds ': ' or starts with a special character; indent lists by two blanks";

    /// <summary>The root of the piece; null, with a problem, if it is malformed or empty.</summary>
    public YamlNode? Parse(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new BoundedParser(new StringReader(text)));
            if (stream.Documents.Count == 1)
            {
                return stream.Documents[0].RootNode;
            }

            Problems.Error(
                Path,
                LinesBefore + 1,
                stream.Documents.Count == 0 ? "there is nothing in it" : "there is more than one YAML document",
                Hint);
        }
        catch (YamlException fault)
        {
            Problems.Error(Path, LinesBefore + Math.Max(1, (int)fault.Start.Line), $"malformed YAML: {Reason(fault)}", Hint);
        }

        return null;
    }

    public int Line(YamlNode node) => LinesBefore + Math.Max(1, (int)node.Start.Line);

    public void Error(YamlNode node, string what, string hint) => Problems.Error(Path, Line(node), what, hint);

    // The innermost message is the one about the text; the outer ones tell of the library's own steps.
    private static string Reason(Exception fault) =>
        (fault.InnerException is YamlException inner ? Reason(inner) : fault.Message).ReplaceLineEndings(" ");
}

using System.CommandLine;
using System.Text;
using BotDemo.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// Every verb is defined once, in a file of its own; parser and help come from that definition.
var root = new RootCommand("Works on the knowledge of BotDemo: no host, no network.")
{
    AskVerb.Define(),
    BenchVerb.Define(),
    CheckVerb.Define(),
    DiffVerb.Define(),
    EvalVerb.Define(),
    ReportVerb.Define(),
    TeamsVerb.Define(),
};
return Run.Verb(root, args);

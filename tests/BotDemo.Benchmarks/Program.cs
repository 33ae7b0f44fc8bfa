using BotDemo.Benchmarks.Chat;
using BotDemo.Benchmarks.Echo;

return args switch
{
    ["echo", .. var options] => await EchoBenchmark.RunAsync(options),
    ["echo-server", var kind, var port] => await EchoServer.RunAsync(kind, int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)),
    ["chat", _, ..] => await ChatBenchmark.RunAsync(args[1..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/BotDemo.Benchmarks -- echo [seconds] [connections]");
    Console.Error.WriteLine("       dotnet run -c Release --project tests/BotDemo.Benchmarks -- chat <address of a running host> [people] [seconds] [process id of the host]");
    return 2;
}

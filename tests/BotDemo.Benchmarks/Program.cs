using BotDemo.Benchmarks.Echo;

return args switch
{
    ["echo", .. var options] => await EchoBenchmark.RunAsync(options),
    ["echo-server", var kind, var port] => await EchoServer.RunAsync(kind, int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/BotDemo.Benchmarks -- echo [seconds] [connections]");
    return 2;
}

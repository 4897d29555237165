using ReceivablesSample;

return await ConsoleApp.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);

return await Jiangshang.Server.CommandLine.JiangshangCommand.RunAsync(args);

// Started by node: the runtime prints what Program.cs prints.
import { dotnet } from './wwwroot/_framework/dotnet.js';

await dotnet.run();

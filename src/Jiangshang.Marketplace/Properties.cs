using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Jiangshang.Core.Tests")]
[assembly: InternalsVisibleTo("Jiangshang.Benchmarks")]

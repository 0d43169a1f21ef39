namespace Jiangshang.Core.Tests;

namespace Jiangshang.School.Tests;

namespace Jiangshang.EndToEnd;

using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>Another entry is already saved in this place: the same work is open in two windows.</summary>
public sealed record JournalConflict(long Sequence) : Rejection(RejectionKind.Conflict, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"第 {Sequence} 条记录与服务器上已保存的不同：这项作答可能同时在另一个窗口打开。请关掉其他窗口并刷新本页。"),
    string.Create(CultureInfo.InvariantCulture, $"Entry {Sequence} differs from the one already saved: this work may be open in another window. Close the others and reload this page.")));

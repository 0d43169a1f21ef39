using System.Runtime.Intrinsics;

namespace Jiangshang.Marketplace.Determinism;

/// <summary>Eight 128-bit blocks side by side, word by word.</summary>
internal readonly record struct RandomLanes(Vector256<uint> First, Vector256<uint> Second, Vector256<uint> Third, Vector256<uint> Fourth);

namespace Jiangshang.Content.DemoSchools;

/// <param name="Role"><c>teacher</c>, <c>registrar</c> or <c>administrator</c>.</param>
public sealed record DemoStaff(string Number, string Name, string Role);

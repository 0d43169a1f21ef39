using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Contracts.People;

public sealed record NewStaff(string Number, string Name, Role Role, IReadOnlyList<Guid> ClassGroups);

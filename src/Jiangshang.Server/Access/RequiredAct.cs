using Jiangshang.School.Access;

namespace Jiangshang.Server.Access;

/// <summary>What an endpoint does, for <see cref="ApiGate"/> to decide who may.</summary>
/// <param name="SubjectParameter">The route parameter that names what it is done to; null when the role alone decides.</param>
/// <param name="CheckedByUseCase">True where the subjects stand in the body, or where the use case knows the owner without asking the database.</param>
public sealed record RequiredAct(Act Act, string? SubjectParameter, bool CheckedByUseCase);

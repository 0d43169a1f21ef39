using Jiangshang.School.People;

namespace Jiangshang.School.Tests.Access;

/// <summary>
/// What is expected of one endpoint. A plus allows, a minus refuses. Of endpoints about an object a student has three signs (own,
/// own class, other class) and staff two (own class, other class); of others everybody has one.
/// </summary>
/// <param name="Endpoint">The method and the route, as the server declares them.</param>
/// <param name="Body">What is sent; null sends nothing.</param>
/// <param name="With">Tells rows of the same endpoint apart.</param>
public sealed record MatrixRow(
    string Endpoint,
    string Student,
    string Teacher,
    string Registrar,
    string Administrator,
    MatrixLog Log,
    Func<MatrixSchool, MatrixObject, HttpContent>? Body = null,
    string With = "")
{
    public HttpMethod Method => new(Endpoint.Split(' ')[0]);

    public string Route => Endpoint.Split(' ')[1];

    public bool IsAboutObject => Student.Length > 1;

    public string Name => With.Length == 0 ? Endpoint : $"{Endpoint} ({With})";

    public bool Allows(PersonRole role, Whose whose)
    {
        var signs = role switch
        {
            PersonRole.Student => Student,
            PersonRole.Teacher => Teacher,
            PersonRole.Registrar => Registrar,
            PersonRole.Administrator => Administrator,
        };
        return whose switch
        {
            Whose.None => signs == "+",
            Whose.Unknown => false,
            Whose.Own => signs[0] == '+',
            Whose.OwnClass => signs[^2] == '+',
            Whose.OtherClass => signs[^1] == '+',
        };
    }
}

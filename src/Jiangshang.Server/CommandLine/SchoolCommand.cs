using System.CommandLine;
using Jiangshang.School.People;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jiangshang.Server.CommandLine;

/// <summary>Founds a real school in an empty database: its code, its name and the first administrator.</summary>
internal static class SchoolCommand
{
    public static Command Create(CommandLanguage language)
    {
        var storage = new StorageChoice(language);
        var code = Required("--code", language["学校代码，登录时要填，例如 jiangcheng", "the school's code, asked for at sign-in, such as jiangcheng"]);
        var name = Required("--name", language["学校名称", "the school's name"]);
        var administrator = Required("--administrator", language["第一位管理员的工号", "the first administrator's staff number"]);
        var create = new Command("create", language[
            "在空数据库里建立学校和第一位管理员，显示一次性的初始密码",
            "found a school in an empty database with its first administrator, and show the first password once"]) { code, name, administrator };
        storage.AddTo(create);
        create.SetAction((parsed, cancellation) => CreateAsync(
            storage.Of(parsed),
            parsed.GetRequiredValue(code),
            parsed.GetRequiredValue(name),
            parsed.GetRequiredValue(administrator),
            language,
            cancellation));
        return new Command("school", language["学校", "the school"]) { create };
    }

    private static async Task<int> CreateAsync(SchoolStorageOptions options, string code, string name, string administrator, CommandLanguage language, CancellationToken cancellation)
    {
        await using var database = new SchoolDatabase(options);
        await database.MigrateAsync(cancellation);
        using var passwords = new Passwords(Options.Create(new PasswordHasherOptions()));
        var password = FirstPasswords.New();
        var outcome = await new FoundSchool(database, passwords, TimeProvider.System).HandleAsync(code, name, administrator, password, cancellation);
        if (outcome.IsRefused(out var rejection))
        {
            throw new CommandRefusedException(rejection.Wording);
        }

        Console.Out.WriteLine(language[
            $"已建立“{name}”。用学校代码 {code}、工号 {administrator}、初始密码 {password} 登录，首次登录要改密码。",
            $"Founded “{name}”. Sign in with school code {code}, number {administrator} and first password {password}; it must be changed at once."]);
        return ExitCode.Fine;
    }

    private static Option<string> Required(string name, string description) => new(name) { Description = description, Required = true };
}

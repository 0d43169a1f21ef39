using System.CommandLine;
using Jiangshang.School.People;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jiangshang.Server.CommandLine;

/// <summary>Founds a real school in an empty database, keeps its rules, and helps in an administrator who is locked out.</summary>
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
        var twoSteps = TwoSteps(language);
        twoSteps.DefaultValueFactory = _ => TwoStepsRule.Required;
        create.Add(twoSteps);
        storage.AddTo(create);
        create.SetAction((parsed, cancellation) => CreateAsync(
            storage.Of(parsed),
            parsed.GetRequiredValue(code),
            parsed.GetRequiredValue(name),
            parsed.GetRequiredValue(administrator),
            parsed.GetRequiredValue(twoSteps),
            language,
            cancellation));
        return new Command("school", language["学校", "the school"]) { create, Set(language), Reset(language) };
    }

    private static Command Set(CommandLanguage language)
    {
        var storage = new StorageChoice(language);
        var twoSteps = TwoSteps(language);
        var secondPerson = new Option<TwoStepsRule?>("--second-person")
        {
            Description = language["人工认定和毕业认定要不要第二个人确认：required 要，optional 不要", "whether decisions in person and on graduation need a second person: required or optional"],
        };
        var inferred = new Option<InferredRule?>("--inferred-certificates")
        {
            Description = language["没有官方对应表、按推断代替别的证书的，算不算：count 算，refuse 不算；重启服务后生效", "whether certificates that replace others by inference only count: count or refuse; from the next start on"],
        };
        var set = new Command("set", language["修改学校的规定", "change the school's rules"]) { twoSteps, secondPerson, inferred };
        storage.AddTo(set);
        set.SetAction((parsed, cancellation) => SetAsync(
            storage.Of(parsed),
            parsed.GetResult(twoSteps) is null ? null : parsed.GetValue(twoSteps),
            parsed.GetValue(secondPerson),
            parsed.GetValue(inferred),
            language,
            cancellation));
        return set;
    }

    private static Command Reset(CommandLanguage language)
    {
        var storage = new StorageChoice(language);
        var number = Required("--number", language["工号或学号", "the person's number"]);
        var reset = new Command("reset", language[
            "重置一个账号：新的初始密码，解除锁定和手机验证器。唯一的管理员进不来时用",
            "reset an account: a new first password, no lock, no authenticator; for the day the only administrator is locked out"]) { number };
        storage.AddTo(reset);
        reset.SetAction((parsed, cancellation) => ResetAsync(storage.Of(parsed), parsed.GetRequiredValue(number), language, cancellation));
        return reset;
    }

    private static async Task<int> SetAsync(
        SchoolStorageOptions options, TwoStepsRule? twoSteps, TwoStepsRule? secondPerson, InferredRule? inferred, CommandLanguage language, CancellationToken cancellation)
    {
        if (twoSteps is null && secondPerson is null && inferred is null)
        {
            throw new CommandRefusedException(new("没有写要改哪一条规定。用 --help 看用法。", "Say which rule to change. See --help."));
        }

        StorageChoice.RequireDatabase(options);
        await using var database = new SchoolDatabase(options);
        await database.MigrateAsync(cancellation);
        var profile = new SchoolProfile(database);
        if (twoSteps is { } rule)
        {
            await profile.AskForTwoStepsAsync(rule == TwoStepsRule.Required, cancellation);
            Console.Out.WriteLine(rule == TwoStepsRule.Required
                ? language["教职工登录必须用手机验证器。", "Staff must sign in with an authenticator app."]
                : language["教职工可以自己决定用不用手机验证器。", "Staff may choose whether to use an authenticator app."]);
        }

        if (secondPerson is { } second)
        {
            await profile.AskForSecondPersonAsync(second == TwoStepsRule.Required, cancellation);
            Console.Out.WriteLine(second == TwoStepsRule.Required
                ? language["人工认定要第二个人确认以后才起作用。", "A decision in person takes effect once a second person has confirmed it."]
                : language["人工认定一个人就起作用。", "One person’s decision takes effect at once."]);
        }

        if (inferred is { } count)
        {
            await profile.AcceptInferredCertificatesAsync(count == InferredRule.Count, cancellation);
            Console.Out.WriteLine(count == InferredRule.Count
                ? language["按推断代替别的证书的，算数。请重启服务。", "Certificates that replace others by inference count. Restart the server."]
                : language["按推断代替别的证书的，不算数。请重启服务。", "Certificates that replace others by inference do not count. Restart the server."]);
        }

        return ExitCode.Fine;
    }

    private static async Task<int> ResetAsync(SchoolStorageOptions options, string number, CommandLanguage language, CancellationToken cancellation)
    {
        StorageChoice.RequireDatabase(options);
        await using var database = new SchoolDatabase(options);
        await database.MigrateAsync(cancellation);
        using var passwords = new Passwords(Options.Create(new PasswordHasherOptions()));
        var outcome = await new ResetPassword(database, passwords, new School.SignIn.Sessions(database, SignInRules.Shipped, TimeProvider.System)).HandleAsync(number, cancellation);
        if (outcome.IsRefused(out _))
        {
            throw new CommandRefusedException(new($"没有编号为“{number}”的人，请检查。", $"There is nobody with the number “{number}”. Check it."));
        }

        Console.Out.WriteLine(language[
            $"已重置 {number}。初始密码 {outcome.Result.FirstPassword}，首次登录要改。",
            $"{number} is reset. First password {outcome.Result.FirstPassword}; it must be changed at once."]);
        return ExitCode.Fine;
    }

    private static Option<TwoStepsRule> TwoSteps(CommandLanguage language) => new("--two-steps")
    {
        Description = language["教职工两步登录（手机验证器）：required 必须，optional 自愿", "two-step sign-in of staff (authenticator app): required or optional"],
    };

    private static async Task<int> CreateAsync(SchoolStorageOptions options, string code, string name, string administrator, TwoStepsRule twoSteps, CommandLanguage language, CancellationToken cancellation)
    {
        await using var database = new SchoolDatabase(options);
        await database.MigrateAsync(cancellation);
        using var passwords = new Passwords(Options.Create(new PasswordHasherOptions()));
        var password = FirstPasswords.New();
        var outcome = await new FoundSchool(database, passwords, TimeProvider.System).HandleAsync(code, name, administrator, password, twoSteps == TwoStepsRule.Required, cancellation);
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

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.Content;
using Jiangshang.Content.DemoSchools;
using Jiangshang.School.Artefacts;
using Jiangshang.School.DemoSchools;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.Server.Views;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jiangshang.Server.CommandLine;

/// <summary>Creates the demo school in an empty database.</summary>
internal static class DemoCommand
{
    private const string StandardCode = "secondary-ecommerce";

    public static Command Create(CommandLanguage language)
    {
        var storage = new StorageChoice(language);
        var on = new Option<DateOnly?>("--on")
        {
            Description = language["演示学校的“今天”，默认是真正的今天", "the demo school's “today”; the real one by default"],
            HelpName = "2026-11-23",
        };
        var create = new Command("create", language["在空数据库里建立演示学校", "create the demo school in an empty database"]) { on };
        storage.AddTo(create);
        create.SetAction(async (parsed, cancellation) =>
        {
            var outcome = await CreateAsync(storage.Of(parsed), parsed.GetValue(on), language, cancellation);
            if (outcome.IsRefused(out var rejection))
            {
                throw new CommandRefusedException(rejection.Wording);
            }

            PrintSignIns(parsed.GetValue(on));
            return ExitCode.Fine;
        });
        return new Command("demo", language["演示学校", "the demo school"]) { create };
    }

    /// <summary>Creates it unless the database already holds a school.</summary>
    public static async Task<Outcome<DemoSchoolSummary>> CreateAsync(SchoolStorageOptions options, DateOnly? on, CommandLanguage language, CancellationToken cancellation)
    {
        var folder = ContentFolder.Find();
        await using var database = new SchoolDatabase(options);
        await database.MigrateAsync(cancellation);
        if (await database.HoldsSchoolAsync(cancellation))
        {
            // Found out before all of the content is read for nothing, as at every start but the first.
            return new SchoolAlreadyFounded();
        }

        using var passwords = new Passwords(Options.Create(new PasswordHasherOptions()));
        var clock = Stopwatch.StartNew();
        var outcome = await new CreateDemoSchool(database, new ArtefactStore(options), passwords).HandleAsync(
            Definition(folder),
            SchoolContent.Load(folder).OrThrow(),
            StandardCode,
            Path.Combine(folder, "demo", "files"),
            Today(on),
            cancellation);
        if (outcome.Rejection is null)
        {
            var (made, seconds) = (outcome.Result, clock.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture));
            await Console.Error.WriteLineAsync(language[
                $"演示学校已建好（{seconds} 秒）：{made.Students} 名学生，{made.Attempts} 次作答，{made.Evidence} 条证据，{made.Certificates} 张证书。",
                $"Demo school created in {seconds} s: {made.Students} students, {made.Attempts} attempts, {made.Evidence} pieces of evidence, {made.Certificates} certificates."]);
        }

        return outcome;
    }

    public static void PrintSignIns(DateOnly? on) => DemoSignIns.Print(Definition(ContentFolder.Find()), Today(on));

    private static DemoSchool Definition(string contentFolder)
    {
        var load = DemoSchoolReader.Read(ContentFiles.From(contentFolder));
        return load.School ?? throw new CommandRefusedException(new Wording(
            $"演示学校的内容读不了：{string.Join('\n', load.Problems)}",
            $"The demo school's content cannot be read: {string.Join('\n', load.Problems.Select(problem => $"{problem.File}:{problem.Line} {problem.Wording.En}"))}"));
    }

    private static DateOnly Today(DateOnly? on) =>
        on ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(SchoolClock.Offset).DateTime);
}

using System.CommandLine;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Storage;

namespace Jiangshang.Server.CommandLine;

/// <summary>Which database a command works on: a data folder with SQLite in it, or PostgreSQL.</summary>
internal sealed class StorageChoice
{
    public StorageChoice(CommandLanguage language)
    {
        Data = new Option<string>("--data")
        {
            Description = language["数据文件夹（SQLite 文件和上传的文件都在里面）", "the data folder: the SQLite file and uploaded files lie in it"],
            HelpName = language["文件夹", "folder"],
            DefaultValueFactory = _ => DefaultFolder(),
        };
        Files = new Option<string?>("--files")
        {
            Description = language["上传文件的文件夹；几台服务器共用一个数据库时，必须是同一个共享文件夹。默认是数据文件夹里的 artefacts", "the folder for uploaded files, one shared folder where several servers use one database; artefacts in the data folder by default"],
            HelpName = language["文件夹", "folder"],
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("JIANGSHANG_FILES"),
        };
        Database = new Option<string?>("--database")
        {
            Description = language["PostgreSQL 连接串；不写就用数据文件夹里的 SQLite", "a PostgreSQL connection string; without it, SQLite in the data folder"],
            HelpName = "Host=…",
        };
    }

    public Option<string> Data { get; }

    /// <summary>Several servers on one PostgreSQL share it.</summary>
    public Option<string?> Files { get; }

    public Option<string?> Database { get; }

    public void AddTo(Command command)
    {
        command.Add(Data);
        command.Add(Files);
        command.Add(Database);
    }

    public SchoolStorageOptions Of(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(Data);
        var options = parsed.GetValue(Database) is { Length: > 0 } connection
            ? SchoolStorageOptions.OnPostgres(Sound(connection), folder)
            : SchoolStorageOptions.InFolder(folder);
        return parsed.GetValue(Files) is { Length: > 0 } files ? options.WithFiles(files) : options;
    }

    private static string Sound(string connection) =>
        DatabaseWords.OfConnection(connection) is { } words ? throw new CommandRefusedException(words) : connection;

    /// <summary>Looking and changing must not create an empty database.</summary>
    public static void RequireDatabase(SchoolStorageOptions options)
    {
        if (options.SqliteFile is { } file && !File.Exists(file))
        {
            throw new CommandRefusedException(new Wording(
                $"没有数据库“{file}”，用 --data 指定数据文件夹。",
                $"There is no database “{file}”. Name the data folder with --data."));
        }
    }

    private static string DefaultFolder() =>
        Environment.GetEnvironmentVariable("JIANGSHANG_DATA") is { Length: > 0 } folder ? folder : "data";
}

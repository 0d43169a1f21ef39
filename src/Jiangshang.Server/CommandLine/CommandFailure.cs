using System.Data.Common;
using System.Net.Sockets;
using Jiangshang.Competencies.Measures;
using Jiangshang.Content;
using Jiangshang.School.Storage;

namespace Jiangshang.Server.CommandLine;

/// <summary>
/// What stands between a command and its work outside the program: content, database, disk, network. Each is told in one sentence that
/// says what to do. Whatever is not listed here is a bug, and keeps its trace.
/// </summary>
internal static class CommandFailure
{
    /// <returns>Null for a bug.</returns>
    public static Wording? WordsOf(Exception failure)
    {
        // What happened first lies innermost: Entity Framework and Npgsql wrap what the network or the database said.
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (WordsOfOne(cause) is { } words)
            {
                return words;
            }
        }

        return null;
    }

    private static Wording? WordsOfOne(Exception cause) => cause switch
    {
        CommandRefusedException refusal => refusal.Wording,
        ContentUnreadableException content => OfContent(content),
        DatabaseNewerException newer => newer.Wording,
        DbException database => DatabaseWords.Of(database),
        SocketException socket => new(
            $"这个网络地址不能用：{socket.Message}。请检查地址、端口和权限。", $"This network address cannot be used: {socket.Message}. Check address, port and rights."),
        IOException or UnauthorizedAccessException => new(
            $"读写失败：{cause.Message}。请检查路径、权限和磁盘空间。", $"Reading or writing failed: {cause.Message}. Check the path, the rights and the space on the disk."),
        _ => null,
    };

    private static Wording OfContent(ContentUnreadableException content) => new(
        $"内容有问题，不能使用（用 lint 逐条查看）：\n{string.Join('\n', content.Problems)}",
        $"The content has problems and cannot be used (lint shows them all):\n{string.Join('\n', content.Problems.Select(problem => FormattableString.Invariant($"{problem.File}:{problem.Line} {problem.CheckId} {problem.Wording.En}")))}");
}

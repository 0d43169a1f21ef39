using Jiangshang.Contracts.Appeals;
using Jiangshang.School.Appeals;
using Jiangshang.Server.Views;
using AppealState = Jiangshang.Contracts.Appeals.AppealState;

namespace Jiangshang.Server.Appeals;

/// <summary>Appeals as the contract carries them.</summary>
internal static class AppealViews
{
    public static AppealView Of(AppealRow row, SchoolView school) => new(
        row.Id,
        row.Reason,
        row.RaisedAt,
        Enum.Parse<AppealState>(row.State.ToString()),
        row.Answer,
        row.DecidedBy is { } person ? school.PersonNames.GetValueOrDefault(person.ToString()) : null,
        row.DecidedAt,
        row.Outcome);
}

using Jiangshang.Competencies.Standards;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Decisions;

/// <summary>Reads decisions that wait for a second person.</summary>
public sealed class DecisionReading(SchoolDatabase database)
{
    public async Task<IReadOnlyList<WaitingDecision>> WaitingAsync(Guid student, RequirementCode requirement, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.Decisions
            .Where(row => row.StudentId == student && row.Requirement == requirement.Value && row.State == DecisionState.Proposed)
            .Join(school.People, row => row.ProposedBy, person => person.Id, (row, person) => new WaitingDecision(row, person.Name))
            .ToListAsync(cancellation);
    }
}

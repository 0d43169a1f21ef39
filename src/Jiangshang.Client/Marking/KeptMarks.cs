namespace Jiangshang.Client.Marking;

/// <summary>Marks as the window keeps them until they are saved.</summary>
/// <param name="Levels">By criterion code; a criterion without a level is not among them.</param>
/// <param name="Notes">By criterion code.</param>
/// <param name="BasedOn">How many saved markings had been seen.</param>
/// <param name="Reason">Why earlier marks are changed.</param>
public sealed record KeptMarks(IReadOnlyDictionary<string, int> Levels, IReadOnlyDictionary<string, string> Notes, string Comment, bool ReturnForRevision, int BasedOn, string Reason);

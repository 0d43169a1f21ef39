namespace Jiangshang.Workshops.JudgedWork;

/// <summary>Which deliverable a file is for: one rule for the screen and for what is handed in, so that the two never differ.</summary>
public static class FilePlaces
{
    /// <param name="named">The deliverable the draft names for the file; null when it names none, as after a crash between upload and draft.</param>
    /// <returns>Null when the task asks for no such file: it is neither shown nor handed in.</returns>
    public static DeliverableCode? Of(JudgedWorkTask task, string? named, string fileName, MediaType mediaType)
    {
        var known = task.Deliverables.FirstOrDefault(deliverable => deliverable.Code.Value == named);
        var fitting = task.Deliverables.FirstOrDefault(deliverable => deliverable.Kinds.Any(kind => FileFormat.Of(kind).Recognizes(fileName, mediaType)));
        return (known ?? fitting)?.Code;
    }
}

using Jiangshang.Competencies.Measures;
using Microsoft.AspNetCore.Components;
using WorkshopWording = Jiangshang.Workshops.Scoring.Wording;

namespace Jiangshang.Client.Design;

/// <summary>A component that speaks the language chosen in the shell, and speaks anew when it changes.</summary>
public abstract class LocalizedComponent : ComponentBase
{
    [CascadingParameter]
    public Language Language { get; set; }

    /// <summary>The text in the chosen language.</summary>
    protected string L(Wording wording) => wording.In(Language);

    protected string L(WorkshopWording wording) => wording.In(Language);

    protected string? L(Wording? wording, string? otherwise) => wording?.In(Language) ?? otherwise;
}

using Jiangshang.Workshops.Typing;
using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.School.TrainingTasks;

/// <summary>What the content holds for typing beside its tasks.</summary>
/// <param name="Pool">The whole texts.</param>
/// <param name="Sentences">What tests are mixed from.</param>
/// <param name="Bounds">What asks for a person's eyes in a record; null when the content does not say.</param>
public sealed record TypingProvisions(IReadOnlyList<TypingText> Pool, IReadOnlyList<TypingSentence> Sentences, PlausibilityBounds? Bounds);

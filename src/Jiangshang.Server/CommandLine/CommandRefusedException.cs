using Jiangshang.Competencies.Measures;

namespace Jiangshang.Server.CommandLine;

/// <summary>
/// A command cannot do what was asked, and the wording says what to do. The command line is the process's outermost edge: the
/// exception goes no further than <see cref="JiangshangCommand"/>, which prints the sentence and exits with 2.
/// </summary>
internal sealed class CommandRefusedException(Wording wording) : Exception(wording.En)
{
    public Wording Wording { get; } = wording;
}

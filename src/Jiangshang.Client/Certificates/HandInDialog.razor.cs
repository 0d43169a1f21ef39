using System.Globalization;
using Jiangshang.Client.Api;
using Jiangshang.Client.Sessions;
using Jiangshang.Client.Shell;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Certificates;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Refit;

namespace Jiangshang.Client.Certificates;

/// <summary>Hands in a certificate with its scan.</summary>
public sealed partial class HandInDialog : DraftedForm<CertificateDraft>
{
    private const long LargestScan = 10 * 1024 * 1024;
    private static readonly string[] ScanTypes = ["image/png", "image/jpeg", "application/pdf"];

    private string _type = "";
    private string _level = "";
    private string _score = "";
    private string _number = "";
    private DateOnly? _issuedOn;
    private DateOnly? _expiresOn;
    private IBrowserFile? _scan;
    private Wording? _wrong;
    private Answer<CertificateView>? _answer;
    private bool _busy;

    [Parameter, EditorRequired]
    public bool IsOpen { get; set; }

    [Parameter, EditorRequired]
    public Guid Student { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<CertificateTypeView> Catalogue { get; set; } = [];

    [Parameter, EditorRequired]
    public EventCallback Closed { get; set; }

    [Parameter, EditorRequired]
    public EventCallback HandedIn { get; set; }

    [Inject]
    private ICertificateApi Api { get; set; } = default!;

    [Inject]
    private Notices Notices { get; set; } = default!;

    protected override string DraftPlace => $"certificate/{Student}";

    protected override CertificateDraft EmptyDraft => CertificateDraft.Empty;

    protected override CertificateDraft Draft
    {
        get => new(_type, _level, _score, _number, _issuedOn, _expiresOn);
        set => (_type, _level, _score, _number, _issuedOn, _expiresOn) = (value.Type, value.Level, value.Score, value.Number, value.IssuedOn, value.ExpiresOn);
    }

    private IReadOnlyList<CertificateLevelView> Levels => Catalogue.FirstOrDefault(type => type.Code.Value == _type)?.Levels ?? [];

    private void Choose(InputFileChangeEventArgs chosen)
    {
        _scan = chosen.File;
        _wrong = FindFault();
    }

    private Wording? FindFault() => _scan is null || !ScanTypes.Contains(_scan.ContentType) ? CertificateStrings.ScanWrong
        : _scan.Size > LargestScan ? CertificateStrings.ScanTooLarge
        : null;

    private async Task SendAsync()
    {
        _wrong = _type.Length == 0 || _level.Length == 0 || _number.Trim().Length == 0 || _issuedOn is null
            ? CertificateStrings.FillIn
            : FindFault();
        if (_wrong is not null || _scan is null || _issuedOn is not { } issuedOn)
        {
            return;
        }

        _busy = true;
        _answer = await Asking.AskAsync(async () =>
        {
            await using var content = _scan.OpenReadStream(LargestScan);
            var scan = new StreamPart(content, _scan.Name, _scan.ContentType, "scan");
            return await Api.HandInAsync(
                Student, _type, _level, _score.Trim().Length == 0 ? null : _score.Trim(), _number.Trim(), Iso(issuedOn), _expiresOn is { } until ? Iso(until) : null, scan);
        });
        _busy = false;
        if (_answer is Answer<CertificateView>.Given)
        {
            await ForgetDraftAsync();
            _scan = null;
            Notices.Say(CertificateStrings.Sent);
            await HandedIn.InvokeAsync();
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Microsoft.JSInterop;

namespace Jiangshang.Client.Design;

/// <summary>The module <c>js/page.js</c>, fetched once.</summary>
public sealed class PageScript(IJSRuntime browser)
{
    private Task<IJSObjectReference>? _module;

    public async Task DoAsync(string function, params object?[] arguments) =>
        await (await ModuleAsync()).InvokeVoidAsync(function, arguments);

    public async Task<TResult> AskAsync<TResult>(string function, params object?[] arguments) =>
        await (await ModuleAsync()).InvokeAsync<TResult>(function, arguments);

    private Task<IJSObjectReference> ModuleAsync() =>
        _module ??= browser.ImportAsync("./js/page.js");
}

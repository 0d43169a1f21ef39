using System.Net;
using System.Net.Http.Json;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Rejections;

namespace Jiangshang.School.Tests.Given;

/// <summary>Talks to the API and says what is expected of its answers.</summary>
public static class Answers
{
    public static async Task<TBody> GetAsync<TBody>(this HttpClient client, string path) =>
        await client.GetFromJsonAsync<TBody>(path, ContractsJson.Options) ?? throw new InvalidOperationException($"{path} answered nothing.");

    public static Task<HttpResponseMessage> PostAsync<TBody>(this HttpClient client, string path, TBody body) =>
        client.PostAsJsonAsync(path, body, ContractsJson.Options);

    public static async Task<TBody> ReadAsync<TBody>(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<TBody>(ContractsJson.Options))!;
    }

    /// <summary>The rejection's type must be this one; its wording must be there in both languages.</summary>
    public static async Task ShouldBeRefusedAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, string type)
    {
        using var answer = await sent;
        Assert.Equal(status, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<RejectionBody>(ContractsJson.Options);
        Assert.Equal(type, body!.Type);
        Assert.NotEmpty(body.Wording.Zh);
        Assert.NotEmpty(body.Wording.En);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Jiangshang.Core.Tests.Architecture;

/// <summary>One impurity a method: each must be seen by <see cref="PurityTests"/>. None is ever called.</summary>
internal static class ImpureCanaries
{
    public static long A_stopwatch() => Stopwatch.GetTimestamp();

    public static long Ticks_since_the_start() => Environment.TickCount64;

    public static string The_machines_name() => Environment.MachineName;

    public static DateTimeOffset A_clock() => TimeProvider.System.GetUtcNow();

    public static TimeZoneInfo The_machines_time_zone() => TimeZoneInfo.Local;

    public static DateTimeOffset Local_time(DateTimeOffset instant) => instant.ToLocalTime();

    public static int Chance() => Random.Shared.Next();

    public static int Secure_chance() => RandomNumberGenerator.GetInt32(6);

    public static Guid A_new_id() => Guid.NewGuid();

    public static Guid A_new_id_with_the_time() => Guid.CreateVersion7();

    public static double Math_power(double x) => Math.Pow(x, 0.3);

    public static double Math_arc_tangent(double x, double y) => Math.Atan2(x, y);

    public static double Math_cubic_root(double x) => Math.Cbrt(x);

    public static double Generic_exponential(double x) => double.Exp(x);

    public static double Generic_power(double x) => double.Pow(x, 0.3);

    public static float Generic_logarithm(float x) => float.Log(x);

    public static double Fused_multiply(double x) => double.FusedMultiplyAdd(x, x, x);

    public static double Estimated_multiply(double x) => double.MultiplyAddEstimate(x, x, x);

    public static string The_interfaces_culture() => CultureInfo.CurrentUICulture.Name;

    public static CultureInfo The_culture() => CultureInfo.CurrentCulture;

    public static int A_seeded_hash_of_text(string text) => text.GetHashCode(StringComparison.Ordinal);

    public static int A_hash_of_an_object(object value) => value.GetHashCode();

    public static int The_hash_of_identity(object value) => RuntimeHelpers.GetHashCode(value);

    public static int A_combined_hash(int a, int b) => HashCode.Combine(a, b);

    public static Process Another_process() => Process.GetCurrentProcess();

    public static long The_memory_in_use() => GC.GetTotalMemory(false);

    public static int Work_in_parallel(int[] numbers) => numbers.AsParallel().Sum();

    public static void Another_thread(ThreadStart work) => new Thread(work).Start();

    public static string A_file(string path) => File.ReadAllText(path);

    public static IPAddress[] A_name_service(string host) => Dns.GetHostAddresses(host);

    public static void The_console() => Console.WriteLine();
}

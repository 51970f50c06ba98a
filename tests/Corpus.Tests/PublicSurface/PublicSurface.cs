using System.Reflection;

namespace Corpus.Tests.PublicSurface;

/// <summary>The public surface of the library as text: a line a type, and under it a line a member, in ordinal order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) => string.Concat(assembly.GetExportedTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => string.Join('\n', [SignatureText.Of(type), .. MembersOf(type).Select(member => "    " + member)]) + "\n"));

    private static IEnumerable<string> MembersOf(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{name} = {(int)Enum.Parse(type, name)}")
        : type.GetMembers(Declared).Select(Text).OfType<string>().Order(StringComparer.Ordinal);

    private static string? Text(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsSeen(constructor) => SignatureText.Of(constructor),
        PropertyInfo property when IsSeen(property.GetMethod) && property.Name != "EqualityContract" => SignatureText.Of(property),
        MethodInfo method when IsSeen(method) && !IsWrittenByCompiler(method) => SignatureText.Of(method),
        FieldInfo { IsPublic: true } field => $"field {field.Name}",
        EventInfo shown => $"event {shown.Name}",
        _ => null,
    };

    private static bool IsSeen(MethodBase? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    /// <summary>Accessors, and what every record has: it comes and goes with the word "record", which the line of the type shows.</summary>
    private static bool IsWrittenByCompiler(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_Implicit", StringComparison.Ordinal))
        || method.Name.StartsWith('<')
        || method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));
}

using System.ComponentModel;
using System.Reflection;

namespace Corpus.Tests.PublicSurface;

/// <summary>How a type or member is declared, near to what C# writes, without the namespaces.</summary>
internal static class SignatureText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Type type)
    {
        IEnumerable<string> bases = [.. Base(type), .. type.GetInterfaces().Where(held => held.IsPublic).Select(Name).Order(StringComparer.Ordinal)];
        return $"{Hidden(type)}{Kind(type)} {type.Namespace}.{Name(type)} : {string.Join(", ", bases)}".TrimEnd(' ', ':');
    }

    public static string Of(ConstructorInfo constructor) =>
        $"{Hidden(constructor)}{Access(constructor)}new({Parameters(constructor)})";

    public static string Of(PropertyInfo property)
    {
        MethodInfo get = property.GetMethod!;
        string index = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{Parameters(get)}]";
        string set = property.SetMethod is { IsPublic: true } ? " { get; init; }" : "";
        return $"{Hidden(property)}{Access(get)}{Static(get)}{Name(Nullability.Create(property))} {index}{set}";
    }

    public static string Of(MethodInfo method) =>
        $"{Hidden(method)}{Access(method)}{Static(method)}{Name(Nullability.Create(method.ReturnParameter))} {method.Name}({Parameters(method)})";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(Nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "null") : "")}"));

    private static string Kind(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        bool isRecord = type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null;
        string openness = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed && !type.IsValueType ? "sealed " : "";
        return openness + (isRecord ? "record" : kind);
    }

    private static IEnumerable<string> Base(Type type) =>
        type.BaseType is { } held && held != typeof(object) && held != typeof(ValueType) && held != typeof(Enum) ? [Name(held)] : [];

    /// <summary>What editors do not show is part of the surface all the same: code that was generated calls it.</summary>
    private static string Hidden(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never ? "[hidden] " : "";

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Name(NullabilityInfo info)
    {
        bool isNullableReference = info.ReadState == NullabilityState.Nullable && !info.Type.IsValueType;
        string name = info.GenericTypeArguments.Length > 0 && Nullable.GetUnderlyingType(info.Type) is null
            ? $"{Plain(info.Type)}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>"
            : Name(info.Type);
        return isNullableReference ? name + "?" : name;
    }

    private static string Name(Type type) =>
        type.IsByRef ? Name(type.GetElementType()!)
        : Nullable.GetUnderlyingType(type) is { } value ? Name(value) + "?"
        : type.IsGenericType ? $"{Plain(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : Plain(type);

    private static string Plain(Type type) => type.Name.Split('`')[0];
}

using System.Collections;
using System.Reflection;

namespace Corpus.Generator.Tests.Driving;

/// <summary>Looks through everything that an object holds.</summary>
internal static class ObjectGraph
{
    public static void AssertHoldsNone(object root, params Type[] banned)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>([root]);
        while (open.TryPop(out object? value))
        {
            // Assignability, not equality: what a pipeline holds is always of a type derived from the banned one.
            Assert.DoesNotContain(banned, type => type.IsInstanceOfType(value));
            if (IsPlain(value.GetType()) || !seen.Add(value))
            {
                continue;
            }

            IEnumerable<object?> held = value is IEnumerable items ? items.Cast<object?>() : FieldsOf(value);
            foreach (object part in held.OfType<object>())
            {
                open.Push(part);
            }
        }
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type.IsPointer;

    private static IEnumerable<object?> FieldsOf(object value)
    {
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field.GetValue(value);
            }
        }
    }
}

using System.Collections;
using System.Reflection;

namespace Corpus.Tests.Model;

/// <summary>Everything of the model that can be reached from the built-in meetings through public properties, each object once.</summary>
internal static class ModelObjects
{
    private static readonly Lazy<IReadOnlyList<object>> All = new(Walk);

    public static IReadOnlyList<object> Reachable => All.Value;

    private static List<object> Walk()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var found = new List<object>();
        var open = new Stack<object>(Meetings.All);
        while (open.TryPop(out object? thing))
        {
            if (!seen.Add(thing))
            {
                continue;
            }

            found.Add(thing);
            foreach (object value in thing.GetType().GetProperties().Where(IsReadable).Select(property => property.GetValue(thing)).OfType<object>())
            {
                foreach (object part in value is IEnumerable many and not string ? many.Cast<object>() : [value])
                {
                    if (part.GetType().Assembly == typeof(Meeting).Assembly && !part.GetType().IsEnum)
                    {
                        open.Push(part);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>What is compared is an answer, and no part of the model: <see cref="Topic.Wordings"/>.</summary>
    private static bool IsReadable(PropertyInfo property) =>
        property.Name != nameof(Topic.Wordings) && property.CanRead && property.GetMethod!.IsPublic && !property.GetMethod.IsStatic && property.GetIndexParameters().Length == 0;
}

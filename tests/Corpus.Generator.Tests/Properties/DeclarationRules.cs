using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Tests.Properties;

/// <summary>The generated code declares what a corpus has and nothing that a text brought in, and documents it in XML.</summary>
internal static class DeclarationRules
{
    private static readonly string[] Lookups = ["Countries", "Meetings", "Offices", "People", "Places", "Terms", "Topics"];

    public static void AssertHold(MadeCorpus corpus)
    {
        IReadOnlyList<LinkedMeeting> meetings = corpus.Linked;
        string[] expected = meetings.Count == 0 ? [] : [.. Lookups, "CorpusCatalog", .. meetings.Select(meeting => meeting.TypeName)];
        Type[] declared = [.. corpus.Assembly.GetTypes().Where(IsDeclared)];
        Assert.Equal(
            expected.Select(name => MadeCorpus.Namespace + "." + name).Order(StringComparer.Ordinal),
            declared.Select(type => type.FullName!).Order(StringComparer.Ordinal));
        foreach (LinkedMeeting meeting in meetings)
        {
            AssertMembers(meeting, corpus.Assembly.GetType(MadeCorpus.Namespace + "." + meeting.TypeName)!);
        }

        foreach (string lookup in Lookups.Where(_ => meetings.Count > 0))
        {
            AssertLookup(corpus, lookup);
        }

        AssertDocumentation(corpus, declared);
    }

    /// <summary>Not what the compiler adds of its own.</summary>
    private static bool IsDeclared(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.FullName!.StartsWith('<') && type.DeclaringType is null
        && type.Namespace is not ("Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices");

    private static void AssertMembers(LinkedMeeting meeting, Type record)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        PropertyInfo[] properties = [.. record.GetProperties(All).Where(property => property.Name != "EqualityContract")];
        int named = meeting.Meeting.Form.Sections.Count(section => section.Number is not null || section.Heading is not null);
        Assert.Equal(named, properties.Length);
        Assert.All(properties, property => Assert.Equal(typeof(Section), property.PropertyType));
        Assert.Empty(record.GetFields(All));
        Assert.All(record.GetMethods(All), method => Assert.True(
            method.IsSpecialName || method.Name is "ToString" or "PrintMembers" or "GetHashCode" or "Equals" or "<Clone>$", method.Name));
    }

    private static void AssertLookup(MadeCorpus corpus, string name)
    {
        Type lookup = corpus.Assembly.GetType(MadeCorpus.Namespace + "." + name)!;
        int entries = corpus.Lookup<object>(name).Count;
        PropertyInfo[] properties = lookup.GetProperties();
        Assert.Equal(entries + (name == "Meetings" ? 3 : 1), properties.Length);
        IEnumerable<object?> values = properties.Where(property => property.Name is not ("All" or "Latest" or "Corpus")).Select(property => property.GetValue(null));
        Assert.Equal(corpus.Lookup<object>(name), values);
        Assert.Equal(name == "Meetings" ? 8 : 3, lookup.GetMethods(BindingFlags.Static | BindingFlags.Public).Count(method => !method.IsSpecialName));
    }

    /// <summary>The compiler leaves out a comment that is not well formed and says so in the file.</summary>
    private static void AssertDocumentation(MadeCorpus corpus, Type[] declared)
    {
        Assert.Empty(corpus.Documentation.DescendantNodes().OfType<XComment>());
        IEnumerable<string> types = corpus.Documentation.Descendants("member").Select(member => (string)member.Attribute("name")!)
            .Where(name => name.StartsWith("T:", StringComparison.Ordinal)).Select(name => name[2..]);
        Assert.Equal(declared.Select(type => type.FullName!).Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
        string[] known = ["summary", "para", "param", "returns", "exception", "c", "inheritdoc"];
        Assert.Empty(corpus.Documentation.Descendants("member").Descendants().Select(element => element.Name.LocalName).Distinct().Except(known));
    }
}

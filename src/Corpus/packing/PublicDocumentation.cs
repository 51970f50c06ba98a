using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Takes out of a file of documentation what no user of the library can name. Compiled by the build.</summary>
public sealed class PublicDocumentation : Task
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The library as it was compiled.</summary>
    public string Library { get; set; }

    /// <summary>What it was compiled with.</summary>
    public ITaskItem[] References { get; set; }

    /// <summary>The file that the compiler wrote beside it.</summary>
    public string Documentation { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        AppDomain.CurrentDomain.AssemblyResolve += Reference;
        try
        {
            // From its bytes, so that no process holds the file.
            HashSet<string> names = new HashSet<string>(Assembly.Load(File.ReadAllBytes(Library)).GetExportedTypes().SelectMany(Names));
            XDocument documentation = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
            documentation.Descendants("member").Where(member => !names.Contains(Name((string)member.Attribute("name")))).Remove();
            documentation.Save(Documentation, SaveOptions.DisableFormatting);
            return true;
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= Reference;
        }
    }

    /// <summary>"M:Corpus.Meeting.SectionAt(System.Int32)" is Corpus.Meeting.SectionAt: overloads are documented if one of them can be named.</summary>
    private static string Name(string member)
    {
        int end = member.IndexOfAny(new[] { '(', '~' });
        string name = end < 0 ? member.Substring(2) : member.Substring(2, end - 2);
        int arity = name.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private static IEnumerable<string> Names(Type type)
    {
        string name = type.FullName.Replace('+', '.');
        return type.GetMembers(Declared).Where(CanBeNamed).Select(member => name + "." + member.Name.Replace('.', '#')).Append(name);
    }

    private static bool CanBeNamed(MemberInfo member)
    {
        switch (member)
        {
            case MethodBase method:
                return method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
            case FieldInfo field:
                return field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;
            case PropertyInfo property:
                return property.GetAccessors(nonPublic: true).Any(CanBeNamed);
            default:
                return false;
        }
    }

    private Assembly Reference(object sender, ResolveEventArgs missing)
    {
        string file = new AssemblyName(missing.Name).Name + ".dll";
        ITaskItem reference = References.FirstOrDefault(item => Path.GetFileName(item.ItemSpec) == file);
        return reference == null ? null : Assembly.Load(File.ReadAllBytes(reference.ItemSpec));
    }
}

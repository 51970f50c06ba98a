namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 compile records and <c>init</c> accessors; the compiler asks for this type by name.</summary>
internal static class IsExternalInit;

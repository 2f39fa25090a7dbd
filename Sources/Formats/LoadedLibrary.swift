package import Coach

/// A library with the user's own routines, and the problems in files that were left out.
package struct LoadedLibrary: Sendable {
  package let library: Library
  /// The problems in the user's own files. Those files were left out; the rest is usable.
  package let diagnostics: [Diagnostic]
}

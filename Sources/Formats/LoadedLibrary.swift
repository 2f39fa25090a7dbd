package import Coach

/// A library with the user's own routines, and what was wrong with files that were left out.
package struct LoadedLibrary: Sendable {
  package let library: Library
  /// Of the user's own files: each was left out, the rest is usable.
  package let diagnostics: [Diagnostic]
}

package import Formats

/// The library that knead came with: the files under Routines/, which the build has checked and
/// compiled into this program.
package func shippedLibrary() throws(CompiledError) -> CompiledLibrary {
  try CompiledLibrary(compiledFiles)
}

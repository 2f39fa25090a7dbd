package import Formats
import ShippedLibrary
import Wording

/// Reads from the built-in library, which is valid unless the binary is damaged.
package func readingShipped<Result>(
  _ read: (CompiledLibrary) throws -> Result
) throws -> Result {
  do { return try read(try shippedLibrary()) } catch {
    throw RuntimeProblem.libraryIsDamaged("\(error)")
  }
}

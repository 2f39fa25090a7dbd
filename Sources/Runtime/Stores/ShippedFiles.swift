package import Formats
import ShippedLibrary
import Wording

/// What is read of the library in the binary, which is right unless it is damaged.
package func readingShipped<Result>(
  _ read: (CompiledLibrary) throws -> Result
) throws -> Result {
  do { return try read(try shippedLibrary()) } catch {
    throw RuntimeProblem.libraryIsDamaged("\(error)")
  }
}

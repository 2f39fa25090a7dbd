/// What is read from the files in the binary, which are right unless it is damaged.
package func loadingShipped<Result>(_ load: () throws -> Result) throws -> Result {
  do { return try load() } catch {
    throw Failure(.dataError, "the files knead came with are damaged:\n\(error)")
  }
}

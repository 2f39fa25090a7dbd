/// The reason compiled bytes cannot be read: damaged, truncated, or from another version.
package struct CompiledError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A description of the problem.
  let problem: String
  /// The byte offset, from 0.
  let offset: Int

  package var description: String { "at byte \(offset): \(problem)" }
}

/// Compiled bytes that cannot be read: damaged, cut short, or of another version.
package struct CompiledError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong there.
  let problem: String
  /// Where, counted from the first byte.
  let offset: Int

  package var description: String { "at byte \(offset): \(problem)" }
}

/// Starts other programs. Whoever is not given one starts none.
package struct Spawner: Sendable {
  package init() {}

  /// Starts a program with arguments, a text on its standard input, and variables added to this
  /// process' environment; `nil` where it cannot be started.
  package func start(
    _ program: String, _ arguments: [String], input: String = "", adding: [String: String] = [:]
  ) -> ChildCommand? {
    ChildCommand(program, arguments, input: input, adding: adding)
  }
}

/// Starts other programs. Whoever is not given one starts none.
package struct Spawner: Sendable {
  /// The environment of each program.
  private let environment: Environment

  package init(_ environment: Environment) { self.environment = environment }

  /// Starts a program with arguments, a text on its standard input, and additional variables; `nil` if
  /// that fails.
  package func start(
    _ program: String, _ arguments: [String], input: String = "", adding: [String: String] = [:]
  ) -> ChildCommand? {
    ChildCommand(
      program, arguments, input: input, environment: environment.adding(adding))
  }
}

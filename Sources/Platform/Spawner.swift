/// Starts other programs. Code without a spawner can't start any.
package struct Spawner: Sendable {
  /// The environment that each program receives.
  private let environment: Environment

  package init(_ environment: Environment) { self.environment = environment }

  /// Starts a program with arguments, text on its standard input and additional variables; `nil` if
  /// that fails.
  package func start(
    _ program: String, _ arguments: [String], input: String = "", adding: [String: String] = [:]
  ) -> ChildCommand? {
    ChildCommand(
      program, arguments, input: input, environment: environment.adding(adding))
  }
}

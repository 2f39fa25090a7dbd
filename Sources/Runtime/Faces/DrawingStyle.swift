package import Coach
package import Platform
import Terminal

extension DrawingStyle {
  /// The style supported by the user's locale.
  package static func of(_ environment: Environment) -> DrawingStyle {
    TerminalProfile(environment).adoptTextEncoding() ? .unicode : .ascii
  }
}

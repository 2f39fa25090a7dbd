/// The severity of a problem in a file.
package enum Severity: String, Sendable {
  /// The file cannot be used.
  case error
  /// The file can be used, but its author should look at this location.
  case warning
}

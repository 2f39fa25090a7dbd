/// How grave something wrong in a file is.
package enum Severity: String, Sendable {
  /// The file cannot be used.
  case error
  /// The file can be used; its author should look at the place.
  case warning
}

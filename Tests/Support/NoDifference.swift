import CustomDump
package import Testing

/// Fails, showing what differs, unless two values are the same.
///
/// CustomDump's own function of this name reports through a library that does not find Swift
/// Testing here: the failure is printed and the test passes. So the difference is recorded by us.
package func expectNoDifference<Value: Equatable>(
  _ actual: Value, _ expected: Value, _ comment: @autoclosure () -> String = "",
  location: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let difference = diff(expected, actual) ?? "\(actual) is not \(expected)"
  Issue.record("\(comment())\nexpected (-), was (+):\n\(difference)", sourceLocation: location)
}

import CustomDump
package import Testing

/// Fails and shows the difference, unless two values are equal.
///
/// CustomDump's own function of this name reports through a library that doesn't find Swift Testing
/// here, so it prints the failure but the test passes. This one records the failure itself.
package func expectNoDifference<Value: Equatable>(
  _ actual: Value, _ expected: Value, _ comment: @autoclosure () -> String = "",
  location: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let difference = diff(expected, actual) ?? "\(actual) is not \(expected)"
  Issue.record("\(comment())\nexpected (-), was (+):\n\(difference)", sourceLocation: location)
}

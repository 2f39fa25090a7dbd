/// The names of the stored properties in which two values differ.
package func differences<Value>(_ one: Value, _ other: Value) -> Set<String> {
  let pairs = zip(Mirror(reflecting: one).children, Mirror(reflecting: other).children)
  return pairs.reduce(into: []) { names, pair in
    if !areEqual(pair.0.value, pair.1.value) { names.insert(pair.0.label ?? "?") }
  }
}

/// The names of the stored properties of a value.
package func propertyNames<Value>(of value: Value) -> Set<String> {
  Set(Mirror(reflecting: value).children.map { $0.label ?? "?" })
}

/// Whether two values of one type are equal; values that can't be compared count as different.
private func areEqual(_ one: Any, _ other: Any) -> Bool {
  func isEqual<First: Equatable>(_ first: First) -> Bool { first == other as? First }
  guard let one = one as? any Equatable else { return false }
  return isEqual(one)
}

/// How much a sentence weighs. Each face shows it in its own way, and nothing is said by it alone.
package enum Role: Sendable {
  case plain
  /// What the page is about.
  case strong
  /// What may be passed over.
  case quiet
  /// What is different for this user, or new.
  case notice
  /// A danger.
  case warning
}

/// The weight of a sentence. Each interface shows it in its own way; it never carries meaning
/// alone.
package enum Role: Sendable {
  case plain
  /// The main point of the page.
  case strong
  /// Text that can be skipped.
  case quiet
  /// Something new, or specific to this user.
  case notice
  /// A danger.
  case warning
  /// Advice that stops; nothing else.
  case danger
}

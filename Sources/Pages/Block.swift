/// A part of a page: text to read, or something to answer.
package enum Block: Sendable {
  case paragraph(String, Role)
  /// Advice that rules out massage, a sentence each, most important first.
  case callout([String])
  case bullets(Bullets)
  case heading(Heading)
  /// Names to look through, such as titles of routines.
  case names([String])
  /// Names with their texts beside them.
  case terms(Terms)
  /// A command offered in the text.
  case offer(Offer)
  /// An optional explanation: always visible on a screen, given on request in line mode.
  case aside(String)
  /// A list of choices.
  case choice(Choice)
  /// A command shown among the choices. In line mode its word is typed instead.
  case button(Button)
  /// A tick list.
  case ticks(Ticks)
  /// The earlier answer.
  case kept(Kept)
  /// A number from 0 to 10.
  case scale(Scale)
  /// A line to type.
  case note(Note)
  /// Activities to name and score.
  case activities(ActivityForm)
  /// A practice timer to write.
  case timer(TimerForm)
  case table(Table)
  case figure(Illustration)
  /// A gap between parts: an empty row on a screen.
  case gap
}

extension [Block] {
  /// Joins parts with gaps, leaving out empty ones.
  static func parts(_ parts: [Block]...) -> [Block] { self.parts(parts) }

  /// The same for a list of parts.
  static func parts(_ parts: [[Block]]) -> [Block] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [.gap]))
  }

  /// Sentences of the same weight.
  static func sentences(_ sentences: [String], _ role: Role = .plain) -> [Block] {
    sentences.map { .paragraph($0, role) }
  }
}

/// A part of a page: something said, or something to answer.
package enum Block: Sendable {
  case paragraph(String, Role)
  /// Advice that stops, a sentence each, the most important first.
  case callout([String])
  case bullets(Bullets)
  /// A command that the text offers.
  case offer(Offer)
  /// An explanation that is in nobody's way on a screen; lines give it when asked, by a command.
  case aside(String)
  /// Things to choose from.
  case choice(Choice)
  /// A command among the things to choose from. Lines have its word.
  case button(Button)
  /// A list to tick.
  case ticks(Ticks)
  /// What was answered before.
  case kept(Kept)
  /// A number from 0 to 10.
  case scale(Scale)
  /// A line to write.
  case note(Note)
  /// Activities to name, and how each goes.
  case activities(ActivityForm)
  case table(Table)
  case figure(Illustration)
  /// A pause between parts: an empty row on a screen.
  case gap
}

extension [Block] {
  /// Parts with a pause between each two; empty ones are left out.
  static func parts(_ parts: [Block]...) -> [Block] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [.gap]))
  }

  /// Sentences that weigh the same.
  static func sentences(_ sentences: [String], _ role: Role = .plain) -> [Block] {
    sentences.map { .paragraph($0, role) }
  }
}

import Coach
import Flow
import Pages
import Wording

/// The input a block accepts, and its meaning.
struct BlockInput {
  /// The accepted input, for the prompt.
  let asked: String
  /// The accepted input and its effect, a line each.
  let help: [String]
  /// Returns the event for a line and its lower-case words; `nil` for none.
  let read: (_ line: String, _ words: [String]) -> Flow.Event?

  private init(
    _ asked: String, _ help: [String],
    read: @escaping (_ line: String, _ words: [String]) -> Flow.Event?
  ) {
    (self.asked, self.help, self.read) = (asked, help, read)
  }

  /// Creates the input of a block whose numbers begin at `first`, on a page with `count` numbers;
  /// `nil` for text that takes no answer.
  init?(_ block: Block, from first: Int, of count: Int, hasNote: Bool) {
    switch block {
    case .choice(let choice): self = .choice(choice, first, count)
    case .ticks(let ticks): self = .ticks(ticks)
    case .scale(let scale): self = .scale(scale, hasNote: hasNote)
    case .activities(let form): self = .activities(form)
    case .paragraph, .callout, .bullets, .heading, .terms, .offer, .aside, .button, .kept, .note,
      .table, .figure,
      .gap:
      return nil
    }
  }

  private static func choice(_ choice: Choice, _ first: Int, _ count: Int) -> BlockInput {
    BlockInput(
      LineWords.number(count), [LineWords.help(LineWords.range(count), choice.numberHelp)]
    ) { _, words in
      guard words.count == 1, let number = Int(words[0]),
        choice.items.indices.contains(number - first)
      else { return nil }
      return choice.items[number - first].event
    }
  }

  private static func scale(_ scale: Scale, hasNote: Bool) -> BlockInput {
    BlockInput(
      LineWords.scale(withNote: hasNote), LineWords.scaleHelp(withNote: hasNote)
    ) { line, words in
      guard let first = words.first, hasNote || words.count == 1, let number = Int(first),
        (0...10).contains(number)
      else { return nil }
      let note = line.split(whereSeparator: \.isWhitespace).dropFirst().joined(separator: " ")
      return scale.event(number, String(note.prefix(SessionRecord.longestNote)))
    }
  }

  private static func activities(_ form: ActivityForm) -> BlockInput {
    BlockInput(LineWords.activities, [LineWords.activitiesHelp]) { line, _ in
      let parts = line.split(separator: ",")
      let told = parts.compactMap { Activity(line: $0) }
      let isWhole = !told.isEmpty && told.count == parts.count && told.count <= Activity.most
      return isWhole ? form.event(told) : nil
    }
  }

  private static func ticks(_ ticks: Ticks) -> BlockInput {
    BlockInput(
      LineWords.ticks(ticks.lines.count, areSigns: ticks.areSigns),
      LineWords.ticksHelp(areSigns: ticks.areSigns)
    ) { _, words in
      if words == ["none"] || words == ["n"] { return ticks.event([:]) }
      let parts = words.flatMap { $0.split(separator: ",") }
      let ticked = parts.compactMap { part -> (Int, Answer)? in
        let isSure = !part.hasSuffix("?")
        guard let number = Int(isSure ? part : part.dropLast()), isSure || ticks.areSigns,
          ticks.lines.indices.contains(number - 1)
        else { return nil }
        return (number - 1, isSure ? .yes : .notSure)
      }
      guard !ticked.isEmpty, ticked.count == parts.count else { return nil }
      return ticks.event(Dictionary(ticked) { $1 })
    }
  }
}

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
  /// Returns what a line and its lower-case words mean; `nil` for nothing.
  let read: (_ line: String, _ words: [String]) -> LineFace.Typed?

  private init(
    _ asked: String, _ help: [String],
    read: @escaping (_ line: String, _ words: [String]) -> Flow.Event?
  ) {
    (self.asked, self.help) = (asked, help)
    self.read = { line, words in read(line, words).map(LineFace.Typed.event) }
  }

  private init(
    _ asked: String, _ help: [String],
    reply: @escaping (_ line: String) -> LineFace.Typed?
  ) {
    (self.asked, self.help) = (asked, help)
    read = { line, _ in reply(line) }
  }

  /// Creates the input of a block whose numbers begin at `first`, on a page with `count` numbers;
  /// `nil` for text that takes no answer.
  init?(_ block: Block, from first: Int, of count: Int, hasNote: Bool) {
    switch block {
    case .choice(let choice): self = .choice(choice, first, count)
    case .ticks(let ticks): self = .ticks(ticks)
    case .scale(let scale): self = .scale(scale, hasNote: hasNote)
    case .activities(let form): self = .activities(form)
    case .timer(let form): self = .timer(form)
    case .paragraph, .callout, .bullets, .heading, .names, .terms, .offer, .aside, .button, .kept,
      .note,
      .table, .figure,
      .gap:
      return nil
    }
  }

  private static func choice(_ choice: Choice, _ first: Int, _ count: Int) -> BlockInput {
    let edit =
      choice.items.contains { $0.edit != nil }
      ? [LineWords.help(LineWords.edit(first), TimerWords.editNumber)] : []
    return BlockInput(
      LineWords.number(count), [LineWords.help(LineWords.range(count), choice.numberHelp)] + edit
    ) { _, words in
      let isEdit = words.count == 2 && words[0] == LineWords.editWord
      guard words.count == 1 || isEdit, let number = words.last.flatMap({ Int($0) }),
        choice.items.indices.contains(number - first)
      else { return nil }
      let item = choice.items[number - first]
      return isEdit ? item.edit : item.event
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

  /// A timer is typed as it is written in its file: a name, a colon and the parts.
  private static func timer(_ form: TimerForm) -> BlockInput {
    BlockInput(TimerWords.line, [TimerWords.lineHelp]) { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let name = form.name(String(line[..<colon].drop { $0 == " " }))
      if let problem = form.problem(name: name) { return .say([problem]) }
      let parts = line[line.index(after: colon)...].drop { $0 == " " }
      switch form.check(String(parts)) {
      case .empty: return .say([TimerWords.partsMissing])
      case .wrong(let message, _): return .say([message])
      case .timer(let practice):
        return name.isEmpty ? nil : .event(form.event(practice, name: name))
      }
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

import Text
/// Line-mode text: prompts, help, and replies to input it can't understand.
package enum LineWords {
  package static let greeting = "knead is in line mode. Type ? for help or q to quit."
  package static let inputEnded = "The input has ended."
  package static let inputEndedWhilePlaying =
    "The input has ended. To resume the session, run: knead resume"

  /// The first line of a page: its title and a detail.
  package static func heading(_ title: String, _ corner: String) -> String {
    if title.hasSuffix("?") { return "\(title) \(corner.capitalizedFirst)." }
    return corner.isEmpty ? "\(title)." : "\(title): \(corner)."
  }

  /// A numbered menu item.
  package static func item(_ number: Int, _ title: String, _ text: String) -> String {
    text.isEmpty ? "\(number). \(title)" : "\(number). \(title): \(text)"
  }

  /// A detail under a menu item.
  package static func point(_ lead: String, _ text: String) -> String {
    lead.isEmpty ? "   - \(text)" : "   \(lead) \(text)"
  }

  /// A name and its texts: in one line, or in one each.
  package static func term(_ name: String, _ texts: [String]) -> [String] {
    texts.count == 1 ? ["\(name): \(texts[0])"] : [lead(name)] + texts.map(bullet)
  }

  /// A list item.
  package static func bullet(_ text: String) -> String { "  - \(text)" }

  /// A table row.
  package static func row(_ name: String, _ value: String) -> String { "  \(name), \(value)" }

  /// A table heading.
  package static func lead(_ title: String) -> String { "\(title):" }

  /// The numbers in a menu, in words.
  package static func range(_ count: Int) -> String { count == 1 ? "1" : "1 to \(count)" }

  /// The input accepted by a menu.
  package static func number(_ count: Int) -> String {
    count == 1 ? "The number 1" : "A number from \(range(count))"
  }

  package static let editWord = "edit"

  /// The input that changes an item of a list, by its number.
  package static func edit(_ number: Int) -> String { "\(editWord) \(number)" }

  /// The input accepted by a scale.
  package static func scale(withNote: Bool) -> String {
    let number = "A number from 0 to 10"
    return withNote ? number + ", then a note if you like" : number
  }

  /// The input accepted by a tick list.
  package static func ticks(_ count: Int, areSigns: Bool) -> String {
    areSigns
      ? "none, or the numbers that apply, such as 1 3 (3? if you are not sure about 3)"
      : "none, or numbers from \(range(count)), such as 1 3"
  }

  /// Help on ticking a list; `areSigns` if "not sure" is a possible answer.
  package static func ticksHelp(areSigns: Bool) -> [String] {
    areSigns
      ? [
        "none: none of these apply.", "1 3: numbers 1 and 3 apply; the others don't.",
        "1 3?: number 1 applies, and you aren't sure about 3.",
      ] : ["none: choose none of these.", "1 3: choose numbers 1 and 3."]
  }

  /// A one-line prompt: the page's own input first, then the words it accepts.
  package static func prompt(_ asked: String?, _ words: [String]) -> String {
    let parts = (asked.map { [$0] } ?? []) + words
    return words.isEmpty ? "\(parts.joined())?" : "\(parts.joined(separator: ", ")), or ?"
  }

  /// A line of help: the input and its effect.
  package static func help(_ words: String, _ sentence: String) -> String {
    "\(words): \(sentence.prefix(1).lowercased())\(sentence.dropFirst())"
  }

  /// Help on entering a number, with an optional note after it.
  package static func scaleHelp(withNote: Bool) -> [String] {
    withNote
      ? [
        "0 to 10: your pain now.",
        "Your pain now, then a note if you like, for example: 3 warm and loose",
      ]
      : ["0 to 10: your answer."]
  }

  package static let activities =
    "Up to three activities, each scored 0 to 10 (such as tie my shoes=7)"
  package static let activitiesHelp =
    "Activities and their scores, for example: sit through a film=4, tie my shoes=7"

  /// The earlier answer that an empty line keeps.
  package static func keeps(_ answer: String) -> String { "Press Enter to keep: \(answer)" }

  /// Asks whether to end a session that is playing, or paused.
  package static func askToStop(isPaused: Bool) -> String {
    "Stop here? Type stop again to end, or press Enter to "
      + (isPaused ? PlayerWords.stayPaused.label : PlayerWords.carryOn.label) + "."
  }

  /// The reply to unrecognised input.
  package static func meansNothing(_ typed: some StringProtocol) -> String {
    "“\(typed)” isn't valid here."
  }

  /// Playback starts or resumes.
  package static func playing(_ title: String) -> String { "Playing \(title)." }

  package static let standsStill = "Paused. Press Enter to resume."
  package static let waits = "Waiting for you. Press Enter to carry on."
  package static let goesOn = "Resumed."
  package static let playerPrompt = "pause, next, hurts, stop, status, or ?"
  package static let playerHelp = [
    "steps: list the steps with their numbers.", "status: show where you are in the session.",
  ]

  package static let again = "again: show this page again."
  package static let leave = "q: leave knead. You can resume an unfinished session later."
  package static let typedEarly = "We left out what was typed before you could read this page."
  package static let noChange = "Nothing changed."
  package static let oneMoment = "One moment."
}

import Coach
import Text

/// `cut`: lines that the player can't show whole on a screen of 80×24. It cuts an instruction after a
/// sentence while a cue stands below it, but never within one.
extension RoutineChecks {
  /// Checks the instruction and the cues of each step.
  func checkCuts() {
    let columns = TextSlot.columns(hasDrawings: draft.steps.contains { $0.step.figure != nil })
    func rows(_ text: String) -> Int { text.wrapped(to: columns).count }
    let warnings = draft.steps.map { located in
      located.step.warning.map { $0.wrapped(to: columns - TextSlot.bar).count } ?? 0
    }
    // A warning is always whole, with a row for what to do.
    let slot = max(TextSlot.rows, (warnings.max() ?? 0) + 1)
    for (located, warning) in zip(draft.steps, warnings) {
      let room = slot - warning
      let say = rows(located.step.say)
      if say > room {
        report(
          "\(taken(say, of: room)): shorten it, or split the step in two", at: located, "say", .cut)
      }
      for (remark, place) in zip(located.step.remarks, located.cuePlaces)
      where rows(remark.say) >= room {
        decoder.report(
          "\(taken(rows(remark.say), of: room - 1)) beside the instruction: shorten it, or split "
            + "it into two cues", at: place, .cut)
      }
      let beside = located.step.remarks.map { rows($0.say) }.max() ?? 0
      let left = room - (room < 4 ? beside : max(TextSlot.remark, beside))
      guard say <= room, beside > 0, left > 0, say > left else { continue }
      let first = rows(firstSentence(of: located.step.say))
      if first > left {
        report(
          "while a cue stands below it, \(taken(first, of: left, "the first sentence")): "
            + "shorten that sentence", at: located, "say", .cut)
      }
    }
  }

  private func taken(_ rows: Int, of room: Int, _ subject: String = "this line") -> String {
    "\(subject) takes \(rows) rows in the player at 80×24, and there is room for \(room)"
  }

  /// The first sentence as the player shows it when the others are left out.
  private func firstSentence(of text: String) -> String {
    let sentences = text.split(separator: ". ")
    return sentences.count > 1 ? "\(sentences[0]). …" : text
  }
}

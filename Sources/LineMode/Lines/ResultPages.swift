import Documents
import Coach
import Flow
import Wording

/// What a check-in comes to, and the routines to choose from, in lines.
extension LinePage {
  static func advice(_ advice: StoppingAdvice, _ library: Library) -> LinePage {
    let unsure = library.screening.questions.filter {
      advice.checkIn.answers[$0.id] == .notSure
    }
    let again =
      unsure.isEmpty
      ? [] : ["", "You were not sure about this:"] + unsure.map { "  - \($0.text)" }
    let breathe = advice.comfort == nil ? "" : "breathe, "
    return LinePage(
      name: "advice",
      lines: PlainText.adviceLines(
        advice.checkIn.assessment, comfort: advice.comfort, library) + again,
      prompt: "\(breathe)change, home, or ?",
      help: (advice.comfort.map { ["breathe: \($0.title), \($0.minutes) minutes."] } ?? [])
        + ["change, back: change an answer.", "home: back to the beginning."]
    ) { _, words in
      switch words.first {
      case "breathe": advice.comfort.map { .event(.choose($0)) }
      case "change", "back": .event(.change)
      case "home": .event(.home)
      default: nil
      }
    }
  }

  static func suggestions(_ suggestions: Suggestions, _ texts: ScreeningTexts) -> LinePage {
    let found = suggestions.recommendations
    let menu = LineMenu(
      items: found.suggestions.map { entry in
        let because = entry.because.prefix(2).map(\.sentence).joined(separator: "; ")
        let despite = entry.despite.map(\.sentence).joined(separator: "; ")
        let routine = entry.routine
        return (
          "\(routine.title), \(routine.technique.name), \(suggestions.minutes(of: routine)) minutes. "
            + "Because \(because). Despite this: \(despite).", .choose(routine)
        )
      })
    let assessment = suggestions.checkIn.assessment
    var lines = suggestions.checkIn.care.reasons.map(\.sentence)
    if assessment.advice != .selfCare {
      lines += suggestions.say(texts)
      lines += ["Because you told us:"] + assessment.reasons.map { "  - \($0.rule.say)" }
    }
    for refused in [suggestions.refused, found.unfulfilled].compactMap({ $0 }) {
      lines.append("Not now: \(refused.routine.title).")
      lines += refused.by.map { "  - \($0.sentence)" }
    }
    lines += ["For you now:"] + menu.lines
    if menu.items.isEmpty { lines.append("Nothing in the library suits right now.") }
    let leftOut = found.ruledOut.map { entry in
      "\(entry.routine.title): \(entry.by.map(\.sentence).joined(separator: "; "))."
    }
    return LinePage(
      name: "suggestions", lines: lines + texts.evidence,
      prompt: "A number to look at a routine, left for what was left out, change, home, or ?",
      help: [
        "\(menu.range): look at that routine.", "left: what was left out, and why.",
        "change, back: change an answer.", "home: back to the beginning.",
      ]
    ) { _, words in
      switch words.first {
      case "left": .say(leftOut.isEmpty ? ["Nothing was left out."] : leftOut)
      case "change", "back": .event(.change)
      case "home": .event(.home)
      default: menu.event(words)
      }
    }
  }

  static func library(_ routines: [Routine]) -> LinePage {
    let menu = LineMenu(
      items: routines.map { routine in
        (
          "\(routine.title), \(routine.technique.name), \(routine.minutes) minutes",
          .choose(routine)
        )
      })
    return LinePage(
      name: "library", lines: ["All routines:"] + menu.lines,
      prompt: "A number to choose one, home, or ?",
      help: ["\(menu.range): that routine, after the safety questions.", "home: back."]
    ) { _, words in
      words == ["home"] || words == ["back"] ? .event(.back) : menu.event(words)
    }
  }

  static func preview(_ preview: Preview, _ texts: ScreeningTexts) -> LinePage {
    let routine = preview.routine
    let tools =
      routine.tools.isEmpty ? "no tools" : routine.tools.map(\.name).joined(separator: ", ")
    let positions = preview.positions.map(\.name).joined(separator: " or ")
    var lines = [
      "\(routine.title). \(routine.summary)",
      "\(routine.technique.name), \(positions), \(tools), \(preview.inOneLine).",
    ]
    lines += preview.limits
    if let resuming = preview.resuming {
      lines.append(
        preview.resumesExactly
          ? "It goes on where it stopped: step \(resuming.checkpoint.step)."
          : "It is not as it was: it goes on at the beginning of step \(resuming.checkpoint.step).")
    }
    lines +=
      texts.session + ["Steps:"]
      + preview.timeline.steps.map { "  \($0.title), \($0.timeInWords)" }
    return LinePage(
      name: "preview", lines: lines,
      prompt: "begin, shorter, longer, softer, harder, sides, back, or ?",
      help: [
        "begin: 5 seconds to get ready, then the first step.",
        "shorter, longer: a minute less or more, as far as it does any good.",
        "softer, harder: up to what is allowed.", "sides: begin on the other side.",
        "back: back to where you came from.",
      ], onEmpty: nil
    ) { _, words in
      switch words.first {
      case "begin": .event(.begin)
      case "shorter": .event(.adjust(.shorter))
      case "longer": .event(.adjust(.longer))
      case "softer": .event(.adjust(.softer))
      case "harder": .event(.adjust(.harder))
      case "sides": .event(.adjust(.swapSides))
      case "back": .event(.back)
      case "home": .event(.home)
      default: nil
      }
    }
  }
}

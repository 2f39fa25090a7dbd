import Coach
import Flow
import Wording

/// The routines to choose from, in lines.
extension LinePage {
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

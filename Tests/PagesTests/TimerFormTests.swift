import Coach
import Flow
import Notation
import Testing

@testable import Pages

/// The form for a practice timer checks what is typed.
@Suite("The form for a timer") struct TimerFormTests {
  private let form = TimerForm(old: nil, taken: ["calf", "tabata"])

  @Test("parts are empty, a timer, or a mistake with its column") func parts() throws {
    guard case .empty = form.check("  "), case .timer(let practice) = form.check("2x(hold 5s)"),
      case .wrong(let message, let column) = form.check("hold 5s, rest 1:30")
    else {
      Issue.record("the parts are read otherwise")
      return
    }
    #expect(practice.laps.count == 2)
    #expect(column == 15 && message.hasPrefix("Column 15: a time needs units: write `1m30s`"))
    #expect(message.hasSuffix("."))
  }

  @Test("a name is kept in lower case with dashes, and has to be free") func names() {
    #expect(form.name("Calf stretch") == "calf-stretch")
    #expect(form.problem(name: "") == nil && form.problem(name: "calf-stretch") == nil)
    #expect(form.problem(name: "calf")?.hasPrefix("There is a timer called calf.") == true)
    #expect(form.problem(name: "calf--2")?.hasPrefix("`calf--2` is not a valid name") == true)
  }

  @Test("a changed timer replaces the old one") func replaces() throws {
    let old = try readPractice("hold 5s", title: "sit").get()
    let event = TimerForm(old: old, taken: []).event(try readPractice("hold 9s").get(), name: "up")
    guard case .saveTimer(let new, replacing: "sit") = event else {
      Issue.record("\(event)")
      return
    }
    #expect(new.title == "up" && new.text == "hold 9s")
  }

  @Test("while advice stands, hard work and heat are not offered") func advice() {
    let offered = { (underAdvice: Bool) in
      Page.timers([], underAdvice: underAdvice).blocks.flatMap { block -> [String] in
        if case .choice(let choice) = block { choice.items.map(\.title) } else { [] }
      }
    }
    #expect(offered(false) == ["count up", "slow breathing", "tabata", "warm pack"])
    #expect(offered(true) == ["count up", "slow breathing"])
  }
}

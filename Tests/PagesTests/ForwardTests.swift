import Coach
import Flow
import Pages
import TestSupport
import Testing

/// "n of 12" never goes backwards while the user goes forward, on screen and in lines.
@Suite struct ForwardTests {
  @Test("the progress never goes back in random check-ins", arguments: 0..<8)
  func walks(_ part: Int) {
    var seen = 0
    for seed in (part * 12)..<((part + 1) * 12) {
      var random = SeededGenerator(seed: UInt64(seed))
      var faces = Faces(history(seed))
      faces.send(.checkIn)
      var last = 0
      for step in 0..<120 {
        guard case .checkIn(let checkIn) = faces.flow.route else { break }
        let label: Comment = "seed \(seed), step \(step), \(checkIn.page)"
        let corner = faces.flow.page?.corner ?? ""
        if !corner.isEmpty {
          let numbers = corner.split(separator: " ").compactMap { Int($0) }
          #expect(numbers.count == 2 && numbers[0] >= last && numbers[0] <= numbers[1], label)
          #expect(faces.missing([corner]) == [], label)
          last = numbers.first ?? last
          seen += 1
        }
        let asked = checkIn.asked(on: checkIn.page, Fixtures.library.screening)
        faces.send(.answer(asked.reduce(into: [:]) { $0[$1.id] = answer(to: $1, &random) }))
      }
    }
    #expect(seen > 20)
  }

  /// A first check-in, a daily one, or one after advice.
  private func history(_ seed: Int) -> History {
    guard seed % 3 > 0 else { return History() }
    var faces = Faces()
    faces.checkIn()
    var history = faces.flow.history
    if seed % 3 == 2 {
      history.checkIn?.advice = .emergency
      history.checkIn?.rules = ["RF-CES-1"]
    }
    return history
  }

  /// Mostly harmless, so that the check-in goes on.
  private func answer(to question: Question, _ random: inout SeededGenerator) -> Answer {
    switch question.kind {
    case .yesNo, .read: return .yes
    case .tick:
      guard Int.random(in: 0..<100, using: &random) < 4 else { return .no }
      return Bool.random(using: &random) ? .yes : .notSure
    case .scale: return .number(Int.random(in: 0...8, using: &random))
    case .choice: return .chosen([question.choices.randomElement(using: &random)?.id ?? ""])
    case .choices:
      let ids = question.choices.map(\.id)
      return .chosen(Set(ids.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }))
    }
  }
}

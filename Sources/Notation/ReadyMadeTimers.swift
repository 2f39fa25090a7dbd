package import Coach
import Wording

/// The practice timers that come with the program. A timer asks no questions, so what must be known
/// before or during a part is its warning. Doses: clinical.md, D.0 (breathing) and D.11 (heat).
package enum ReadyMadeTimers {
  /// One of them.
  package struct Timer: Sendable {
    /// Its name on the command line.
    package let name: String
    /// What it does, in a few words.
    package let text: String
    package let practice: Practice
    /// Whether it is left out while advice stands: it warms the body, or is hard work.
    package let isForWell: Bool
  }

  /// All of them, in the order in which they are listed.
  package static let all: [Timer] =
    [
      Timer(
        name: "count-up", text: TimerWords.countsUp, practice: .countUp, isForWell: false)
    ]
    + [
      timer(
        // The first part is long enough to say the warning.
        "slow-breathing", TimerWords.slowBreathing, "settle 10s, 29x(in 4s, out 6s)",
        warnings: [
          "Settle": TimerWords.dizzy, "In": TimerWords.dizzy, "Out": TimerWords.dizzy,
        ]),
      timer("tabata", nil, "8x(work 20s, rest 10s)", isForWell: true),
      // The clock waits once the pack is tested, and the skin is checked after 5 minutes.
      timer(
        "warm-pack", TimerWords.warmPack,
        "test the pack on your inner arm 30s, wait, warm pack 5m, check your skin 30s, "
          + "warm pack 5m30s, check your skin 30s",
        warnings: [
          "Test the pack on your inner arm": TimerWords.noHeat, "Warm pack": TimerWords.heat,
          "Check your skin": TimerWords.skin,
        ], isForWell: true),
    ].compactMap(\.self)

  /// The timer of this name, or of these parts; `nil` if there is none.
  package static func practice(named name: String) -> Practice? {
    all.first { $0.name == name || $0.practice.title == name }?.practice
  }

  /// The timer with these parts, which an interrupted one is found by; `nil` if there is none.
  package static func practice(of text: String) -> Practice? {
    all.first { $0.practice.text == text }?.practice
  }

  private static func timer(
    _ name: String, _ text: String?, _ parts: String, warnings: [String: String] = [:],
    isForWell: Bool = false
  ) -> Timer? {
    let title = name.split(separator: "-").joined(separator: " ")
    guard let read = try? readPractice(parts, title: title).get() else { return nil }
    let practice = read.warned(warnings)
    return Timer(
      name: name, text: text ?? practice.inWords, practice: practice, isForWell: isForWell)
  }
}

import Coach
import TestSupport

/// Values of all kinds, whether or not a file could express them. The same seed gives the same
/// values.
struct RandomValues {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A routine with anything in any of its fields.
  mutating func routine() -> Routine {
    Routine(
      id: id(), reference: maybe { $0.text() }, title: text(), technique: one(), minutes: number(),
      regions: some(), tools: some(), positions: some(), stages: Set(some()), maxPain: number(),
      pressure: number(), tags: many { $0.text() }, sources: many { $0.id() }, summary: text(),
      note: maybe { $0.text() }, breath: Breath(in: time(), out: time()),
      cueProfile: maybe { $0.one() }, steps: many { $0.step() })
  }

  /// A condition, nested at most `depth` times.
  mutating func condition(_ depth: Int = 3) -> Condition {
    switch below(depth > 0 ? 11 : 7) {
    case 0: .always
    case 1: .yes(id())
    case 2: .no(id())
    case 3: .unless(id())
    case 4: .atLeast(id(), number())
    case 5: .atMost(id(), number())
    case 6: .chosen(id(), text())
    case 7: .any(many { $0.condition(depth - 1) })
    case 8: .all(many { $0.condition(depth - 1) })
    case 9: .not(condition(depth - 1))
    default: .count(many { $0.condition(depth - 1) }, atLeast: number())
    }
  }

  /// A pattern to match in a routine, nested at most `depth` times.
  mutating func pattern(_ depth: Int = 3) -> RoutinePattern {
    switch below(depth > 0 ? 12 : 9) {
    case 0: .every
    case 1: .tool(Set(some()))
    case 2: .technique(Set(some()))
    case 3: .region(Set(some()))
    case 4: .step(Set(some()))
    case 5: .stepAt(Set(some()), Set(some()))
    case 6: .somePosition(Set(some()))
    case 7: .onlyPositions(Set(some()))
    case 8: .pressure(number())
    case 9: .not(pattern(depth - 1))
    case 10: .any(many { $0.pattern(depth - 1) })
    default: .all(many { $0.pattern(depth - 1) })
    }
  }

  private mutating func step() -> Step {
    Step(
      kind: one(), title: maybe { $0.text() }, say: text(),
      time: chance() ? .exactly(time()) : .untilReleased(time(), time()), eachSide: chance(),
      times: number(), restBetween: time(), pressure: maybe { $0.number() }, regions: some(),
      figure: maybe { $0.id() },
      remarks: many { values in
        Step.Remark(at: values.chance() ? .half : .after(values.time()), say: values.text())
      }, waits: chance(), warning: maybe { $0.text() })
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  /// Usually small, sometimes as large as an `Int` can be.
  private mutating func number() -> Int {
    Int.random(in: .min ... .max, using: &random) >> (chance() ? 58 : below(64))
  }

  private mutating func time() -> Duration {
    .seconds(number() % 1_000_000) + .milliseconds(chance() ? 0 : below(1000))
  }

  private mutating func text() -> String {
    let letters = Array("ab cä背-\n\t\"#\\\u{0}\u{1f}\u{7f}\u{FEFF}👣")
    return String((0..<below(chance() ? 4 : 60)).map { _ in letters[below(letters.count)] })
  }

  private mutating func id<Of>() -> Identifier<Of> { Identifier(text()) }

  private mutating func one<Word: CaseIterable>() -> Word where Word.AllCases == [Word] {
    Word.allCases[below(Word.allCases.count)]
  }

  private mutating func some<Word: CaseIterable>() -> [Word] where Word.AllCases == [Word] {
    many { $0.one() }
  }

  private mutating func many<Value>(_ make: (inout Self) -> Value) -> [Value] {
    (0..<below(5)).map { _ in make(&self) }
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    chance() ? make(&self) : nil
  }
}

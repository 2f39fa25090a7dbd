import Notation
import Text
import Coach

/// Collects problems while a file is decoded, so that one run reports them all.
final class Decoder {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  func report(_ message: String, at place: SourceLocation, _ rule: LintRule = .value) {
    diagnostics.append(Diagnostic(file: file, place: place, rule: rule, message: message))
  }

  /// Returns the value, or throws all problems found; warnings do not count. A `nil` result without
  /// a diagnostic cannot occur: whoever returns `nil` has reported why.
  func finish<Result>(_ result: Result?) throws(Diagnostics) -> Result {
    guard let result, !diagnostics.contains(where: \.isError) else {
      throw Diagnostics(diagnostics)
    }
    return result
  }

  /// The fields of a map; `nil` (reported) for any other value.
  func fields(_ value: Value, of thing: String) -> Fields? {
    guard case .map(let pairs) = value.content else {
      report("\(thing) must be written as `key: value` pairs", at: value.place)
      return nil
    }
    var byKey: [(String, Value, SourceLocation)] = []
    for pair in pairs {
      let (key, value) = (pair.key, pair.value)
      guard case .text(let name) = key.content else {
        report("a key must be a plain word", at: key.place)
        continue
      }
      byKey.append((name, value, key.place))
    }
    return Fields(decoder: self, thing: thing, place: value.place, pairs: byKey)
  }

  /// Non-empty text.
  func text(_ value: Value) -> String? {
    guard case .text(let text) = value.content, !text.allSatisfy({ $0 == " " }) else {
      report("text is needed here", at: value.place)
      return nil
    }
    return text
  }

  /// A whole number in a range; `beyond` is the rule that a number above it breaks.
  func number(
    _ value: Value, in range: ClosedRange<Int>, beyond: LintRule = .value
  ) -> Int? {
    var number: Int?
    if case .text(let text) = value.content, text.allSatisfy(\.isASCIIDigit), text.count < 10,
      let whole = Int(text), String(whole) == text
    {
      number = whole
    }
    if let number, range.contains(number) { return number }
    report(
      "a whole number from \(range.lowerBound) to \(range.upperBound) is needed here",
      at: value.place, number.map { $0 > range.upperBound } == true ? beyond : .value)
    return nil
  }

  /// A duration, such as `1m30s`.
  func duration(_ value: Value) -> Duration? {
    guard let text = text(value) else { return nil }
    switch DurationText.parse(text) {
    case .success(let duration): return duration
    case .failure(let problem):
      report(problem.message, at: value.place, .time)
      return nil
    }
  }

  /// `yes` or `no`.
  func flag(_ value: Value) -> Bool? {
    switch value.content {
    case .text("yes"): return true
    case .text("no"): return false
    default:
      report("write `yes` or `no` here", at: value.place)
      return nil
    }
  }

  /// One of a closed list of words.
  func word<Word>(_ value: Value, _ thing: String) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    word(value, thing, among: Word.allCases.map(\.rawValue)).flatMap(Word.init)
  }

  /// One of the given words.
  func word(_ value: Value, _ thing: String, among words: [String]) -> String? {
    guard let text = text(value) else { return nil }
    if words.contains(text) { return text }
    let hint =
      text.contains(",")
      ? "write a list, as in [a, b]"
      : EverydayWords.meaning(of: text, among: words)
        ?? nearest(to: text, among: words).map { "did you mean `\($0)`?" }
    let all =
      words.count == 1 ? "write `\(words[0])`" : "use one of \(words.joined(separator: ", "))"
    report(
      "`\(text)` is not a \(thing): " + (hint ?? all),
      at: value.place, .word)
    return nil
  }

  /// An id: lowercase letters, digits and single dashes.
  func id(_ value: Value) -> String? {
    guard let text = text(value) else { return nil }
    guard isID(text) else {
      report("an id can contain only letters, digits and single dashes", at: value.place, .id)
      return nil
    }
    return text
  }

  /// The members of a list. With `orOne`, a single value counts as a list of one.
  func list(_ value: Value, of thing: String, orOne: Bool = false) -> [Value]? {
    switch value.content {
    case .list(let values): return values
    case .text(let text) where orOne && !text.isEmpty: return [value]
    case .text, .map:
      let form =
        thing == "steps" || thing == "cues" ? "with a dash before each item" : "such as [a, b]"
      report("a list of \(thing) is needed here, \(form)", at: value.place)
      return nil
    }
  }

  /// A list with every member decoded; `nil` if any member fails.
  func list<Member>(
    _ value: Value, of thing: String, orOne: Bool = false, _ each: (Value) -> Member?
  ) -> [Member]? {
    guard let values = list(value, of: thing, orOne: orOne) else { return nil }
    let members = values.map(each)
    return members.contains { $0 == nil } ? nil : members.compactMap { $0 }
  }

  /// A list of words from a closed list. `plural` is the plural of `thing`, if not formed with an
  /// s.
  func words<Word>(
    _ value: Value, _ thing: String, plural: String? = nil, orOne: Bool = false
  ) -> [Word]? where Word: RawRepresentable<String> & CaseIterable {
    var taken: Set<String> = []
    return list(value, of: plural ?? thing + "s", orOne: orOne) { value -> Word? in
      let found: Word? = word(value, thing)
      if let found, !taken.insert(found.rawValue).inserted {
        report("`\(found.rawValue)` is in this list twice", at: value.place)
      }
      return found
    }
  }
}

/// Whether a text is an id: letters, digits and single dashes, with no dash first or last. Dots are
/// allowed inside, for section numbers.
func isID(_ text: String) -> Bool {
  !text.isEmpty && text.count <= 64
    && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

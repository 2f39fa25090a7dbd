import Coach
import Formats

/// A setting's syntax, and the field of `Settings` it fills.
struct SettingForm: Sendable {
  /// A field of the settings.
  typealias Field<Value> = any WritableKeyPath<Settings, Value> & Sendable

  /// The allowed words; empty unless they form a closed list.
  let words: [String]
  /// The default or an example, as written in the template.
  let shown: String
  /// Reads it from the file, if its key is present; returns whether it was.
  let read: @Sendable (Fields, String, inout Settings) -> Bool
  /// Reads it from a command-line or environment value; returns whether the value was valid.
  let take: @Sendable (String, inout Settings) -> Bool
  /// The value as written in the file; `nil` if there is none.
  let text: @Sendable (Settings) -> String?

  private init<Value>(
    words: [String] = [], shown: String,
    get: @escaping @Sendable (Settings) -> Value?,
    set: @escaping @Sendable (inout Settings, Value) -> Void,
    read: @escaping @Sendable (Fields, String) -> Value?,
    parse: @escaping @Sendable (String) -> Value?,
    write: @escaping @Sendable (Value) -> String
  ) {
    self.words = words
    self.shown = shown
    self.read = { fields, key, settings in
      guard let value = read(fields, key) else { return false }
      set(&settings, value)
      return true
    }
    take = { word, settings in
      guard let value = parse(word) else { return false }
      set(&settings, value)
      return true
    }
    text = { get($0).map(write) }
  }
}

extension SettingForm {
  /// A word from a closed list; `thing` names the kind of word.
  static func word<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ field: Field<Value>, _ thing: String
  ) -> SettingForm {
    SettingForm(
      words: Value.allCases.map(\.rawValue), shown: Settings()[keyPath: field].rawValue,
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.word($1, thing) }, parse: { Value(rawValue: $0) }, write: { $0.rawValue })
  }

  /// An optional word from a closed list.
  static func word<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ field: Field<Value?>, _ thing: String, example: Value
  ) -> SettingForm {
    SettingForm(
      words: Value.allCases.map(\.rawValue), shown: example.rawValue,
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.word($1, thing) }, parse: { Value(rawValue: $0) }, write: { $0.rawValue })
  }

  /// An optional list of words from a closed list; only the file can contain lists.
  static func words<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ field: Field<[Value]?>, _ thing: String, example: [Value]
  ) -> SettingForm {
    SettingForm(
      words: Value.allCases.map(\.rawValue), shown: list(example),
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.words($1, thing) }, parse: { _ in nil }, write: { list($0) })
  }

  /// A yes or no.
  static func flag(_ field: Field<Bool>) -> SettingForm {
    SettingForm(
      words: ["yes", "no"], shown: Settings()[keyPath: field] ? "yes" : "no",
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.flag($1) }, parse: isYes, write: { $0 ? "yes" : "no" })
  }

  /// An optional yes or no.
  static func flag(_ field: Field<Bool?>, example: Bool) -> SettingForm {
    SettingForm(
      words: ["yes", "no"], shown: example ? "yes" : "no",
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.flag($1) }, parse: isYes, write: { $0 ? "yes" : "no" })
  }

  /// Whether a word in a variable means yes: anything but a word for no.
  private static func isYes(_ word: String) -> Bool {
    !["0", "no", "off", "false"].contains(word.lowercased())
  }

  /// A whole number in a range.
  static func number(_ field: Field<Int>, in range: ClosedRange<Int>) -> SettingForm {
    SettingForm(
      shown: String(Settings()[keyPath: field]),
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.number($1, in: range) },
      parse: { Int($0).flatMap { range.contains($0) ? $0 : nil } }, write: { String($0) })
  }

  /// Any text.
  static func text(_ field: Field<String>) -> SettingForm {
    SettingForm(
      shown: Settings()[keyPath: field],
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.text($1) }, parse: { $0 }, write: { $0 })
  }

  /// Optional text.
  static func text(
    _ field: Field<String?>, example: String
  ) -> SettingForm {
    SettingForm(
      shown: example, get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.text($1) }, parse: { $0 }, write: { $0 })
  }

  /// The player's key bindings; only the file can contain them.
  static let keys = SettingForm(
    shown: PlayerKeySettings.template,
    get: { $0.keys.isEmpty ? nil : $0.keys }, set: { $0.keys = $1 },
    read: { PlayerKeySettings.read($0, $1) }, parse: { _ in nil },
    write: PlayerKeySettings.text)

  private static func list(_ words: [some RawRepresentable<String>]) -> String {
    "[\(words.map(\.rawValue).joined(separator: ", "))]"
  }
}

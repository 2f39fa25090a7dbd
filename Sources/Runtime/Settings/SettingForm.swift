import Coach
import Formats

/// How a setting is written, and which field of the settings it fills.
struct SettingForm: Sendable {
  /// A field of the settings.
  typealias Field<Value> = any WritableKeyPath<Settings, Value> & Sendable

  /// The words that it can be; empty where they are not a closed list.
  let words: [String]
  /// Its default or an example, as the template has it.
  let shown: String
  /// Takes it from the file, where its key has it; returns whether it was there.
  let read: @Sendable (Fields, String, inout Settings) -> Bool
  /// Takes it from a word of the command line or the environment; returns whether it is one.
  let take: @Sendable (String, inout Settings) -> Bool
  /// Its value as the file has it; `nil` where it has none.
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
  /// A word of a closed list; `thing` is what such a word is called.
  static func word<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ field: Field<Value>, _ thing: String
  ) -> SettingForm {
    SettingForm(
      words: Value.allCases.map(\.rawValue), shown: Settings()[keyPath: field].rawValue,
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.word($1, thing) }, parse: { Value(rawValue: $0) }, write: { $0.rawValue })
  }

  /// A word of a closed list, or none.
  static func word<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ field: Field<Value?>, _ thing: String, example: Value
  ) -> SettingForm {
    SettingForm(
      words: Value.allCases.map(\.rawValue), shown: example.rawValue,
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.word($1, thing) }, parse: { Value(rawValue: $0) }, write: { $0.rawValue })
  }

  /// Words of a closed list, or none; only the file holds lists.
  static func words<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ field: Field<[Value]?>, _ thing: String, example: [Value]
  ) -> SettingForm {
    SettingForm(
      words: Value.allCases.map(\.rawValue), shown: list(example),
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.words($1, thing) }, parse: { _ in nil }, write: { list($0) })
  }

  /// Yes or no. In a variable, anything but a word for no means yes.
  static func flag(_ field: Field<Bool>) -> SettingForm {
    SettingForm(
      words: ["yes", "no"], shown: Settings()[keyPath: field] ? "yes" : "no",
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.flag($1) },
      parse: { !["0", "no", "off", "false"].contains($0.lowercased()) },
      write: { $0 ? "yes" : "no" })
  }

  /// Any text.
  static func text(_ field: Field<String>) -> SettingForm {
    SettingForm(
      shown: Settings()[keyPath: field],
      get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.text($1) }, parse: { $0 }, write: { $0 })
  }

  /// Any text, or none.
  static func text(
    _ field: Field<String?>, example: String
  ) -> SettingForm {
    SettingForm(
      shown: example, get: { $0[keyPath: field] }, set: { $0[keyPath: field] = $1 },
      read: { $0.text($1) }, parse: { $0 }, write: { $0 })
  }

  /// The keys of the player; only the file holds them.
  static let keys = SettingForm(
    shown: PlayerKeySettings.template,
    get: { $0.keys.isEmpty ? nil : $0.keys }, set: { $0.keys = $1 },
    read: { PlayerKeySettings.read($0, $1) }, parse: { _ in nil },
    write: PlayerKeySettings.text)

  private static func list(_ words: [some RawRepresentable<String>]) -> String {
    "[\(words.map(\.rawValue).joined(separator: ", "))]"
  }
}

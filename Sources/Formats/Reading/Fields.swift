import Text
import Coach

/// The keys and values of one map in a file, read one by one. Any key that was never asked for is
/// unknown, and `finish` reports it.
package final class Fields {
  private let decoder: Decoder
  private let thing: String
  private let pairs: [(key: String, value: Value, place: SourceLocation)]
  private var known: [String] = []
  let place: SourceLocation

  init(
    decoder: Decoder, thing: String, place: SourceLocation, pairs: [(String, Value, SourceLocation)]
  ) {
    self.decoder = decoder
    self.thing = thing
    self.place = place
    self.pairs = pairs.map { (key: $0.0, value: $0.1, place: $0.2) }
  }

  /// The value of a required key; reports the key if it is missing.
  func required(_ key: String) -> Value? {
    let value = optional(key)
    if value == nil { decoder.report("\(thing) needs `\(key):`", at: place, .missingKey) }
    return value
  }

  /// The value of an optional key.
  func optional(_ key: String) -> Value? {
    known.append(key)
    return pairs.first { $0.key == key }?.value
  }

  /// The value of a key, if present. Does not mark the key as known.
  func value(of key: String) -> Value? { pairs.first { $0.key == key }?.value }

  /// The location of a key's value, or of the map if the key is missing.
  func place(of key: String) -> SourceLocation {
    pairs.first { $0.key == key }?.value.place ?? place
  }

  /// Reports every unknown key.
  package func finish() {
    for pair in pairs where !known.contains(pair.key) {
      let hint = nearest(to: pair.key, among: known).map { ": did you mean `\($0)`?" }
      decoder.report(
        "unknown key `\(pair.key)` in \(thing)"
          + (hint ?? ": use one of \(known.joined(separator: ", "))"), at: pair.place, .unknownKey
      )
    }
  }

  // MARK: For forms of other targets

  /// Reads a file that is a single map, and reports each key that `take` did not ask for. If the
  /// file holds only comments, `take` is not called.
  package static func read(
    _ text: String, file name: String, of thing: String, _ take: (Fields) -> Void
  ) throws(Diagnostics) {
    let isEmpty = text.split(separator: "\n").allSatisfy { line in
      line.first { $0 != " " }.map { $0 == "#" } ?? true
    }
    if isEmpty { return }
    let decoder = Decoder(file: name)
    let fields = decoder.fields(try parseYAML(text, file: name), of: thing)
    if let fields {
      take(fields)
      fields.finish()
    }
    try decoder.finish(fields.map { _ in })
  }

  /// The map under a key; `nil` if the key is missing.
  package func fields(_ key: String, of thing: String) -> Fields? {
    optional(key).flatMap { decoder.fields($0, of: thing) }
  }

  /// The text under a key; `nil` if the key is missing.
  package func text(_ key: String) -> String? { optional(key).flatMap(decoder.text) }

  /// The whole number under a key, in a range; `nil` if the key is missing.
  package func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    optional(key).flatMap { decoder.number($0, in: range) }
  }

  /// The yes or no under a key; `nil` if the key is missing.
  package func flag(_ key: String) -> Bool? { optional(key).flatMap(decoder.flag) }

  /// The word under a key, from a closed list; `thing` names such a word in messages.
  package func word<Word>(_ key: String, _ thing: String) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    optional(key).flatMap { decoder.word($0, thing) }
  }

  /// The list of words under a key, from a closed list; `thing` names such a word in messages.
  package func words<Word>(_ key: String, _ thing: String) -> [Word]?
  where Word: RawRepresentable<String> & CaseIterable {
    optional(key).flatMap { decoder.words($0, thing) }
  }

  /// Reports a problem with the value of a key.
  package func report(_ message: String, at key: String) {
    decoder.report(message, at: place(of: key))
  }
}

import Text
import Coach

/// The keys and values of one map in a file, taken out one by one. What is left over when all that
/// is known was taken is unknown, and reported.
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

  /// The value of a key that must be there.
  func required(_ key: String) -> Value? {
    let value = optional(key)
    if value == nil { decoder.report("\(thing) needs `\(key):`", at: place, .missingKey) }
    return value
  }

  /// The value of a key that may be there.
  func optional(_ key: String) -> Value? {
    known.append(key)
    return pairs.first { $0.key == key }?.value
  }

  /// The value of a key, if it is there. Asking for it does not make the key known.
  func value(of key: String) -> Value? { pairs.first { $0.key == key }?.value }

  /// Where a key stands; where the map does, if it has no such key.
  func place(of key: String) -> SourceLocation {
    pairs.first { $0.key == key }?.value.place ?? place
  }

  /// Reports every key that nobody asked for.
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

  /// Reads a file that is one map of keys, and reports each key that `take` did not ask for. A file of
  /// comments alone has no keys, and nothing is taken.
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

  /// The map that a key has; `nil` where there is none.
  package func fields(_ key: String, of thing: String) -> Fields? {
    optional(key).flatMap { decoder.fields($0, of: thing) }
  }

  /// The text that a key has; `nil` where there is none.
  package func text(_ key: String) -> String? { optional(key).flatMap(decoder.text) }

  /// Whether a key says yes or no; `nil` where it is not there.
  package func flag(_ key: String) -> Bool? { optional(key).flatMap(decoder.flag) }

  /// The word of a closed list that a key has; `thing` is what such a word is called.
  package func word<Word>(_ key: String, _ thing: String) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    optional(key).flatMap { decoder.word($0, thing) }
  }

  /// The list of words of a closed list that a key has; `thing` is what such a word is called.
  package func words<Word>(_ key: String, _ thing: String) -> [Word]?
  where Word: RawRepresentable<String> & CaseIterable {
    optional(key).flatMap { decoder.words($0, thing) }
  }

  /// Reports what is wrong with the value of a key.
  package func report(_ message: String, at key: String) {
    decoder.report(message, at: place(of: key))
  }
}

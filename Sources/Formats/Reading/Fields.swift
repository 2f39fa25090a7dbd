import Text
import Coach

/// The keys and values of one map in a file, taken out one by one. What is left over when all that
/// is known was taken is unknown, and reported.
final class Fields {
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
  func finish() {
    for pair in pairs where !known.contains(pair.key) {
      let hint = nearest(to: pair.key, among: known).map { ": did you mean `\($0)`?" }
      decoder.report(
        "unknown key `\(pair.key)` in \(thing)"
          + (hint ?? ": use one of \(known.joined(separator: ", "))"), at: pair.place, .unknownKey
      )
    }
  }
}

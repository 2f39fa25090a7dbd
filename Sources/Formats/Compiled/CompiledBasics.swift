// Conformances of the standard library types that the compiled form is built from.

extension String: CompiledWord {
  var word: String { self }
  init?(word: String) { self = word }
}

extension Bool: Compiled {
  func write(to writer: inout CompiledWriter) { writer.write(count: self ? 1 : 0) }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Bool {
    switch try reader.count() {
    case 0: return false
    case 1: return true
    default: throw reader.error("expected yes or no")
    }
  }
}

extension Int: Compiled {
  /// Zigzag encoding: the lowest bit is the sign, so small negative numbers stay short too.
  func write(to writer: inout CompiledWriter) {
    writer.write(count: UInt(bitPattern: self << 1 ^ self >> (Int.bitWidth - 1)))
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Int {
    let number = try reader.count()
    return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }
}

extension Duration: Compiled {
  func write(to writer: inout CompiledWriter) {
    Int(components.seconds).write(to: &writer)
    Int(components.attoseconds).write(to: &writer)
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Duration {
    let seconds: Int = try reader.read()
    let attoseconds: Int = try reader.read()
    return Duration(
      secondsComponent: Int64(seconds), attosecondsComponent: Int64(attoseconds))
  }
}

extension Optional: Compiled where Wrapped: Compiled {
  func write(to writer: inout CompiledWriter) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Wrapped? {
    try Bool.read(from: &reader) ? Wrapped.read(from: &reader) : nil
  }
}

extension Array: Compiled where Element: Compiled {
  func write(to writer: inout CompiledWriter) {
    writer.write(count: UInt(count))
    for element in self { element.write(to: &writer) }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> [Element] {
    let count = try reader.members()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try reader.read()) }
    return elements
  }
}

extension Set: Compiled where Element: CompiledWord {
  /// Sorted by word, so that equal sets have equal bytes.
  func write(to writer: inout CompiledWriter) {
    sorted { $0.word < $1.word }.write(to: &writer)
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Set<Element> {
    let elements: [Element] = try reader.read()
    return Set(elements)
  }
}

extension Dictionary: Compiled where Key: CompiledWord, Value: Compiled {
  /// Sorted by the keys' words, so that equal dictionaries have equal bytes.
  func write(to writer: inout CompiledWriter) {
    writer.write(count: UInt(count))
    for (key, value) in sorted(by: { $0.key.word < $1.key.word }) {
      key.write(to: &writer)
      value.write(to: &writer)
    }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> [Key: Value] {
    let count = try reader.members()
    var values = [Key: Value](minimumCapacity: count)
    for _ in 0..<count {
      let key: Key = try reader.read()
      values[key] = try Value.read(from: &reader)
    }
    return values
  }
}

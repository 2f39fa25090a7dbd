/// Reads the string literals out of Swift source: what stands between their quotation marks, without
/// what is put in by interpolation. Literals inside an interpolation come by themselves.
struct StringLiterals {
  /// A literal and the line it begins in.
  struct Literal: Equatable {
    let line: Int
    var text: String
  }

  private let source: [Character]
  private var place = 0
  private var line = 1
  private var found: [Literal] = []

  private init(_ text: String) { source = Array(text) }

  /// All literals of a file, each where it ends.
  static func all(in text: String) -> [Literal] {
    var reader = StringLiterals(text)
    reader.readCode(untilBracket: false)
    return reader.found
  }

  private func stands(_ text: String) -> Bool { source[place...].starts(with: text) }

  private mutating func skip(_ count: Int = 1) {
    for _ in 0..<count where place < source.count {
      if source[place] == "\n" { line += 1 }
      place += 1
    }
  }

  /// Reads code: the whole file, or an interpolation up to its closing bracket.
  private mutating func readCode(untilBracket: Bool) {
    var depth = 0
    while place < source.count {
      switch source[place] {
      case "/" where stands("//"):
        while place < source.count, source[place] != "\n" { skip() }
      case "/" where stands("/*"):
        while place < source.count, !stands("*/") { skip() }
        skip(2)
      case "#", "\"":
        if let hashes = hashesOfLiteral { readLiteral(hashes) } else { skip() }
      case ")" where untilBracket && depth == 0: return skip()
      case "(":
        depth += 1
        skip()
      case ")":
        depth -= 1
        skip()
      default: skip()
      }
    }
  }

  /// How many number signs stand before the quotation mark of a literal that begins here; `nil`
  /// where none begins.
  private var hashesOfLiteral: Int? {
    let hashes = source[place...].prefix { $0 == "#" }.count
    return place + hashes < source.count && source[place + hashes] == "\"" ? hashes : nil
  }

  private mutating func readLiteral(_ hashes: Int) {
    var literal = Literal(line: line, text: "")
    skip(hashes)
    let quotes = stands("\"\"\"") ? 3 : 1
    skip(quotes)
    let signs = String(repeating: "#", count: hashes)
    let end = String(repeating: "\"", count: quotes) + signs
    while place < source.count {
      switch source[place] {
      case "\"" where stands(end):
        skip(end.count)
        return found.append(literal)
      case "\\" where stands("\\" + signs):
        skip(1 + hashes)
        if stands("(") {
          skip()
          readCode(untilBracket: true)
        } else {
          skip()
        }
      default:
        literal.text.append(source[place])
        skip()
      }
    }
  }
}

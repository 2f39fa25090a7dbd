/// Reads the string literals in Swift source, without their quotation marks and interpolations.
/// Literals inside an interpolation are returned separately.
struct StringLiterals {
  /// A literal and the line on which it begins.
  struct Literal: Equatable {
    let line: Int
    var text: String
  }

  private let source: [Character]
  private var place = 0
  private var line = 1
  private var found: [Literal] = []

  private init(_ text: String) { source = Array(text) }

  /// All literals of a file, in the order in which they end.
  static func all(in text: String) -> [Literal] {
    var reader = StringLiterals(text)
    reader.readCode(untilBracket: false)
    return reader.found
  }

  private func isNext(_ text: String) -> Bool { source[place...].starts(with: text) }

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
      case "/" where isNext("//"):
        while place < source.count, source[place] != "\n" { skip() }
      case "/" where isNext("/*"):
        while place < source.count, !isNext("*/") { skip() }
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

  /// The number of number signs before the opening quotation mark of a literal that begins here, or
  /// `nil` if none does.
  private var hashesOfLiteral: Int? {
    let hashes = source[place...].prefix { $0 == "#" }.count
    return place + hashes < source.count && source[place + hashes] == "\"" ? hashes : nil
  }

  private mutating func readLiteral(_ hashes: Int) {
    var literal = Literal(line: line, text: "")
    skip(hashes)
    let quotes = isNext("\"\"\"") ? 3 : 1
    skip(quotes)
    let signs = String(repeating: "#", count: hashes)
    let end = String(repeating: "\"", count: quotes) + signs
    while place < source.count {
      switch source[place] {
      case "\"" where isNext(end):
        skip(end.count)
        return found.append(literal)
      case "\\" where isNext("\\" + signs):
        skip(1 + hashes)
        if isNext("(") {
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

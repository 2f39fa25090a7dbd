/// Scans a file before the parser does, and refuses what the format excludes and what could
/// overload a parser: anchors, aliases, tags, text blocks, documents, deep nesting, and characters
/// that do not belong in text.
///
/// It reads the file as a YAML scanner would, but only far enough to know where a value begins.
struct YAMLGuard {
  /// The maximum size of a file, in bytes.
  static let largestFile = 256 * 1024
  /// The maximum length of a line, in scalars.
  static let longestLine = 16 * 1024
  /// The maximum nesting of brackets, and of lists on one line.
  static let deepest = 32
  /// The maximum indentation, in columns.
  static let widestIndent = 64

  private let file: String
  private var line = 1
  private var column = 1
  private var depth = 0
  /// The opening quote, if the scanner is inside quotes.
  private var quote: Unicode.Scalar?
  private var atValue = true
  private var dashes = 0

  /// The maximum number of refusals reported for one file.
  private static let mostRefusals = 50
  /// The message for excessive nesting; nothing after it is reported.
  static let tooDeep = "nested too deeply"
  private static let tooFar = "this line is indented too far"

  /// The refusals in a file: at most one for each line.
  static func refusals(of text: String, file: String) -> [Diagnostic] {
    if text.utf8.count > largestFile {
      let message = "the file is larger than \(largestFile / 1024) KB"
      return [Diagnostic(file: file, place: .start, rule: .size, message: message)]
    }
    var scan = YAMLGuard(file: file)
    var refusals: [Diagnostic] = []
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices {
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      let last = index > 0 ? scalars[index - 1] : "\n"
      let place = SourceLocation(line: scan.line, column: scan.column)
      guard let message = scan.refuse(scalars[index], before: next, after: last) else { continue }
      if refusals.last?.place.line != place.line {
        refusals.append(Diagnostic(file: file, place: place, rule: .subset, message: message))
      }
      if refusals.count == mostRefusals || message == tooDeep || message == tooFar { break }
    }
    return refusals
  }

  /// The reason a character is not allowed in a file; `nil` if it is allowed.
  static func refusal(of scalar: Unicode.Scalar) -> String? {
    if scalar == "\n" || scalar == "\t" { return "text must be on one line, without tabs" }
    return invisible(scalar)
  }

  private init(file: String) { self.file = file }

  private mutating func refuse(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar, after last: Unicode.Scalar
  ) -> String? {
    if scalar == "\n" {
      newLine()
      return nil
    }
    defer { column += 1 }
    if let message = refuseCharacter(scalar) { return message }
    if let message = refuseAnywhere(scalar, before: next, after: last) { return message }
    if column > Self.longestLine { return "the line is too long" }
    if let open = quote {
      passQuoted(scalar, open, before: next)
      return nil
    }
    if inComment { return nil }
    if scalar == "#", last == " " || column == 1 {
      inComment = true
      return nil
    }
    return refuseSyntax(scalar, before: next)
  }

  private var inComment = false
  /// Whether the last character was a backslash inside double quotes.
  private var escaped = false

  /// Refusals that also apply inside quotes and comments. However the scanner reads the file, it
  /// catches every anchor and deep nest that the parser would see.
  private mutating func refuseAnywhere(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar, after last: Unicode.Scalar
  ) -> String? {
    switch scalar {
    case "&", "*":
      let isWord =
        next.properties.isAlphabetic || next.properties.numericType != nil
        || "_-".unicodeScalars.contains(next)
      let isStart = !(last.properties.isAlphabetic || last.properties.numericType != nil)
      return isWord && isStart
        ? Self.notInTheFormat(scalar) : nil
    case "!":
      let isTag = next.properties.isAlphabetic || "!<".unicodeScalars.contains(next)
      return isTag && ":?[{,".unicodeScalars.contains(last)
        ? Self.notInTheFormat(scalar) : nil
    case "[", "{":
      depth += 1
      return depth > Self.deepest ? Self.tooDeep : nil
    case "]", "}": depth = max(0, depth - 1)
    default: break
    }
    return nil
  }

  private static func notInTheFormat(_ sign: Unicode.Scalar) -> String {
    "anchors, aliases and tags (`\(sign)`) are not part of the format"
  }

  private mutating func passQuoted(
    _ scalar: Unicode.Scalar, _ open: Unicode.Scalar, before next: Unicode.Scalar
  ) {
    if escaped {
      escaped = false
    } else if scalar == (open == "'" ? "'" : "\\"), open == "\"" || next == "'" {
      escaped = true
    } else if scalar == open {
      quote = nil
    }
  }

  private mutating func newLine() {
    line += 1
    column = 1
    dashes = 0
    inComment = false
    if quote == nil { atValue = true }
  }

  private mutating func refuseSyntax(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar
  ) -> String? {
    let gap = next == " " || next == "\n"
    switch scalar {
    case " ": return nil
    case "&", "*", "!":
      if atValue { return Self.notInTheFormat(scalar) }
    case "|", ">":
      if atValue { return "write the text on one line, without `\(scalar)`" }
    case "%":
      if column == 1 { return "directives (`%`) are not part of the format" }
    case "\"", "'":
      if atValue { quote = scalar }
    case "[", "{": if atValue { return nil }
    case "." where column == 1 && next == ".":
      return "a file can hold only one document: remove `...`"
    case "-" where atValue && gap:
      dashes += 1
      return dashes > Self.deepest ? Self.tooDeep : nil
    case "?" where atValue && gap: return nil
    case "-" where atValue && column == 1 && next == "-":
      return "a file can hold only one document: remove `---`"
    case ":" where gap, "," where depth > 0:
      atValue = true
      return nil
    default: break
    }
    if atValue, column > Self.widestIndent, depth == 0, dashes == 0, quote == nil {
      return Self.tooFar
    }
    atValue = false
    return nil
  }

  private func refuseCharacter(_ scalar: Unicode.Scalar) -> String? {
    if scalar == "\n" { return nil }
    if scalar == "\t" { return "use spaces instead of a tab" }
    return Self.invisible(scalar)
  }

  private static func invisible(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII, scalar.value >= 0x20, scalar.value < 0x7F { return nil }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return "this is not a plain space: type it again"
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator,
      _ where scalar.properties.isDefaultIgnorableCodePoint:
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      return "the invisible character U+\(padded) is not allowed: delete it"
    default: return nil
    }
  }
}

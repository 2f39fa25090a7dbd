import Testing

/// Whatever one target offers another has a doc comment.
@Suite struct DocCommentTests {
  /// The keywords of declarations that need a doc comment. Properties, cases, initializers and type
  /// aliases are often clear from their names, but types and functions are not. Operators are
  /// exempt, because everyone knows what `<` means.
  static let kinds = ["struct", "enum", "class", "actor", "protocol", "func", "macro"]

  @Test("every type and function offered to other targets has a doc comment")
  func sources() throws {
    let files = try SourceTree.sources()
    #expect(files.flatMap(Self.declarations).count > 50)
    let violations = files.flatMap(Self.violations)
    #expect(violations.isEmpty, "\(list(violations))")
  }

  @Test(
    "a declaration without a doc comment is found",
    arguments: [
      "package struct Bad {}", "  package static func bad() {}", "package mutating func bad()",
      "@discardableResult\npackage func bad() -> Int { 1 }", "// no doc\npackage enum Bad {}",
      "public final class Bad {}", "package protocol Bad: Sendable {}",
      "/// Of another thing.\nlet other = 1\npackage nonisolated func bad() {}",
    ])
  func finds(_ text: String) {
    #expect(Self.violations(SourceFile(path: "Sources/Coach/Bad.swift", text: text)).count == 1)
  }

  @Test("doc comments above attributes count, and other declarations need none")
  func allows() {
    let good = """
      /// A value.
      @frozen
      package struct Good {
        package let number: Int
        package typealias ID = Identifier<Good>
        package init(number: Int) { self.number = number }
        package static func < (left: Good, right: Good) -> Bool { left.number < right.number }
        /// Twice of it.
        @discardableResult package func twice() -> Int { number * 2 }
      }
      func inner() {}
      """
    #expect(Self.violations(SourceFile(path: "Sources/Coach/Good.swift", text: good)) == [])
  }

  private static func violations(_ file: SourceFile) -> [String] {
    let lines = file.lines
    return declarations(file).filter { !isDocumented($0, in: lines) }
      .map { "\(file.path):\($0 + 1): \(lines[$0])" }
  }

  /// The indices of the lines with a declaration that needs a doc comment.
  private static func declarations(_ file: SourceFile) -> [Int] {
    let lines = file.lines
    return lines.indices.filter { index in
      let words = lines[index].split(separator: " ").drop { $0.hasPrefix("@") }
      guard let level = words.first, ["package", "public", "open"].contains(level) else {
        return false
      }
      let modifiers: Set<Substring> = [
        "static", "final", "mutating", "nonisolated", "indirect", "consuming", "borrowing",
        "override", "class", "prefix", "postfix",
      ]
      let rest = words.dropFirst().drop { modifiers.contains($0) && $0 != "class" }
      guard let kind = rest.first, kinds.contains(String(kind)) else { return false }
      let isNamed = rest.dropFirst().first?.first.map { $0.isLetter || $0 == "_" || $0 == "`" }
      return isNamed ?? true
    }
  }

  /// Whether a doc comment comes before a line and its attributes.
  private static func isDocumented(_ index: Int, in lines: [String]) -> Bool {
    let above = lines[..<index].reversed().map { $0.drop { $0 == " " } }
    return above.first { !$0.hasPrefix("@") }?.hasPrefix("///") ?? false
  }
}

import Formats
import Testing

/// Text that the format does not allow is refused before the parser sees it.
@Suite("What the format does not allow") struct GuardTests {
  @Test(
    "anchors, aliases, tags, text blocks, directives and documents are refused",
    arguments: Self.refused)
  func isRefused(text: String, problem: String) { checkGuard(text, problem) }

  private static let marks = "are not part of the format"
  static let refused: [(String, String)] = [
    ("a: &x b\n", "1:4: anchors, aliases and tags (`&`) \(marks)"),
    ("&x a: b\n", "1:1: anchors, aliases and tags (`&`) \(marks)"),
    ("a:\n  - &x b\n", "2:5: anchors, aliases and tags (`&`) \(marks)"),
    ("a: [&x b]\n", "1:5: anchors, aliases and tags (`&`) \(marks)"),
    ("a: [b, &x c]\n", "1:8: anchors, aliases and tags (`&`) \(marks)"),
    ("a: {b: &x c}\n", "1:8: anchors, aliases and tags (`&`) \(marks)"),
    ("a:\n  &x\n", "2:3: anchors, aliases and tags (`&`) \(marks)"),
    ("- - &x a\n", "1:5: anchors, aliases and tags (`&`) \(marks)"),
    ("a: *x\n", "1:4: anchors, aliases and tags (`*`) \(marks)"),
    ("*x : a\n", "1:1: anchors, aliases and tags (`*`) \(marks)"),
    ("a: !!str b\n", "1:4: anchors, aliases and tags (`!`) \(marks)"),
    ("a: !x b\n", "1:4: anchors, aliases and tags (`!`) \(marks)"),
    ("a: |\n  b\n", "1:4: write the text on one line, without `|`"),
    ("a: >-\n  b\n", "1:4: write the text on one line, without `>`"),
    ("- |\n  b\n", "1:3: write the text on one line, without `|`"),
    ("---\na: b\n", "1:1: a file can hold only one document: remove `---`"),
    ("a: b\n---\nc: d\n", "2:1: a file can hold only one document: remove `---`"),
    ("%YAML 1.2\na: b\n", "1:1: directives (`%`) \(marks)"),
  ]

  @Test("quotes, escapes and comments cannot hide an anchor", arguments: Self.hidden)
  func hidesNothing(text: String, place: String) {
    checkGuard(text, "\(place): anchors, aliases and tags (`&`) \(Self.marks)")
  }

  static let hidden: [(String, String)] = [
    (#"a: ["x\"", &y b]"# + "\n", "1:12"),
    (#"a: ["x\\", &y b]"# + "\n", "1:12"),
    (#"a: ['x\', &y b]"# + "\n", "1:11"),
    ("a: ['x''', &y b]\n", "1:12"),
    ("a: x\"\nb: &y \"\n", "2:4"),
    ("a: it's\nb: &y 'c'\n", "2:4"),
    ("# \"\na: &y b # \"\n", "2:4"),
    ("a: b # \"\nc: &y d\n", "2:4"),
    ("a: \"b # \" \nc: &y d\n", "2:4"),
    ("a: b#\"\nc: &y \"d\n", "2:4"),
  ]

  @Test("two single quotes inside single quotes stand for one, and do not end the text")
  func doubled() {
    let found = problems(ofRoutine: "a: ['x'', !y z']\n")
    #expect(!found.contains { $0.contains(Self.marks) }, "\(found)")
  }

  @Test(
    "an escaped quote does not end the text",
    arguments: [#"a: ["x\", !y z"]"#, #"a: ["x\\\", !y z"]"#])
  func stillInside(text: String) {
    let found = problems(ofRoutine: text + "\n")
    #expect(!found.contains { $0.contains(Self.marks) }, "\(found)")
  }

  @Test(
    "the same characters inside words, quotes and comments are plain text",
    arguments: [
      "a & b", "5 * 3", "stop! Now", "a | b", "x > y", "100 %", "a -- b", "it's \"so\"", "- well",
      "R&D", "[sic]", "mind: the gap", "# no comment", "!x", "|", ">", "%x", "---",
    ])
  func harmless(text: String) throws {
    let old = "A slow, friendly hold on the tender spot above the hip bone."
    let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    #expect(try read(try changed(old, "\"\(quoted)\"")).summary == text)
    check(try changed(old, "x # \(text)"), [])
    let plain = text.allSatisfy { !":#[]-&*!|>%\"".contains($0) } || text.first == "a"
    if plain { #expect(try read(try changed(old, text)).summary == text) }
  }

  @Test(
    "control, direction and zero-width characters are refused, and the message has their code",
    arguments: [
      0x00, 0x01, 0x07, 0x08, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C, 0x200B, 0x200D, 0x200F,
      0x2028, 0x2029, 0x202E, 0x2060, 0x2066, 0x2069, 0xE000, 0xFEFF, 0xE0001, 0xF0000,
    ] as [UInt32])
  func invisible(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let digits = String(code, radix: 16, uppercase: true)
    let name = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    for text in ["b\(scalar)c", "\"b\(scalar)c\"", "b # \(scalar)c"] {
      let column = text.unicodeScalars.prefix { $0 != scalar }.count + 4
      check(
        "x: y\na: \(text)\n",
        ["2:\(column): the invisible character U+\(name) is not allowed: delete it"])
    }
  }

  @Test(
    "a tab is refused wherever it is",
    arguments: [
      ("\ta: b\n", "1:1"), ("a:\tb\n", "1:3"), ("a: \"b\tc\"\n", "1:6"), ("a: b # \tc\n", "1:8"),
    ])
  func tab(text: String, place: String) { check(text, ["\(place): use spaces instead of a tab"]) }
}

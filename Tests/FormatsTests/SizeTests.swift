import Formats
import Testing

@testable import Formats

/// Size, line length and nesting are limited. Byte order marks and Windows line endings are fine.
@Suite("Size and line endings") struct SizeTests {
  @Test("a file of exactly 256 KB is read, but a larger one is refused") func size() throws {
    let filler = YAMLGuard.largestFile - designExample.utf8.count
    let lines = String(repeating: "#\n", count: filler / 2) + (filler % 2 == 0 ? "" : "\n")
    check(designExample + lines, [])
    check(designExample + lines + "\n", ["1:1: the file is larger than 256 KB"])
  }

  @Test("the size is counted in bytes, not characters") func bytes() {
    check(
      "# " + String(repeating: "é", count: 128 * 1024), ["1:1: the file is larger than 256 KB"])
  }

  @Test("a line of more than 16 K characters is refused") func longLine() throws {
    let fits = "#" + String(repeating: "x", count: YAMLGuard.longestLine - 1)
    check(fits + "\n" + designExample, [])
    checkGuard(fits + "x\n" + designExample, "1:16385: the line is too long")
  }

  @Test(
    "deep nesting is refused, in brackets and in dashes on one line", arguments: ["[", "{", "- "])
  func depth(open: String) throws {
    func deep(_ count: Int) -> String { String(repeating: open, count: count) + "\n" }
    let column = 32 * open.count + 1
    checkGuard(deep(33), "1:\(column): nested too deeply")
    let found = problems(ofRoutine: deep(32))
    #expect(found.count == 1 && !found[0].contains("nested too deeply"), "\(found)")
  }

  @Test("closed brackets do not count towards the depth") func closed() {
    let pairs = String(repeating: "[], ", count: 100)
    check("a: [\(pairs)[]]\n", problems(ofRoutine: "a: [[], []]\n"))
  }

  @Test("indentation is limited by column") func indentation() {
    let staircase = (0...70).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    checkGuard(staircase, "65:65: this line is indented too far")
  }

  @Test("a byte order mark is accepted at the start of the file, and does not shift columns")
  func byteOrderMark() throws {
    expectSame(try read("\u{FEFF}" + designExample), try read(designExample))
    checkGuard(
      "\u{FEFF}a: &x b\n", "1:4: anchors, aliases and tags (`&`) are not part of the format")
    check(
      "a: b\n\u{FEFF}c: d\n",
      ["2:1: the invisible character U+FEFF is not allowed: delete it"])
  }

  @Test("Windows line endings are accepted, and do not shift places") func windowsLines() throws {
    let windows = designExample.replacing("\n", with: "\r\n")
    expectSame(try read(windows), try read(designExample))
    let wrong = try changed("do: rest", "do: sleep")
    expectSame(
      problems(ofRoutine: wrong.replacing("\n", with: "\r\n")), problems(ofRoutine: wrong))
  }

  @Test("a place counts characters, not bytes") func columns() throws {
    check(
      try changed("[S134]", "[\"é背\", S999]"),
      [
        "13:11: an id can contain only letters, digits and single dashes",
        "13:17: there is no source `S999`: `knead screening --table` lists the sources",
      ])
  }
}

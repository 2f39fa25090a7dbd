import Formats
import Testing

/// Ways around the guard. Each tries to give the parser something that the format doesn't allow, by
/// making the guard and the parser disagree about where a value begins.
@Suite("Bypassing the guard") struct GuardBypassTests {
  /// A text with an anchor, alias, tag or text block that the parser would accept as one.
  struct Bypass: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  static let bypasses = [
    Bypass("a comment right after a comma", "a: [b,#,\"\n  &x c, *x ]\nd: '\"'\n"),
    Bypass("a comment right after a bracket", "a: [#,\"\n  &x c, *x ]\nd: '\"'\n"),
    Bypass("a quote on a later line of plain text", "a: b\n  \"c\nd: &x [1]\ne: [*x, *x]\n"),
    Bypass("a quote on a later line in brackets", "a: [b\n  \"c, &x d, *x ]\n"),
    Bypass("two single quotes that stand for one", "a: ['x'', \" ', &y z, *y ]\n"),
    Bypass("a value right after a quoted key", "a: {\"k\":&x [1], \"j\":*x}\n"),
    Bypass("a tag right after a quoted key", "a: {\"k\":!!str x}\n"),
    Bypass("an explicit key with a tag", "? !x a\n: b\n"),
    Bypass("an explicit key", "? &x a\n: b\n"),
    Bypass("an explicit key that is an alias", "b: [{? &x [c] : d}, {? *x : e}]\n"),
    Bypass("an explicit key that is a text block", "? |\n  abc\n: d\n"),
  ]

  @Test("no anchor, alias, tag or text block gets past the guard", arguments: Self.bypasses)
  func blocked(_ bypass: Bypass) {
    let found = problems(ofRoutine: bypass.text)
    #expect(
      found.contains {
        $0.contains("are not part of the format") || $0.contains("write the text on one line")
      }, "\(found)")
  }

  @Test("deep nesting is refused even if no space separates quoted keys from their values")
  func depth() {
    let open = String(repeating: "{\"a\":", count: 200)
    let found = problems(ofRoutine: open + "1" + String(repeating: "}", count: 200) + "\n")
    #expect(found == ["1:161: nested too deeply"])
  }

  @Test("a document end marker is refused, like a start marker") func documentEnd() throws {
    let found = problems(ofRoutine: designExample + "...\n")
    #expect(!found.isEmpty)
  }

  @Test(
    "a quoted escape cannot bring in a control, direction or zero-width character",
    arguments: [
      #"\e[2J"#, #"\0"#, #"\a"#, #"\b"#, #"\u202E"#, #"\u200B"#, #"\x9B"#, #"\N"#, #"\L"#,
      #"\U000E0001"#, #"\n"#, #"\t"#, #"\r"#,
    ])
  func escapes(escape: String) throws {
    let found = problems(
      ofRoutine: try changed("title: Outer-hip spot", "title: \"a\(escape)b\" # "))
    #expect(!found.isEmpty)
  }
}

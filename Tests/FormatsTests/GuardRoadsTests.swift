import Formats
import Testing

/// Roads around the guard: each of these reaches the parser with something that is left out of the
/// format, because the guard and the parser disagree on where a value begins.
@Suite("Roads around the guard") struct GuardRoadsTests {
  /// A text with an anchor, alias, tag or text block in a place where the parser takes it as such.
  struct Road: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  static let roads = [
    Road("a comment right after a comma", "a: [b,#,\"\n  &x c, *x ]\nd: '\"'\n"),
    Road("a comment right after a bracket", "a: [#,\"\n  &x c, *x ]\nd: '\"'\n"),
    Road("a quote on a later line of plain text", "a: b\n  \"c\nd: &x [1]\ne: [*x, *x]\n"),
    Road("a quote on a later line in brackets", "a: [b\n  \"c, &x d, *x ]\n"),
    Road("two single quotes that are one", "a: ['x'', \" ', &y z, *y ]\n"),
    Road("a value right after a quoted key", "a: {\"k\":&x [1], \"j\":*x}\n"),
    Road("a tag right after a quoted key", "a: {\"k\":!!str x}\n"),
    Road("an explicit key with a tag", "? !x a\n: b\n"),
    Road("an explicit key", "? &x a\n: b\n"),
    Road("an explicit key that is an alias", "b: [{? &x [c] : d}, {? *x : e}]\n"),
    Road("an explicit key that is a text block", "? |\n  abc\n: d\n"),
  ]

  @Test("no road leads an anchor, alias, tag or text block past the guard", arguments: Self.roads)
  func closed(_ road: Road) {
    let found = problems(ofRoutine: road.text)
    #expect(
      found.contains {
        $0.contains("are not part of the format") || $0.contains("write the text on one line")
      }, "\(found)")
  }

  @Test("deep nesting is refused where quoted keys stand right before their values") func depth() {
    let open = String(repeating: "{\"a\":", count: 200)
    let found = problems(ofRoutine: open + "1" + String(repeating: "}", count: 200) + "\n")
    #expect(found == ["1:161: nested too deeply"])
  }

  @Test("an end of document is refused like its beginning") func documentEnd() throws {
    let found = problems(ofRoutine: designExample + "...\n")
    #expect(!found.isEmpty)
  }

  @Test(
    "an escape in quotes brings in no control, direction or zero-width character",
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

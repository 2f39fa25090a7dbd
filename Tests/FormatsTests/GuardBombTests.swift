import Testing

/// Text that would make the parser grow without bound is refused before it gets there, however it
/// is written.
@Suite("Parser bombs") struct GuardBombTests {
  @Test(
    "an alias is refused whatever characters its name has",
    arguments: ["a", "A", "0", "_", "-", "-a"])
  func aliasNames(name: String) {
    // Each level contains the previous one twice, so 30 levels would take forever.
    var text = "{\"k\":&\(name)0 {\"x\":1,\"y\":1}"
    for level in 1...3 {
      let (new, old) = ("\(name)\(level)", "\(name)\(level - 1)")
      text += ",\n\"k\(level)\":&\(new) {\"x\":*\(old),\"y\":*\(old)}"
    }
    let found = problems(ofRoutine: text + "}\n")
    let message = "6: anchors, aliases and tags (`&`) are not part of the format"
    #expect(found == (1...4).map { "\($0):\(message)" })
  }

  @Test(
    "a closing bracket in a comment or in quotes does not hide endless nesting",
    arguments: ["[ #]\n", "[ ']',\n", "[ \"]\", ", "[ \"\\\"]\", "])
  func closedElsewhere(open: String) {
    let count = 250 * 1024 / open.utf8.count
    let found = problems(ofRoutine: String(repeating: open, count: count))
    #expect(found.count == 1, "\(found)")
  }
}

import Testing

/// What grows without bound in the parser is refused before it gets there, however it is written.
@Suite("Bombs") struct GuardBombTests {
  @Test(
    "an alias is refused whatever letters its name is made of",
    arguments: ["a", "A", "0", "_", "-", "-a"])
  func aliasNames(name: String) {
    // Each level holds the one before twice: 30 of them would never end.
    var text = "{\"k\":&\(name)0 {\"x\":1,\"y\":1}"
    for level in 1...3 {
      let (new, old) = ("\(name)\(level)", "\(name)\(level - 1)")
      text += ",\n\"k\(level)\":&\(new) {\"x\":*\(old),\"y\":*\(old)}"
    }
    let found = problems(ofRoutine: text + "}\n")
    let told = "6: anchors, aliases and tags (`&`) are not part of the format"
    #expect(found == (1...4).map { "\($0):\(told)" })
  }

  @Test(
    "what looks closed, in a comment or in quotes, opens no road to a nest without bottom",
    arguments: ["[ #]\n", "[ ']',\n", "[ \"]\", ", "[ \"\\\"]\", "])
  func closedElsewhere(open: String) {
    let count = 250 * 1024 / open.utf8.count
    let found = problems(ofRoutine: String(repeating: open, count: count))
    #expect(found.count == 1, "\(found)")
  }
}

import Testing

@testable import knead

/// The output of `knead config`.
@Suite struct ConfigTests {
  @Test("if there are no settings, the commands that create them are shown")
  func config() {
    #expect(
      ConfigCommand.way(to: "/a b/c.yaml", in: "/a b")
        == "To create it, run:\n  mkdir -p '/a b'\n  knead config --template > '/a b/c.yaml'")
    #expect(
      ConfigCommand.way(to: "/a/c.yaml", in: nil)
        == "To create it, run:\n  knead config --template > /a/c.yaml")
  }
}

import Testing

@testable import knead

/// What `knead config` says.
@Suite struct ConfigTests {
  @Test("where there are no settings, the commands that make them are named")
  func config() {
    #expect(
      ConfigCommand.way(to: "/a b/c.yaml", in: "/a b")
        == "To create it, run:\n  mkdir -p '/a b'\n  knead config --template > '/a b/c.yaml'")
    #expect(
      ConfigCommand.way(to: "/a/c.yaml", in: nil)
        == "To create it, run:\n  knead config --template > /a/c.yaml")
  }
}

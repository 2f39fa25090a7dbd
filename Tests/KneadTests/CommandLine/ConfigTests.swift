import Testing

@testable import knead

/// What `knead config` says.
@Suite struct ConfigTests {
  @Test("where there are no settings, the commands that make them are named")
  func config() {
    #expect(
      ConfigCommand.way(to: "/a b/c.yaml", in: "/a b")
        == "To make it:\n  mkdir -p '/a b'\n  knead config --template > '/a b/c.yaml'")
    #expect(
      ConfigCommand.way(to: "/a/c.yaml", in: nil)
        == "To make it:\n  knead config --template > /a/c.yaml")
  }
}

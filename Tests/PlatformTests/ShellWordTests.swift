import Platform
import Testing

/// Paths as a shell reads them.
@Suite struct ShellWordTests {
  @Test(
    "a path is written as a shell reads it",
    arguments: [
      ("/home/a-b/.config", "/home/a-b/.config"), ("/home/a b", "'/home/a b'"),
      ("/it's", "'/it'\\''s'"), ("/$HOME", "'/$HOME'"),
    ])
  func shellWords(path: String, expected: String) { #expect(shellWord(path) == expected) }
}

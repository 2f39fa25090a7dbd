import Platform
import Testing

/// Quoting paths for a shell.
@Suite struct ShellWordTests {
  @Test(
    "a path is quoted only if a shell needs it",
    arguments: [
      ("/home/a-b/.config", "/home/a-b/.config"), ("/home/a b", "'/home/a b'"),
      ("/it's", "'/it'\\''s'"), ("/$HOME", "'/$HOME'"),
    ])
  func shellWords(path: String, expected: String) { #expect(shellWord(path) == expected) }
}

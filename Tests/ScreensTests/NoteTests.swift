import Canvas
import Flow
import TestSupport
import Testing

/// The note after a session: letters are only text, and pasted text is cleaned.
@Suite struct NoteTests {
  /// After a session, in the note field.
  private func inNote() -> Scene {
    var scene = Scenes.after
    scene.press(.tab)
    return scene
  }

  /// The note that is saved.
  private func saved(_ scene: inout Scene) -> String? {
    for key in [Key.home, .character("3")] { scene.press(key) }
    guard case .rate(3, let note)? = scene.press(.enter) else { return nil }
    return note
  }

  @Test("no letter, digit or symbol acts as a command in the note")
  func letters() {
    var scene = inNote()
    let all = String((0x20...0x7E).compactMap { Unicode.Scalar($0) }.map(Character.init)) + "éß漢"
    for character in all { #expect(scene.press(.character(character)) == nil, "\(character)") }
    #expect(!scene.frame().text.contains("Open or close this page"))
    #expect(saved(&scene) == all)
  }

  @Test("Backspace deletes the last character")
  func backspace() {
    var scene = inNote()
    scene.type("good?")
    scene.press(.backspace)
    #expect(saved(&scene) == "good")
  }

  @Test("pasted text loses control characters, turns line breaks into spaces and runs no command")
  func paste() {
    var scene = inNote()
    #expect(scene.press(.paste("q\u{1B}[31m\r\n\t\u{7}\u{202E}\u{200B}y ok\n\n")) == nil)
    #expect(saved(&scene) == "q[31m y ok  ")
  }

  @Test("pasted lines are joined with spaces")
  func pastedLines() {
    var scene = inNote()
    scene.press(.paste("good\nleft side"))
    #expect(saved(&scene) == "good left side")
  }

  @Test("a note has no more than 200 characters")
  func long() {
    var scene = inNote()
    scene.press(.paste(String(repeating: "ab ", count: 5000)))
    #expect(saved(&scene)?.count == 200)
  }

  @Test(
    "pasting elsewhere does nothing",
    arguments: Scenes.names.filter { !$0.hasSuffix("-search") && !$0.hasPrefix("timer-form") })
  func pasteElsewhere(_ name: String) {
    guard !name.hasPrefix("after"), name != "activities", name != "player-stop" else { return }
    var scene = Scenes.named(name)
    let before = scene.frame()
    #expect(scene.press(.paste("n\ny\nq\n5\n")) == nil, "\(name)")
    #expect(scene.frame() == before, "\(name)")
  }

  @Test("without a number nothing is saved, and the screen says what is missing")
  func noNumber() {
    var scene = inNote()
    scene.type("x")
    #expect(scene.press(.enter) == nil)
    #expect(scene.frame().text.contains("Type a number from 0 to 10."))
    #expect(scene.frame().text.contains("Note  x"))
  }

  @Test("typing 1 and 0 rates 10")
  func ten() {
    var scene = Scenes.after
    scene.type("10")
    guard case .rate(10, "")? = scene.press(.enter) else {
      Issue.record("the rating is not 10")
      return
    }
  }
}

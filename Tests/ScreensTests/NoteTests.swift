import Canvas
import Flow
import TestSupport
import Testing

/// The line of note after a session: letters are letters, and what is pasted is cleaned.
@Suite struct NoteTests {
  /// After a session, in the line of note.
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

  @Test("no letter, digit or sign is a command while a note is typed")
  func letters() {
    var scene = inNote()
    let all = String((0x20...0x7E).compactMap { Unicode.Scalar($0) }.map(Character.init)) + "éß漢"
    for character in all { #expect(scene.press(.character(character)) == nil, "\(character)") }
    #expect(!scene.frame().text.contains("Open or close this page"))
    #expect(saved(&scene) == all)
  }

  @Test("Backspace takes the last character away")
  func backspace() {
    var scene = inNote()
    scene.type("good?")
    scene.press(.backspace)
    #expect(saved(&scene) == "good")
  }

  @Test("pasted text comes in without control characters, breaks as blanks, and gives no command")
  func paste() {
    var scene = inNote()
    #expect(scene.press(.paste("q\u{1B}[31m\r\n\t\u{7}\u{202E}\u{200B}y ok\n\n")) == nil)
    #expect(saved(&scene) == "q[31m y ok  ")
  }

  @Test("pasted lines stay words")
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

  @Test("what is pasted elsewhere does nothing", arguments: Scenes.names)
  func pasteElsewhere(_ name: String) {
    guard !name.hasPrefix("after"), name != "activities", name != "player-stop" else { return }
    var scene = Scenes.named(name)
    let before = scene.frame()
    #expect(scene.press(.paste("n\ny\nq\n5\n")) == nil, "\(name)")
    #expect(scene.frame() == before, "\(name)")
  }

  @Test("without a number nothing is saved, and it says what is missing")
  func noNumber() {
    var scene = inNote()
    scene.type("x")
    #expect(scene.press(.enter) == nil)
    #expect(scene.frame().text.contains("Type a number from 0 to 10."))
    #expect(scene.frame().text.contains("Note: x"))
  }

  @Test("10 is typed as 1 and 0")
  func ten() {
    var scene = Scenes.after
    scene.type("10")
    guard case .rate(10, "")? = scene.press(.enter) else {
      Issue.record("no 10")
      return
    }
  }
}

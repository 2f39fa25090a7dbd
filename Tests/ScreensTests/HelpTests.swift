import Canvas
import Flow
import TestSupport
import Testing

/// Help opens everywhere, closes as people expect, and changes nothing on the screen below.
@Suite struct HelpTests {
  private static let names = Scenes.names.filter {
    // Where a text is typed, the key for the help is part of it.
    !["help", "after-note", "activities"].contains($0) && !$0.hasSuffix("-search")
      && !$0.hasPrefix("timer-form")
  }
  private static let closing: [Key] = [.character("?"), .character("q"), .escape, .enter]

  @Test("? opens the help of this screen; ?, q, Esc and Enter close it", arguments: names)
  func opensAndCloses(_ name: String) {
    var scene = Scenes.named(name)
    let before = scene.frame()
    for key in Self.closing {
      #expect(scene.press(.character("?")) == nil, "\(name)")
      #expect(scene.frame().text.contains("Open or close this page"), "\(name)")
      #expect(scene.press(key) == nil, "\(name), \(key)")
      #expect(scene.frame() == before, "\(name), \(key)")
    }
  }

  @Test("no key reaches the screen below while help is open", arguments: names)
  func keepsKeys(_ name: String) {
    var scene = Scenes.named(name)
    scene.press(.character("?"))
    let keys: [Key] = [
      .character("n"), .character("y"), .character(" "), .character("e"), .character("x"), .tab,
      .left, .right, .paste("y"), .backspace,
    ]
    for key in keys { #expect(scene.press(key) == nil, "\(name), \(key)") }
    #expect(scene.frame().text.contains("Open or close this page"), "\(name)")
  }

  @Test("help explains each key in the footer, and when to get help", arguments: names)
  func explains(_ name: String) {
    var scene = Scenes.named(name)
    let footer = scene.frame(Size(width: 200, height: 60)).lines.last ?? ""
    scene.press(.character("?"))
    let help = scene.frame(Size(width: 200, height: 60))
    for part in footer.split(separator: " ")
    where Set(["Enter", "space", "Esc", "Tab"]).contains(part) {
      #expect(help.text.contains(part + " "), "\(name): \(part)")
    }
    #expect(help.words.contains("Get emergency help right away for:"), "\(name)")
  }
}

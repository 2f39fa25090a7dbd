import Canvas
import Screens
import TestSupport
import Testing

/// How the themes change the screens.
@Suite struct ThemeTests {
  /// A screen in a theme.
  private func frame(_ name: String, _ theme: Theme) -> Frame {
    var scene = Scenes.named(name)
    scene.face = Face(appearance: Appearance(theme: theme))
    return scene.frame(Size(width: 80, height: 24))
  }

  private static let names = ["advice-emergency", "home", "player-countdown", "progress"]

  @Test("every theme shows the same text in the same places", arguments: names)
  func sameText(_ name: String) {
    let standard = frame(name, .standard)
    for theme in [Theme.light, .monochrome, .highContrast] {
      let other = frame(name, theme)
      #expect(other.text == standard.text)
      #expect(other.cursor == standard.cursor)
    }
  }

  /// Expects that a theme draws a screen as the standard one does, but for some changes of style.
  private func expect(
    _ name: String, in theme: Theme, changes change: (inout Style) -> Void
  ) {
    for (standard, other) in zip(frame(name, .standard).cells, frame(name, theme).cells) {
      var style = standard.style
      change(&style)
      #expect(other.style == style)
    }
  }

  @Test("the monochrome theme has no colours and is otherwise the same", arguments: names)
  func monochrome(_ name: String) {
    expect(name, in: .monochrome) { $0.foreground = nil }
  }

  @Test("in high contrast nothing is dim, and only marks that warn are coloured", arguments: names)
  func highContrast(_ name: String) {
    expect(name, in: .highContrast) { style in
      style.dim = false
      if style.foreground != .yellow, style.foreground != .red { style.foreground = nil }
    }
  }

  @Test("the light theme has blue for cyan and is otherwise the same", arguments: names)
  func light(_ name: String) {
    expect(name, in: .light) { if $0.foreground == .cyan { $0.foreground = .blue } }
  }
}

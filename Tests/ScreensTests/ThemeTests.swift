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

  @Test("the monochrome theme has no colours and is otherwise the same", arguments: names)
  func monochrome(_ name: String) {
    let pairs = zip(frame(name, .standard).cells, frame(name, .monochrome).cells)
    for (standard, bare) in pairs {
      var style = standard.style
      style.foreground = nil
      #expect(bare.style == style)
    }
  }

  @Test("in high contrast nothing is dim, and only marks that warn are coloured", arguments: names)
  func highContrast(_ name: String) {
    let pairs = zip(frame(name, .standard).cells, frame(name, .highContrast).cells)
    for (standard, strong) in pairs {
      var style = standard.style
      style.dim = false
      if style.foreground != .yellow, style.foreground != .red { style.foreground = nil }
      #expect(strong.style == style)
    }
  }

  @Test("the light theme has blue for cyan and is otherwise the same", arguments: names)
  func light(_ name: String) {
    let pairs = zip(frame(name, .standard).cells, frame(name, .light).cells)
    for (standard, light) in pairs {
      var style = standard.style
      if style.foreground == .cyan { style.foreground = .blue }
      #expect(light.style == style)
    }
  }
}

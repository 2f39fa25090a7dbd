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
    for theme in [Theme.monochrome, .highContrast] {
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

  @Test(
    "in high contrast nothing is dim, and coloured text is bright and bold", arguments: names)
  func highContrast(_ name: String) {
    let pairs = zip(frame(name, .standard).cells, frame(name, .highContrast).cells)
    for (standard, strong) in pairs {
      #expect(!strong.style.dim)
      if let colour = standard.style.foreground {
        #expect(strong.style.foreground?.rawValue == colour.rawValue + 8 && strong.style.bold)
      } else {
        #expect(strong.style.foreground == nil && strong.style.bold == standard.style.bold)
      }
    }
  }
}

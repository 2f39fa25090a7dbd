import Canvas
import Coach
import Flow
import TestSupport
import Testing

@testable import Screens

/// A step's own warning: always in the player while the step runs, in full, and never dim.
@Suite struct WarningTests {
  /// The player at a position of a routine whose hold has a warning.
  private func playing(until position: Duration) -> Scene {
    Scenes.playing(until: position)
  }

  @Test(
    "it is whole at any time of the step and on any screen from 40 by 12 up",
    arguments: [
      Size(width: 40, height: 12), Size(width: 60, height: 16), Size(width: 80, height: 24),
      Size(width: 120, height: 40), Size(width: 200, height: 60),
    ])
  func always(_ size: Size) throws {
    var checked = 0
    for seconds in stride(from: 1, to: 280, by: 7) {
      var scene = playing(until: .seconds(seconds))
      for isPaused in [false, true] {
        if isPaused { scene.press(.character(" ")) }
        guard let session = scene.flow.route.playing, let warning = session.warning else {
          continue
        }
        checked += 1
        let frame = scene.frame(size)
        #expect(
          letters(frame.text).contains(letters(warning)), "\(seconds) s, \(size)\n\(frame.text)")
      }
    }
    #expect(checked > 10)
  }

  @Test("a screen too small for it is drawn all the same")
  func tooSmall() throws {
    var scene = try #require(
      stride(from: 1, to: 280, by: 7).lazy.map { playing(until: .seconds($0)) }
        .first { $0.flow.route.playing?.warning != nil })
    for key in [nil, Key.character(" ")] {
      if let key { scene.press(key) }
      for width in 1...44 {
        for height in 1...20 {
          let size = Size(width: width, height: height)
          #expect(scene.frame(size).size == size)
        }
      }
    }
  }

  /// The letters of a text: a warning may wrap, with a drawing beside it.
  private func letters(_ text: String) -> String { text.filter(\.isLetter) }

  @Test("it is in the colour of warnings, and not dim")
  func style() {
    #expect(Self.theme[.warning] != Self.theme[.quiet])
    #expect(!Self.theme[.warning].dim)
  }

  private static let theme = Appearance().theme

  @Test("the preview lists it among the safety notes, once")
  func preview() {
    let scene = Scenes.named("preview")
    guard case .preview(let preview) = scene.flow.route else {
      Issue.record("no preview")
      return
    }
    let words = scene.frame(Size(width: 100, height: 200)).words
    #expect(Set(preview.warnings).count == preview.warnings.count && !preview.warnings.isEmpty)
    for warning in preview.warnings {
      #expect(words.ranges(of: warning).count == 1, "\(warning) in \(words)")
    }
  }
}

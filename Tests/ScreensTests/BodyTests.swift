import Canvas
import Coach
import Screens
import TestSupport
import Testing

/// The body beside the question where it hurts, and beside a routine.
@Suite struct BodyTests {
  /// The places of the question, in the order of its list, on the view that each is on.
  private static let places: [(item: Int, id: String, map: BodyMap)] = {
    let pages = Fixtures.library.screening.pages.filter { $0.id == "where" }
    let choices = pages.flatMap(\.questions).flatMap(\.choices)
    let maps = Fixtures.library.drawings.mapsOfPlaces
    return choices.enumerated().flatMap { item, choice in
      maps.filter { $0.places[choice.id] != nil }.map { (item, choice.id, $0) }
    }
  }()

  private static let usual = Size(width: 80, height: 24)
  private static let wide = Size(width: 110, height: 30)

  /// The upper left corner of the drawing of one view, and of both if there is room.
  private static func corner(of map: BodyMap, on size: Size) -> Point {
    if size == usual { return Point(column: 7, row: 2) }
    return Point(column: map.figure.id == "back" ? 9 : 36, row: 2)
  }

  private static let question = Scenes.at("where")

  /// The question, with the focus on a place of the list.
  private static func scene(on item: Int, _ size: Size) -> Scene {
    var scene = question
    scene.size = size
    for _ in 0..<item { scene.press(.down) }
    return scene
  }

  private func point(_ cell: BodyMap.Cell, _ corner: Point) -> Point {
    Point(column: corner.column + cell.column, row: corner.row + cell.row)
  }

  @Test("the focused place is shown on its view, and once ticked as sore", arguments: 0..<24)
  func focus(_ item: Int) throws {
    let place = try #require(Self.places.first { $0.item == item })
    for size in [Self.usual, Self.wide] {
      let corner = Self.corner(of: place.map, on: size)
      var scene = Self.scene(on: item, size)
      let cells = place.map.places[place.id] ?? []
      func shown() -> Set<Cell> {
        let frame = scene.frame()
        return Set(cells.map { point($0, corner) }.map { frame[$0.column, $0.row] })
      }
      #expect(shown() == [Cell("░", style: Style(foreground: .cyan, solid: true))], "\(place.id)")
      scene.press(.character(" "))
      let sore = Cell("▓", style: Style(foreground: .magenta, solid: true))
      #expect(shown() == [sore], "\(place.id)")
      let marks = scene.frame().cells.filter { "▓░".contains($0.character) }
      #expect(marks.count == cells.count, "\(place.id)")
    }
  }

  @Test("every cell of a place can be clicked, and ticks it", arguments: 0..<24)
  func click(_ item: Int) throws {
    let place = try #require(Self.places.first { $0.item == item })
    for size in [Self.usual, Self.wide] {
      let corner = Self.corner(of: place.map, on: size)
      // At the usual size, the focus on another place of the same view shows that view.
      let near = Self.places.first { $0.map == place.map && $0.item != item }?.item ?? 0
      let begun = Self.scene(on: near, size)
      for cell in place.map.places[place.id] ?? [] {
        var scene = begun
        guard case .tick(let ticks)? = scene.press(.click(point(cell, corner))) else {
          Issue.record("\(place.id), \(cell)")
          continue
        }
        #expect(ticks == ["where": .chosen([place.id])], "\(cell)")
      }
    }
  }

  @Test("the question has a body for all of its places") func all() {
    #expect(Self.places.map(\.item) == Array(0..<24))
  }

  @Test("the names of the sides are those of the user, in the middle of each view") func sides() {
    let behind = Self.scene(on: 0, Self.usual).frame(Self.usual).lines
    let front = Self.scene(on: 23, Self.usual).frame(Self.usual).lines
    #expect(behind[21].hasPrefix("      your left   your right  "))
    #expect(front[21].hasPrefix("     your right   your left   "))
    let both = Self.scene(on: 0, Self.wide).frame(Self.wide).lines
    #expect(both[21].hasPrefix("        your left   your right    your right   your left   "))
  }

  @Test("with a focus on no place, the view with more ticks is shown") func noFocus() {
    var scene = Self.scene(on: 23, Self.usual)
    scene.press(.character(" "))
    scene.press(.down)
    #expect(scene.frame().text.contains("> n   None of these"))
    #expect(scene.frame().lines[21].contains("your right   your left"))
    var none = Self.scene(on: 24, Self.usual)
    #expect(none.frame().lines[21].contains("your left   your right"))
  }

  @Test("in ASCII the same cells are marked") func ascii() {
    for place in Self.places {
      var scene = Self.scene(on: place.item, Self.usual)
      let unicode = marks("░", in: scene.frame())
      scene.face = Face(.ascii)
      _ = scene.frame()
      for _ in 0..<place.item { scene.press(.down) }
      let frame = scene.frame()
      #expect(unicode == marks("░", in: frame), "\(place.id)")
      #expect(frame.inASCII().text.filter { !$0.isASCII } == "")
    }
  }

  private func marks(_ character: Character, in frame: Frame) -> [Int] {
    frame.cells.indices.filter { frame.cells[$0].character == character }
  }

  @Test("with a row less, only the soles of the feet are cut off, and no place or name")
  func lessHigh() {
    for place in Self.places {
      let lines = Self.scene(on: place.item, Self.usual).frame(Size(width: 80, height: 23)).lines
      #expect(lines[20].contains("your left"), "\(place.id)")
      #expect(lines.joined().count { $0 == "░" } == place.map.places[place.id]?.count)
    }
  }

  @Test("a routine's body shows where it works, in the accent") func routine() {
    let frame = Scenes.preview.frame(Self.usual)
    let marked = frame.cells.filter { $0.character == "▓" }
    #expect(marked.allSatisfy { $0.style == Style(foreground: .cyan, solid: true) })
    #expect(frame.lines[20].contains("your left   your right"))
    #expect(frame.lines[21].contains("▓▓ it works here"))
    let regions = Fixtures.routine("seated-low-back-glide").regions
    let map = Fixtures.library.drawings.maps(showing: Set(regions)).first
    let cells = Set(regions.flatMap { map?.cells[$0] ?? [] })
    #expect(marked.count == cells.count + 2)
    for cell in cells { #expect(frame[5 + cell.column, 2 + cell.row].character == "▓") }
  }
}

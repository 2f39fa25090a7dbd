import Coach
import TestSupport
import Testing

@testable import Formats

/// The shipped maps of the body: what can be highlighted on them, and where.
@Suite("Body maps") struct BodyMapTests {
  private typealias Cells = Set<BodyMap.Cell>

  private let maps = Fixtures.library.drawings.maps

  /// The choices of the questions that show a body.
  private var choices: [Question.Choice] {
    let pages = Fixtures.library.screening.pages.filter { $0.shows == .body }
    return pages.first.map { $0.questions.flatMap(\.choices) } ?? []
  }

  @Test("each place that can be chosen is on one view of the body, and no other is")
  func places() {
    #expect(choices.count > 20)
    for choice in choices {
      let found = maps.filter { $0.places[choice.id]?.isEmpty == false }
      #expect(found.count == 1, "\(choice.id)")
    }
    let known = Set(choices.map(\.id))
    #expect(maps.flatMap(\.places.keys).filter { !known.contains($0) } == [])
    #expect(Fixtures.library.drawings.mapsOfPlaces.map(\.figure.id) == ["back", "front"])
  }

  @Test("no cell belongs to two places") func apart() {
    for map in maps {
      let cells = map.places.values.flatMap { $0 }
      #expect(Set(cells).count == cells.count, "\(map.figure.id)")
    }
  }

  @Test("the left and the right are mirror images, each on its own side") func mirrored() {
    for map in maps {
      let last = (map.figure.unicode.map(\.count).max() ?? 0) - 1
      func mirror(_ cells: [BodyMap.Cell]) -> Cells {
        Set(cells.map { BodyMap.Cell(row: $0.row, column: last - $0.column) })
      }
      for (region, cells) in map.cells { #expect(Set(cells) == mirror(cells), "\(region)") }
      for choice in choices {
        guard let cells = map.places[choice.id] else { continue }
        guard let side = choice.side else {
          #expect(Set(cells) == mirror(cells), "\(choice.id)")
          continue
        }
        let other = choice.id.replacing(side.rawValue, with: side.other.rawValue)
        #expect(Set(map.places[other] ?? []) == mirror(cells), "\(choice.id)")
        let isLeftOfMiddle = cells.allSatisfy { 2 * $0.column < last }
        #expect(isLeftOfMiddle == (side == map.left), "\(choice.id)")
      }
    }
  }

  @Test("a highlight lies between the lines of the body, and covers at most a dot") func inside() {
    for map in maps {
      for cell in (map.cells.values.flatMap { $0 }) + (map.places.values.flatMap { $0 }) {
        for lines in [map.figure.unicode, map.figure.ascii] {
          let line = Array(lines[cell.row])
          #expect(" ·.".contains(line[cell.column]), "\(map.figure.id) \(cell)")
          #expect(line[..<cell.column].contains { $0 != " " }, "\(map.figure.id) \(cell)")
          #expect(line[(cell.column + 1)...].contains { $0 != " " }, "\(map.figure.id) \(cell)")
        }
      }
    }
  }

  @Test("the drawing in ASCII has the same shape, and the two bodies are of one size") func sizes()
  {
    for map in maps {
      let (unicode, ascii) = (map.figure.unicode, map.figure.ascii)
      #expect(unicode.map { $0.map { $0 == " " } } == ascii.map { $0.map { $0 == " " } })
      #expect(unicode.count <= BodyMap.highest)
      #expect(unicode.allSatisfy { $0.count <= BodyMap.widest })
      if map.places.isEmpty { continue }
      #expect(unicode.count == 19 && unicode.map(\.count).max() == 19, "\(map.figure.id)")
    }
  }

  @Test("regions of the whole body are on one map, and the feet alone are soles")
  func nearest() {
    let drawings = Fixtures.library.drawings
    func shown(_ regions: Set<Region>) -> [Figure.ID] {
      drawings.maps(showing: regions).map(\.figure.id)
    }
    #expect(shown([.foot]) == ["sole"])
    #expect(shown([.foot, .calf]) == ["back"])
    #expect(shown([.upperTrapezius, .forearm, .foot]) == ["back"])
    #expect(shown([.forearm, .iliopsoas]) == ["front"])
    #expect(shown([.lumbarErectors, .multifidus, .iliopsoas]) == ["back", "front"])
    #expect(shown([]) == [])
  }
}

import ArgumentParser
import Coach
import Lines
import RoutineFiles

/// `knead figures`: the drawings of positions, tools and places, and the body maps.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "List the drawings, or show some of them.")

  @Argument(help: "Drawings to show; none lists them all.") var names: [String] = []
  @Option(
    name: .customLong("light"),
    help: ArgumentHelp("Light a region on the maps; may be given again.", valueName: "region"))
  var lit: [Region] = []

  func run() throws {
    let drawings = try loadingShipped { () throws(Diagnostics) in try loadDrawings() }
    if names.isEmpty, lit.isEmpty { return print(FigureText.list(drawings)) }
    let maps = names.isEmpty ? drawings.maps(showing: Set(lit)).map(\.figure.id.text) : []
    for name in names + maps {
      guard
        let text = FigureText.show(Figure.ID(name), drawings, lit: Set(lit), .ofEnvironment)
      else {
        let known = drawings.figures.keys.map(\.text) + drawings.maps.map(\.figure.id.text)
        let hint = nearest(to: name, among: known).map { ": did you mean \($0)?" }
        throw Failure(
          .noInput, "there is no figure \(name)\(hint ?? "; `knead figures` lists them")")
      }
      print(text + "\n")
    }
  }
}

extension Region: ExpressibleByArgument {}

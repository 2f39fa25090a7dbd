import ArgumentParser
import Coach
import Documents
import Formats
import Runtime

/// `knead figures`: the drawings of positions, tools and areas, and the body maps.
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "List or show the drawings that routines can use.")

  @Argument(
    help: "Drawings to show, or words to search for. If you give none, all drawings are listed.")
  var names: [String] = []
  @Option(
    name: .customLong("light"),
    help: ArgumentHelp("Highlight a region on the body maps (repeatable).", valueName: "region"))
  var lit: [Region] = []

  func run() throws {
    let drawings = try readingShipped { try $0.drawings() }
    if names.isEmpty, lit.isEmpty {
      return try host.output.print(FigureText.list(drawings, of: nil))
    }
    let maps = names.isEmpty ? drawings.maps(showing: Set(lit)).map(\.figure.id.text) : []
    var unknown: [String] = []
    for name in names + maps {
      let id = Figure.ID(name)
      if let text = FigureText.show(id, drawings, lit: Set(lit), .of(host)) {
        try host.output.print(text + "\n")
      } else {
        let found = FigureText.list(drawings, of: name)
        if found.isEmpty { unknown.append(name) } else { try host.output.print(found) }
      }
    }
    if let name = unknown.first {
      let hint = hint(
        for: name, among: FigureText.words(drawings), or: "run `knead figures` to see all drawings")
      throw Failure(.noInput, "there is no drawing \(name)\(hint)")
    }
  }
}

extension Region: ExpressibleByArgument {}

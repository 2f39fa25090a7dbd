package import Coach

/// Reads the drawings among the shipped files: `figures/NAME.txt` and `figures/maps/NAME.txt`.
///
/// A drawing is a text file. Its first line is `alt:` and a description of the drawing. Its second
/// line is `side:` and the side of the body that is at work in the drawing, `left` or `right`, or
/// `none` if it shows both or neither can be told; the drawing is mirrored for the other side, so
/// its labels must not name one. In a view from the side, the limb at work is the nearer one:
/// someone who faces right shows the right side.
///
/// Then there are sections. `utf-8:` and `ascii:` are each on a line by themselves, followed by the
/// drawing, up to an empty line before the next section. A drawing of a stroke or a circle may have
/// `utf-8 2:` and `ascii 2:`, the same drawing at the other end of the movement.
///
/// A map has no side, but two more sections: `mask:`, with a letter in each cell that belongs to a
/// region and a dot in every other cell, and `regions:`, with a line for each letter and its region.
package func loadDrawings(_ files: [TextFile]) throws(Diagnostics) -> Drawings {
  var figures: [Figure.ID: Figure] = [:]
  var maps: [BodyMap] = []
  var problems: [Diagnostic] = []
  for file in files where file.name.hasPrefix("figures/") && file.name.hasSuffix(".txt") {
    let reader = DrawingReader(file)
    if file.name.hasPrefix("figures/maps/") {
      if let map = reader.map() { maps.append(map) }
    } else if let figure = reader.figure() {
      figures[figure.id] = figure
    }
    problems += reader.decoder.diagnostics
  }
  if !problems.isEmpty { throw Diagnostics(problems) }
  return Drawings(figures: figures, maps: maps)
}

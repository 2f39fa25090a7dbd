package import Coach

/// Reads the drawings among the shipped files: `figures/NAME.txt` and `figures/maps/NAME.txt`.
///
/// A drawing is a text file. Its first line is `alt:` and a description of the drawing. Its second
/// line is `side:` and the side of the body that is at work, the one that a step calls "this side":
/// `left` or `right`, or `none` if the drawing shows both or neither can be told. For the other side
/// the drawing is mirrored, so its labels must not name a side. Which side it is:
///
/// - From behind, with a dashed spine, the left of the body is on the left. From the front, perhaps
///   with a navel, it is on the right.
/// - In a view from the side, the limb at work is the nearer one. Who faces right, or lies on the
///   back with the head on the left, shows the right side.
/// - Who lies on one side with the head on the left lies on the left side if seen from behind, and
///   on the right side if seen from the front.
/// - A sole with the big toe on the left is the left one, and so is a palm with the thumb there.
///
/// Then there are sections. `utf-8:` and `ascii:` are each on a line by themselves, followed by the
/// drawing, up to an empty line before the next section. A drawing of a stroke or a circle may have
/// `utf-8 2:` and `ascii 2:`, the same drawing at the other end of the movement.
///
/// The second line of a map is `left:` and the side of the drawing, `left` or `right`, on which the
/// left of the body is. Its two drawings have their blanks in the same cells, so that one mask fits
/// both. It has two more sections: `mask:`, with a letter in each cell that belongs to a region and a
/// dot in every other cell, and `regions:`, with a line for each letter and its regions. It may have
/// `mask of places:` and `places:`, the same for the places where it can hurt, each a choice of the
/// question that shows a body. A letter stands inside the outline, and never on a line.
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

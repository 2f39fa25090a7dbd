/// A routine's file in the canonical layout, with all its comments.
///
/// Keys stand in the order of FORMAT.md, lists on one line, steps and cues two columns further in;
/// texts are in quotes only where they must be. The value of every key stays what it was. A file
/// that is no simple YAML, or has keys that the format does not know, is refused.
package func formatRoutine(_ file: TextFile) throws(Diagnostics) -> String {
  let root = try parseYAML(file.text, file: file.name)
  try refuseUnknownKeys(root, file.name)
  let trivia = try Trivia(of: file, root)
  let text = Layout(trivia: trivia).text(of: root)
  // What was written is read again: nothing may have changed, and no comment be gone.
  let again = try parseYAML(text, file: file.name)
  let written = try Trivia(of: TextFile(name: file.name, text: text), again)
  guard again.means(the: root), written.comments.sorted() == trivia.comments.sorted() else {
    throw Diagnostics([
      Diagnostic(
        file: file.name, place: root.place, rule: .value,
        message: "this file cannot be formatted without losing part of it")
    ])
  }
  return text
}

private func refuseUnknownKeys(_ root: Value, _ file: String) throws(Diagnostics) {
  let decoder = Decoder(file: file)
  func check(_ value: Value?, _ thing: String, _ known: [String]) {
    guard let value, let fields = decoder.fields(value, of: thing) else { return }
    for key in known { _ = fields.optional(key) }
    fields.finish()
  }
  check(root, "a routine", Layout.routineKeys)
  check(root["breath"], "`breath`", Layout.breathKeys)
  for step in root["steps"]?.members ?? [] {
    check(step, "a step", Layout.stepKeys)
    for cue in step["cues"]?.members ?? [] { check(cue, "a cue", Layout.cueKeys) }
  }
  if !decoder.diagnostics.isEmpty { throw Diagnostics(decoder.diagnostics) }
}

extension Value {
  /// Whether two pieces hold the same, wherever they stand and in whatever order their keys are.
  fileprivate func means(the other: Value) -> Bool {
    switch (content, other.content) {
    case (.text(let left), .text(let right)): left == right
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.means(the: $1) }
    case (.map(let left), .map(let right)):
      left.count == right.count
        && left.allSatisfy { pair in
          right.contains { $0.key.means(the: pair.key) && $0.value.means(the: pair.value) }
        }
    default: false
    }
  }
}

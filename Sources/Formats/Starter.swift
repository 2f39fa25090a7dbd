package import Coach

extension CompiledLibrary {
  /// A starter file for a new routine: a gentle example of its technique, with comments, that
  /// passes lint. `nil` if the title is blank or contains characters that are not allowed in a
  /// file.
  package func starter(title: String, technique: Technique) throws(CompiledError) -> String? {
    guard let template = try file("templates/\(technique.rawValue).yaml"),
      !title.allSatisfy({ $0 == " " }),
      title.unicodeScalars.allSatisfy({ YAMLGuard.refusal(of: $0) == nil })
    else { return nil }
    return template.replacing("title: TITLE", with: "title: " + Scalar.words(title))
  }

  /// The JSON Schema of routine files, for editors.
  package func routineSchema() throws(CompiledError) -> String {
    try file("schema/routine.schema.json") ?? ""
  }
}

/// A file name derived from a title: lowercase letters and digits, separated by dashes, and
/// `.yaml`; `nil` if the title has no letters or digits.
package func fileName(for title: String) -> String? {
  let folded = title.lowercased().map { letters[$0] ?? String($0) }.joined()
  let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  var stem = ""
  for word in words where stem.count + word.count < 64 { stem += (stem.isEmpty ? "" : "-") + word }
  return stem.isEmpty ? nil : stem + ".yaml"
}

/// The replacements for accented letters in file names.
private let letters: [Character: String] = {
  var letters: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe",
  ]
  for (plain, signed) in [
    "a": "àáâãåā", "c": "çćč", "e": "èéêëēęě", "i": "ìíîïī", "l": "ł", "n": "ñńň", "o": "òóôõøō",
    "r": "ř", "s": "śš", "t": "ť", "u": "ùúûūů", "y": "ýÿ", "z": "źżž",
  ] {
    for letter in signed { letters[letter] = plain }
  }
  return letters
}()

/// Whether a name is valid for a routine file: an id and `.yaml`.
package func isFileName(_ name: String) -> Bool {
  name.hasSuffix(".yaml") && isRoutineID(routineID(ofFile: name).text)
}

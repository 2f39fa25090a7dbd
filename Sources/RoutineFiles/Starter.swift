package import Coach

/// A new routine's file to start from: a gentle example of its technique, with comments, that lint
/// has nothing to say about. `nil` where the title holds what may not stand in a file.
package func starter(title: String, technique: Technique) -> String? {
  let name = "templates/\(technique.rawValue).yaml"
  guard let template = shippedFiles.first(where: { $0.name == name }),
    !title.allSatisfy({ $0 == " " }),
    title.unicodeScalars.allSatisfy({ YAMLGuard.refusal(of: $0) == nil })
  else { return nil }
  return template.text.replacing("title: TITLE", with: "title: " + Scalar.words(title))
}

/// The file name that suits a title: small letters and digits, with dashes between them, and
/// `.yaml`; `nil` where the title has none.
package func fileName(for title: String) -> String? {
  let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  var stem = ""
  for word in words where stem.count + word.count < 64 { stem += (stem.isEmpty ? "" : "-") + word }
  return stem.isEmpty ? nil : stem + ".yaml"
}

/// The JSON Schema of routine files, for editors.
package var routineSchema: String {
  shippedFiles.first { $0.name == "schema/routine.schema.json" }?.text ?? ""
}

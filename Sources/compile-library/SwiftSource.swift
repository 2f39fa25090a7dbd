/// The Swift source that holds these bytes, which must be UTF-8, in a literal: that takes the compiler
/// no time, and the program no work when it starts.
func swiftSource(holding bytes: [UInt8]) -> String {
  """
  /// The files of Routines/ as they were when the program was built, compiled.
  let compiledFiles: StaticString =
    "\(escaped(String(decoding: bytes, as: UTF8.self)))"

  """
}

/// The text with escapes for what may not stand for itself in a literal: control characters, quotes,
/// backslashes, and the byte order mark.
private func escaped(_ text: String) -> String {
  let special: Set<Unicode.Scalar> = ["\"", "\\", "\u{feff}"]
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if special.contains(scalar) || scalar.properties.generalCategory == .control {
      result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// A text without what a terminal would obey, written out as `\\u{1b}`. Line ends stay.
package func visible(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar != "\n", isObeyed(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Whether a terminal may do something else with a character than show it: control characters,
/// direction marks and other invisible ones.
func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator,
    .unassigned:
    true
  default: false
  }
}

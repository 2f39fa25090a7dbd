/// Text with control characters escaped as `\\u{1b}`. Line breaks are kept.
package func visible(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar != "\n", scalar.isTerminalUnsafe {
      result += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Whether a text can be the name of a saved timer: lower-case letters, digits and single dashes, at
/// most 64 in all.
package func isTimerName(_ text: String) -> Bool {
  !text.isEmpty && text.count <= 64
    && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
}

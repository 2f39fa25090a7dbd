import Text
import Wording

/// The hint after "there is no …": the nearest known word, or how to find the right one.
package func hint(for word: String, among known: [String], or advice: String) -> String {
  CommandWords.hint(meant: nearest(to: word, among: known), or: advice)
}

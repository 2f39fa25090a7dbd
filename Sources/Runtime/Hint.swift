import Text
import Wording

/// What follows "there is no …": the most likely word, or how to find it.
package func hint(for word: String, among known: [String], or advice: String) -> String {
  CommandWords.hint(meant: nearest(to: word, among: known), or: advice)
}

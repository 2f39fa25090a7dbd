/// A term and its description.
struct Item {
  /// In macros: `Fl h , Fl \-help`.
  let term: String
  let text: String

  /// Returns a section that contains a list.
  static func section(_ title: String, before: String? = nil, _ items: [Item]) -> String {
    let head = ".Sh \(title)\n" + (before.map { roff(text: $0) + "\n" } ?? "")
    let list = items.map { ".It \($0.term)\n\(roff(text: $0.text))\n" }.joined()
    return "\(head).Bl -tag -width Ds\n\(list).El"
  }
}

import Pages
import Wording

extension Row {
  /// What the marks of a list mean, in as few rows as they need.
  static func legend(_ marks: [ListMark], width: Int) -> [Row] {
    // What a routine did has no room in a narrow list.
    let marks = marks.filter { $0 != .lower || width >= ChoiceRows.wide }
    if marks.isEmpty { return [] }
    let entries = marks.map { mark in
      switch mark {
      case .lower:
        LegendEntry(
          mark: LibraryWords.lower.first, role: .good, text: LibraryWords.effectLegend)
      case .notNow: LegendEntry(mark: "┃", role: .mind, text: LibraryWords.notNowLegend)
      }
    }
    return legend("", entries, width: width)
  }
}

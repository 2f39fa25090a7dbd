package import Coach

/// Text for the list of routines.
package enum LibraryWords {
  package static let title = "Routines"
  package static let choose = KeyText(
    "look", "Choose this routine. The safety questions come first.")
  package static let chooseNumber = "choose that routine. The safety questions come first."

  /// The mark of an effect, and what it means.
  package static let lower = "▾"
  package static let effectLegend = "how much lower your pain was afterwards (estimate)"
  /// What the bar beside a routine means.
  package static let notNowLegend = "not for you now"
  /// The lead of a reason against a routine.
  package static let notNow = "not now:"
  package static let severalAreas = "A routine is listed under each area it works on."
  package static let groupBy = KeyText(
    "group by", "Group the list by technique, by area, by minutes or by what helped you.")

  /// The estimated change after a routine, if pain is probably lower after it.
  package static func effect(_ estimate: Estimate) -> String? {
    estimate.isLower ? "\(lower) \(estimate.change)" : nil
  }

  /// The heading of a group of routines.
  package static func group(_ kind: RoutineGroup.Kind) -> String {
    switch kind {
    case .technique(let technique): technique.capitalName
    case .area(let place): area(place)
    case .elsewhere: "Elsewhere, or nowhere in particular"
    case .minutes(let range):
      range.lowerBound == 1
        ? "Up to \(range.upperBound) minutes"
        : "\(range.lowerBound) to \(range.upperBound) minutes"
    case .lower: "Your pain was lower afterwards"
    case .notLower: "Not lower, or not clearly"
    case .tooEarly: "Too few sessions to tell"
    }
  }

  private static func area(_ place: Coverage.Place) -> String {
    switch place {
    case .lowerBack: "Lower back"
    case .betweenBlades: "Between the shoulder blades"
    case .shoulderAndNeck: "Top of the shoulder and neck"
    case .buttockAndHip: "Buttock and hip"
    case .thigh: "Thigh"
    case .calf: "Calf"
    case .foot: "Foot"
    }
  }

  /// How many routines there are, and how they are listed.
  package static func corner(_ count: Int, _ grouping: RoutineGrouping) -> String {
    let way =
      switch grouping {
      case .technique: "by technique"
      case .area: "by area"
      case .minutes: "by minutes"
      case .effect: "by what helped"
      }
    return "\(count), \(way)"
  }

  /// What a mark in the list means, in one line.
  package static func legend(_ mark: String, _ meaning: String) -> String { "\(mark) \(meaning)" }
}

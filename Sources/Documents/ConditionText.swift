import Coach

/// Conditions in words. A question's id alone means an answer of yes or not-sure.
enum ConditionText {
  static func write(_ condition: Condition) -> String {
    switch condition {
    case .always: "always"
    case .yes(let id): id.text
    case .sure(let id): "\(id) is yes"
    case .unsure(let id): "\(id) is not sure"
    case .unless(let id): "unless \(id)"
    case .no(let id): "\(id) is no"
    case .any(let conditions): "any of (" + join(conditions) + ")"
    case .all(let conditions): "all of (" + join(conditions) + ")"
    case .not(let condition): "not (" + write(condition) + ")"
    case .count(let conditions, let least): "at least \(least) of (" + join(conditions) + ")"
    case .atLeast(let id, let least): "\(id) is at least \(least)"
    case .atMost(let id, let most): "\(id) is at most \(most)"
    case .chosen(let id, let choice): "\(id) is \(choice)"
    case .anyChosen(let id): "any \(id)"
    }
  }

  private static func join(_ conditions: [Condition]) -> String {
    conditions.map(write).joined(separator: ", ")
  }
}

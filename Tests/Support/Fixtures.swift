package import Coach
package import Formats
import ShippedLibrary

/// The shipped library, read once.
package enum Fixtures {
  package static let library: Library = {
    do { return try compiled.library() } catch { fatalError("shipped library: \(error)") }
  }()

  /// The same library in the compiled form in which it ships.
  package static let compiled: CompiledLibrary = {
    do { return try shippedLibrary() } catch { fatalError("shipped library: \(error)") }
  }()

  /// A shipped routine.
  package static func routine(_ id: Routine.ID) -> Routine {
    guard let routine = library.routine(id) else { fatalError("no routine \(id)") }
    return routine
  }

  /// Harmless answers to every question: an adult who has agreed, with nothing ticked, pain of this
  /// strength and duration in the left low back, no tools, and half an hour.
  package static func answers(pain: Int = 4, since: String = "weeks") -> Answers {
    var answers = Answers()
    for question in library.screening.questions {
      switch question.kind {
      case .yesNo, .read: answers[question.id] = .yes
      case .tick: answers[question.id] = .no
      case .scale: answers[question.id] = .number(pain)
      case .choice: answers[question.id] = .chosen([question.harmlessChoice])
      case .choices: answers[question.id] = .chosen([])
      }
    }
    answers[.place] = .chosen(["low-back-left"])
    answers[.since] = .chosen([since])
    answers[.minutes] = .chosen(["30"])
    return library.screening.pruned(answers)
  }
}

extension Question {
  /// The choice of someone with an everyday pain; after a ten-second check, still not sure.
  fileprivate var harmlessChoice: String {
    let harmless = ["30-44", "not-pregnant", "gradual", "same", "still", "any", "first-third"]
    return choices.first { harmless.contains($0.id) }?.id ?? ""
  }
}

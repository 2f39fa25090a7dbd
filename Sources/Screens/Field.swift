import Canvas
import Coach
import Flow
import Pages

/// A focusable element of a page.
enum Field {
  case item(Choice, Int)
  case button(Button)
  case tick(Ticks, Int)
  /// "None of these", below the tick list.
  case noneOfThese(Ticks)
  case scale(Scale)
  case note(Note)
  /// An activity's name and score fields, by the activity's index.
  case activityName(Int)
  case activityScore(Int)
  case timerParts(TimerForm)
  case timerName(TimerForm)

  /// The fields of a page, in focus order.
  static func all(_ page: Page) -> [Field] { page.blocks.flatMap(all) }

  static func all(_ block: Block) -> [Field] {
    switch block {
    case .choice(let choice): choice.items.indices.map { .item(choice, $0) }
    case .button(let button): [.button(button)]
    case .ticks(let ticks): ticks.lines.indices.map { .tick(ticks, $0) } + [.noneOfThese(ticks)]
    case .scale(let scale): [.scale(scale)]
    case .note(let note): [.note(note)]
    case .activities: (0..<Activity.most).flatMap { [.activityName($0), .activityScore($0)] }
    case .timer(let form): [.timerParts(form), .timerName(form)]
    case .paragraph, .callout, .bullets, .heading, .names, .terms, .offer, .aside, .kept, .table,
      .figure,
      .gap:
      []
    }
  }

  /// Whether letter keys type text in this field.
  var isText: Bool {
    switch self {
    case .note, .activityName, .timerParts, .timerName: true
    case .item, .button, .tick, .noneOfThese, .scale, .activityScore: false
    }
  }

  /// The tick list this field belongs to.
  var ticks: Ticks? {
    switch self {
    case .tick(let ticks, _), .noneOfThese(let ticks): ticks
    case .item, .button, .scale, .note, .activityName, .activityScore, .timerParts, .timerName: nil
    }
  }

  /// Chooses the field; a line of a tick list submits the ticks.
  func choose(_ draft: inout Draft) -> Flow.Event? {
    switch self {
    case .item(let choice, let index): return choice.items[index].event
    case .noneOfThese(let ticks): return ticks.none(&draft)
    case .tick(let ticks, _): return ticks.give(&draft)
    case .scale(let scale): return scale.give(&draft)
    case .button, .note, .activityName, .activityScore, .timerParts, .timerName: return nil
    }
  }

  /// Ticks or unticks the field. Returns the event that keeps the ticks.
  func tick(_ draft: inout Draft) -> Flow.Event? {
    switch self {
    case .tick(let ticks, let index):
      ticks.tick(index, &draft)
      return ticks.marked?(draft.page.ticked)
    case .noneOfThese(let ticks): return ticks.none(&draft)
    case .item, .button, .scale, .note, .activityName, .activityScore, .timerParts, .timerName:
      break
    }
    return nil
  }

  /// Marks the field as not sure, or takes the mark off. Returns the event that keeps the ticks.
  func unsure(_ draft: inout Draft) -> Flow.Event? {
    guard case .tick(let ticks, let index) = self, ticks.areSigns else { return nil }
    let isUnsure = draft.page.ticked[index] == .notSure
    draft.page.ticked[index] = isUnsure ? nil : .notSure
    return ticks.marked?(draft.page.ticked)
  }

  /// Handles a key that is not one of the page's commands.
  func type(_ key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch self {
    case .scale: ScaleRows.change(&draft.page.number, key)
    case .note(let note): TextLine.type(key, &draft.page.note, longest: note.longest)
    case .activityName(let index) where key != .left && key != .right:
      TextLine.type(key, &draft.page.activities[index].name, longest: Activity.longestName)
    // A name has no cursor, so left and right change its score.
    case .activityName(let index), .activityScore(let index):
      ScaleRows.change(&draft.page.activities[index].score, key)
    case .timerParts: TextLine.type(key, &draft.page.timer.parts, longest: TimerForm.longestParts)
    case .timerName(let form):
      TextLine.type(key, &draft.page.timer.name, longest: TimerForm.longestName)
      draft.page.timer.name = form.name(draft.page.timer.name)
    case .item(let choice, _) where choice.style == .numbered:
      guard case .character(let typed) = key, let index = choice.keys.firstIndex(of: typed) else {
        return nil
      }
      return choice.items.indices.contains(index) ? choice.items[index].event : nil
    case .item, .button, .tick, .noneOfThese: break
    }
    return nil
  }

  /// Submits the form; if something is missing, shows a hint and, for a scale, focuses it.
  static func save(_ page: Page, _ draft: inout Draft) -> Flow.Event? {
    var item = 0
    for block in page.blocks {
      switch block {
      case .scale(let scale):
        let event = scale.give(&draft)
        if event == nil { draft.focus = item }
        return event
      case .activities(let form): return form.give(&draft)
      case .timer(let form): return form.give(&draft, at: item)
      case .paragraph, .callout, .bullets, .heading, .names, .terms, .offer, .aside, .choice,
        .button,
        .ticks, .kept, .note,
        .table, .figure, .gap:
        item += all(block).count
      }
    }
    return nil
  }
}

extension Ticks {
  /// Submits the ticked lines, or shows a hint if none is ticked.
  fileprivate func give(_ draft: inout Draft) -> Flow.Event? {
    if draft.page.ticked.isEmpty {
      if mayAnswer(&draft) { draft.page.hint = missing }
      return nil
    }
    return mayAnswer(&draft) ? event(draft.page.ticked) : nil
  }

  /// Answers that nothing on the list applies. Existing ticks are kept, and a hint points out the
  /// contradiction.
  func none(_ draft: inout Draft) -> Flow.Event? {
    if draft.page.ticked.isEmpty { return mayAnswer(&draft) ? event([:]) : nil }
    draft.page.hint = contradicts
    return nil
  }

  /// Whether the list may be answered: one of signs only once all of it has been on the screen.
  private func mayAnswer(_ draft: inout Draft) -> Bool {
    if !areSigns || draft.isSeen { return true }
    draft.needsReading = true
    return false
  }

  fileprivate func tick(_ index: Int, _ draft: inout Draft) {
    switch draft.page.ticked[index] {
    case .yes: draft.page.ticked[index] = areSigns ? .notSure : nil
    case .notSure: draft.page.ticked[index] = nil
    case .no, .skipped, .number, .chosen, nil: draft.page.ticked[index] = .yes
    }
  }
}

extension Scale {
  fileprivate func give(_ draft: inout Draft) -> Flow.Event? {
    if let number = draft.page.number { return event(number, draft.page.note) }
    draft.page.hint = missing
    return nil
  }
}

extension ActivityForm {
  /// Submits the named activities, once each has a score.
  fileprivate func give(_ draft: inout Draft) -> Flow.Event? {
    // A name of blanks is none.
    let named = draft.page.activities.compactMap { activity -> ActivityDraft? in
      var named = activity
      named.name = activity.name.split(separator: " ").joined(separator: " ")
      return named.name.isEmpty ? nil : named
    }
    guard named.allSatisfy({ $0.score != nil }) else {
      draft.page.hint = missing
      return nil
    }
    return event(named.map { Activity(name: $0.name, score: $0.score ?? 0) })
  }
}

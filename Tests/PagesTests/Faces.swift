import Canvas
import Coach
import Flow
import LineMode
import Pages
import Screens
import TestSupport

/// One application, seen through both faces.
struct Faces {
  private(set) var flow = Flow()
  private(set) var effects: [Flow.Effect] = []
  var now: Duration = .zero

  /// Starts with the library loaded and the journal opened.
  init(_ history: History = History(), availableMinutes: Int? = nil) {
    flow = Flow(Flow.Configuration(availableMinutes: availableMinutes))
    send(.libraryLoaded(Fixtures.library))
    send(.journalOpened(history))
  }

  /// Sends an event to the application.
  mutating func send(_ event: Flow.Event) { effects += flow.reduce(event, at: Moment(now)) }

  /// Answers the current check-in to its end, or until a given page is reached.
  mutating func answer(
    _ answers: Answers = Fixtures.answers(), until last: QuestionPage.ID? = nil
  ) {
    let pages = Fixtures.library.screening.pages
    for _ in pages {
      guard case .checkIn(let checkIn) = flow.route, pages[checkIn.page].id != last else { break }
      let questions = pages[checkIn.page].questions
      send(.answer(questions.reduce(into: [:]) { $0[$1.id] = answers.orHarmless($1) }))
    }
    if last == nil, case .review = flow.route { send(.confirm) }
  }

  /// Starts a check-in and answers it.
  mutating func checkIn(_ answers: Answers = Fixtures.answers()) {
    send(.checkIn)
    answer(answers)
  }

  /// Plays up to a position in the routine, or to its end.
  mutating func play(until position: Duration? = nil) {
    while let wake = flow.wake {
      if let position, case .playing(let session) = flow.route,
        session.player.position >= position
      {
        return
      }
      now = wake
      send(.player(.tick))
    }
  }

  /// What the screen shows after some keys, on enough rows for a long page, with each run of
  /// whitespace as one space.
  func screen(_ keys: Key...) -> String {
    // What stands beside a page would come between its rows.
    let width = flow.page?.hasBeside == true ? 109 : 200
    let size = Size(width: width, height: keys.isEmpty ? 400 : 800)
    var face = Face()
    _ = face.frame(of: flow, size: size)
    face.isShown(at: .zero)
    for (index, key) in keys.enumerated() {
      _ = face.event(for: key, in: flow, size: size, at: .seconds(index + 1))
    }
    let lines = face.frame(of: flow, size: size).text.split(separator: "\n")
    let picture = keys.isEmpty ? columnsOfPicture(in: lines) : 0
    return Self.words(
      lines.enumerated().map { $0 < 2 ? $1 : $1.dropFirst(picture) }.joined(separator: "\n"))
  }

  /// The columns that a picture takes to the left of the first paragraph, or 0 without one.
  private func columnsOfPicture(in lines: [Substring]) -> Int {
    guard let page = flow.page, page.blocks.contains(where: \.isFigure) else { return 0 }
    for case .paragraph(let text, let role) in page.blocks {
      let start = String(text.prefix(12))
      guard let line = lines.dropFirst(2).first(where: { $0.contains(start) }) else { return 0 }
      let column = line.distance(from: line.startIndex, to: line.ranges(of: start)[0].lowerBound)
      // A text with a bar is indented.
      return [.notice, .warning, .danger].contains(role) ? max(0, column - 2) : column
    }
    return 0
  }

  /// What line mode shows for the route, or its answer to a typed line.
  func lines(_ typed: String? = nil) -> String {
    var face = LineFace()
    guard let typed else { return Self.words(face.lines(of: flow).joined(separator: "\n")) }
    guard case .say(let lines) = face.read(typed, in: flow) else { return "" }
    return Self.words(lines.joined(separator: "\n"))
  }

  /// A text with each run of whitespace and frame characters as one space.
  static func words(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "┃" || $0 == "•" || $0 == "-" }.joined(separator: " ")
  }

  /// Those of some sentences that a face does not show, each with the face.
  func missing(_ sentences: [String]) -> [String] {
    // Line mode sets some titles in capitals.
    let (screen, lines) = (screen().lowercased(), lines().lowercased())
    return sentences.map { Self.words($0).lowercased() }.flatMap { sentence in
      (screen.contains(sentence) ? [] : ["screen: \(sentence)"])
        + (lines.contains(sentence) ? [] : ["lines: \(sentence)"])
    }
  }
}

extension Answers {
  /// The same answers with one added or changed.
  func with(_ id: Question.ID, _ answer: Answer) -> Answers {
    var copy = self
    copy[id] = answer
    return copy
  }
}

extension Block {
  /// Whether the block is a picture.
  fileprivate var isFigure: Bool {
    if case .figure = self { true } else { false }
  }
}

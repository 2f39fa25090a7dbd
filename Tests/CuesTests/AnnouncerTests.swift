import Coach
import Cues
import TestSupport
import Testing

/// The voice speaks one line at a time, each line once, and never one over another.
@Suite struct AnnouncerTests {
  private func line(
    _ text: String, patience: Duration = .seconds(5), isUrgent: Bool = false
  ) -> Utterance {
    Utterance(text, patience: patience, isUrgent: isUrgent)
  }

  @Test("lines are spoken in order, each after the one before has finished")
  func order() {
    var announcer = Announcer()
    #expect(announcer.take([line("one"), line("two")], at: .zero) == .speak("one"))
    #expect(announcer.take([line("three")], at: .seconds(1)) == nil)
    #expect(announcer.isSpeaking)
    #expect(announcer.finished(at: .seconds(2)) == .speak("two"))
    #expect(announcer.finished(at: .seconds(3)) == .speak("three"))
    #expect(announcer.finished(at: .seconds(4)) == nil)
    #expect(!announcer.isSpeaking)
  }

  @Test("an urgent line cuts off the current line and discards the lines waiting before it")
  func urgent() {
    var announcer = Announcer()
    #expect(announcer.take([line("long")], at: .zero) == .speak("long"))
    #expect(announcer.take([line("old")], at: .seconds(1)) == nil)
    let lines = [line("3"), line("begins", isUrgent: true), line("then")]
    #expect(announcer.take(lines, at: .seconds(2)) == .hush)
    #expect(announcer.finished(at: .seconds(2)) == .speak("begins"))
    #expect(announcer.finished(at: .seconds(3)) == .speak("then"))
    #expect(announcer.finished(at: .seconds(4)) == nil)
  }

  @Test("an urgent line is spoken at once if nothing is being said")
  func urgentInSilence() {
    var announcer = Announcer()
    #expect(announcer.take([line("1"), line("go", isUrgent: true)], at: .zero) == .speak("go"))
    #expect(announcer.finished(at: .seconds(1)) == nil)
  }

  @Test("the later of two urgent lines is spoken")
  func twoUrgent() {
    var announcer = Announcer()
    #expect(announcer.take([line("first", isUrgent: true)], at: .zero) == .speak("first"))
    #expect(announcer.take([line("second", isUrgent: true)], at: .seconds(1)) == .hush)
    #expect(announcer.take([line("third", isUrgent: true)], at: .seconds(1)) == .hush)
    #expect(announcer.finished(at: .seconds(1)) == .speak("third"))
    #expect(announcer.finished(at: .seconds(2)) == nil)
  }

  @Test("a line is spoken at the limit of its patience, but not after it")
  func tooLate() {
    var announcer = Announcer()
    _ = announcer.take([line("long")], at: .zero)
    _ = announcer.take([line("2", patience: .milliseconds(500)), line("x")], at: .seconds(1))
    #expect(announcer.finished(at: .milliseconds(1501)) == .speak("x"))
    _ = announcer.take([line("in time", patience: .milliseconds(500))], at: .seconds(2))
    #expect(announcer.finished(at: .milliseconds(2500)) == .speak("in time"))
  }

  @Test("empty lines are never spoken, and cut nothing off")
  func empty() {
    var announcer = Announcer()
    #expect(announcer.take([line("")], at: .zero) == nil)
    _ = announcer.take([line("long")], at: .zero)
    #expect(announcer.take([line("", isUrgent: true)], at: .zero) == nil)
  }

  @Test("forgetting discards the waiting lines, but not the one being spoken")
  func forgets() {
    var announcer = Announcer()
    _ = announcer.take([line("long"), line("later")], at: .zero)
    announcer.forget()
    #expect(announcer.isSpeaking)
    #expect(announcer.finished(at: .seconds(1)) == nil)
  }

  @Test(
    "whatever the timing, no line is spoken over another, twice or late",
    arguments: 0..<40 as Range<UInt64>)
  func anyTimes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var voice = TestVoice()
    var number = 0
    for _ in 0..<500 {
      voice.now += .milliseconds(Int.random(in: 0...900, using: &random))
      // The voice may be busy. When it finishes, it reports that before taking new lines.
      let isBusy = Int.random(in: 0..<3, using: &random) == 0
      if !isBusy { voice.finish() }
      let lines = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        number += 1
        return line(
          "\(number)", patience: .milliseconds(Int.random(in: 0...4000, using: &random)),
          isUrgent: Int.random(in: 0..<6, using: &random) == 0)
      }
      voice.take(lines)
    }
    while voice.speaking != nil { voice.finish() }
    #expect(voice.wrong == [], "seed \(seed)")
    #expect(voice.said.count > 100 && voice.said.count < number, "seed \(seed)")
    #expect(Set(voice.said).count == voice.said.count, "seed \(seed)")
    let numbers = voice.said.compactMap { Int($0) }
    #expect(numbers == numbers.sorted(), "seed \(seed)")
  }
}

/// A voice that records every wrong instruction it is given.
private struct TestVoice {
  private var announcer = Announcer()
  private var lines: [String: (line: Utterance, since: Duration)] = [:]
  /// The last urgent line.
  private var urgentText: String?
  var now: Duration = .zero
  private(set) var speaking: String?
  private(set) var said: [String] = []
  private(set) var wrong: [String] = []

  mutating func take(_ new: [Utterance]) {
    for line in new { lines[line.text] = (line, now) }
    let before = speaking
    let order = announcer.take(new, at: now)
    let last = new.last(where: \.isUrgent)
    if let last {
      urgentText = last.text
      if before != nil, order != .hush {
        wrong.append("\(last.text) does not cut off the line being spoken")
      }
    }
    carryOut(order)
    if last != nil, speaking != last?.text { wrong.append("\(last?.text ?? "") does not begin") }
  }

  mutating func finish() {
    guard speaking != nil else { return }
    speaking = nil
    carryOut(announcer.finished(at: now))
  }

  private mutating func carryOut(_ order: Announcer.SpeechOrder?) {
    switch order {
    case .speak(let text):
      if let speaking { wrong.append("\(text) over \(speaking)") }
      if said.contains(text) { wrong.append("\(text) twice") }
      if let (line, since) = lines[text], now - since > line.patience {
        wrong.append("\(text) too late")
      }
      if let urgentText, let urgent = Int(urgentText), let number = Int(text), number < urgent {
        wrong.append("\(text) after an urgent line that replaced it")
      }
      said.append(text)
      speaking = text
    case .hush:
      if speaking == nil { wrong.append("hushed in silence") }
      finish()
    case nil: break
    }
    if announcer.isSpeaking != (speaking != nil) { wrong.append("isSpeaking is wrong") }
  }
}

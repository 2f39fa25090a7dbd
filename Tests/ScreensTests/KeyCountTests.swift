import Canvas
import Coach
import Flow
import TestSupport
import Testing

/// How many keys a check-in takes on a screen of 80 by 24.
@Suite struct KeyCountTests {
  @Test("a first check-in with nothing to report takes few keys", arguments: [false, true])
  func first(_ isSore: Bool) {
    var scene = Scene()
    scene.send(.checkIn)
    let keys = press(in: &scene, isSore: isSore)
    let count = keys.reduce(0) { $0 + $1.keys.count }
    print("first check-in, \(isSore ? "sore back" : "nothing hurts"): \(count) keys: \(keys)")
    guard case .review = scene.flow.route else {
      Issue.record("not at the review: \(keys)")
      return
    }
    #expect(count <= (isSore ? 20 : 16), "\(keys)")
  }

  @Test("the first check-in has as many words as are read in the time that home tells")
  func words() {
    var scene = Scene()
    scene.send(.checkIn)
    var (pages, words) = (0, 0)
    while let page = scene.page, pages < 40 {
      // Without the title and the keys.
      let lines = scene.frame(Size(width: 80, height: 200)).lines.dropFirst(2).dropLast(2)
      words += lines.reduce(0) { $0 + $1.split { !$0.isLetter }.count }
      pages += 1
      let answers = Fixtures.answers()
      scene.send(.answer(page.questions.reduce(into: [:]) { $0[$1.id] = answers.orHarmless($1) }))
    }
    print("first check-in: \(words) words on \(pages) pages")
    #expect((5 * 240...10 * 240).contains(words) && pages == 17, "\(words), \(pages)")
  }

  @Test("a daily check-in with nothing new takes at most 4 keys", arguments: [false, true])
  func daily(_ isSore: Bool) {
    var scene = checkedIn(isSore: isSore)
    scene.now += .days(1)
    scene.send(.checkIn)
    let keys = press(in: &scene, isSore: isSore)
    let count = keys.reduce(0) { $0 + $1.keys.count }
    print("daily check-in, \(isSore ? "sore back" : "nothing hurts"): \(count) keys: \(keys)")
    guard case .suggestions = scene.flow.route else {
      Issue.record("not at the suggestions: \(keys)")
      return
    }
    // Without a place from last time, one more key says that nothing hurts.
    #expect(count <= (isSore ? 4 : 5), "\(keys)")
  }

  @Test("a session that goes on within half an hour takes 1 key")
  func resumed() {
    var scene = checkedIn(isSore: true)
    scene.now += .seconds(25 * 60)
    scene.send(.choose(Fixtures.routine("seated-low-back-glide")))
    let keys = press(in: &scene, isSore: true)
    guard case .preview = scene.flow.route else {
      Issue.record("not at the preview: \(keys)")
      return
    }
    #expect(keys.map(\.keys.count) == [1], "\(keys)")
  }

  /// At home after a first check-in.
  private func checkedIn(isSore: Bool) -> Scene {
    var scene = Scene()
    scene.send(.checkIn)
    _ = press(in: &scene, isSore: isSore)
    scene.press(.enter)
    scene.send(.home)
    return scene
  }

  /// The fewest keys from the current page to the end of the check-in, by page.
  private func press(
    in scene: inout Scene, isSore: Bool
  ) -> [(page: QuestionPage.ID, keys: [Key])] {
    var pressed: [(page: QuestionPage.ID, keys: [Key])] = []
    while let page = scene.page, pressed.count < 40 {
      var keys = keys(on: page.questions[0], isSore: isSore)
      for key in keys { scene.press(key) }
      // A page that does not fit takes the key again once the rest of it was seen.
      while scene.page?.id == page.id, keys.count < 10, let last = keys.last {
        scene.press(last)
        keys.append(last)
      }
      pressed.append((page.id, keys))
    }
    return pressed
  }

  private func keys(on question: Question, isSore: Bool) -> [Key] {
    switch question.kind {
    case .yesNo: return [.character("y")]
    case .read: return [.enter]
    case .tick: return [.character("n")]
    case .scale: return [.character(isSore ? "4" : "0"), .enter]
    case .choices: return isSore ? [.character(" "), .enter] : [.character("n")]
    case .choice:
      let chosen = Fixtures.answers().chosen(question.id)
      let index = question.choices.firstIndex { chosen.contains($0.id) } ?? 0
      return [.character(Character("\(index + 1)"))]
    }
  }
}

import Testing

@testable import Runtime

/// Lines typed ahead, and what becomes of them when a page is printed.
@Suite struct LineQueueTests {
  private let nothing: (String) -> Bool = { _ in false }

  @Test("lines are taken in order, and the wanted one from behind others")
  func order() {
    var queue = LineQueue()
    for line in ["a", "b", "c"] { queue.add(line, at: .zero) }
    #expect(queue.first == "a")
    let second = queue.take { $0 == "b" }
    let rest = [queue.take { _ in true }, queue.take { _ in true }, queue.take { _ in true }]
    #expect(second == "b" && rest == ["a", "c", nil] && queue.isEmpty)
  }

  @Test("what arrived before a page is left out, except what is kept")
  func before() {
    var queue = LineQueue()
    let wasAny = queue.drop(except: nothing)
    for line in ["none", "q", "none"] { queue.add(line, at: .zero) }
    let isAny = queue.drop { $0 == "q" }
    let rest = queue.take { _ in true }
    #expect(!wasAny && isAny && rest == "q" && queue.isEmpty)
  }

  @Test(
    "a line counts from 300 ms after the page on, and not before", arguments: [0, 299, 300, 900])
  func after(_ wait: Int) {
    var queue = LineQueue()
    queue.pageShown(at: .seconds(5))
    queue.add("none", at: .seconds(5) + .milliseconds(wait))
    let isAny = queue.dropEarly(except: nothing)
    #expect(isAny == (wait < 300))
    #expect(queue.isEmpty == (wait < 300))
  }

  @Test("for a page that may be answered ahead, every line counts")
  func open() {
    var queue = LineQueue()
    queue.pageShown(at: .zero)
    queue.open()
    queue.add("2", at: .milliseconds(1))
    let isAny = queue.dropEarly(except: nothing)
    #expect(!isAny && queue.first == "2")
  }
}

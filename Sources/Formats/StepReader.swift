import Notation
import Text
import Coach

/// Decodes the steps of a routine.
struct StepReader {
  let decoder: Decoder
  let limits: DoseLimits
  let figures: Set<Figure.ID>

  /// Reads a step with its fields; `nil` if anything is wrong with it.
  func step(_ value: Value) -> LocatedStep? {
    let problems = problemCount
    guard let fields = decoder.fields(value, of: "a step") else { return nil }
    let kind = readKind(fields)
    let title = fields.optional("title").flatMap(decoder.text)
    let say = fields.required("say").flatMap(decoder.text)
    let time = fields.required("time").flatMap(readTime)
    let eachSide = fields.optional("each-side").map { decoder.flag($0) ?? false } ?? false
    let times = fields.optional("repeat").map { decoder.number($0, in: 1...20) } ?? 1
    let rest = fields.optional("rest").flatMap(decoder.duration)
    let pressure = fields.optional("pressure").flatMap {
      decoder.number($0, in: 0...limits.pressure, beyond: .dose)
    }
    let regions: [Region]? = fields.optional("regions").flatMap {
      decoder.words($0, "region", orOne: true)
    }
    let figure = fields.optional("figure").flatMap(readFigure)
    let warning = fields.optional("warning").flatMap(decoder.text)
    let remarks = readRemarks(fields, time)
    let waits = fields.optional("wait").map { decoder.flag($0) ?? false } ?? false
    fields.finish()
    if rest != nil, times == 1 {
      decoder.report("`rest:` needs a `repeat:` of 2 or more", at: fields.place(of: "rest"))
    }
    guard problemCount == problems, let kind, let say, let time, let times else {
      return nil
    }
    let step = Step(
      kind: kind, title: title, say: say, time: time, eachSide: eachSide, times: times,
      restBetween: rest ?? .zero, pressure: pressure, regions: regions ?? [],
      figure: figure, remarks: remarks, waits: waits, warning: warning)
    return LocatedStep(step: step, fields: fields)
  }

  /// The number of problems so far that make a step unreadable. Figures don't count, because they
  /// are no part of the dose.
  private var problemCount: Int { decoder.diagnostics.count { $0.rule != .figure } }

  private func readFigure(_ value: Value) -> Figure.ID? {
    guard let text = decoder.text(value) else { return nil }
    let id = Figure.ID(text)
    if figures.contains(id) { return id }
    let hint = nearest(to: text, among: figures.map(\.text)).map { "did you mean `\($0)`?" }
    decoder.report(
      "there is no figure `\(text)`: " + (hint ?? "`knead figures` lists all figures"),
      at: value.place, .figure)
    return nil
  }

  private func readKind(_ fields: Fields) -> Step.Kind? {
    guard let value = fields.required("do") else { return nil }
    let words = Step.Kind.allCases.filter { $0 != .close }.map(\.rawValue)
    return decoder.word(value, "kind of step", among: words).flatMap(Step.Kind.init)
  }

  /// Reads `45s`, or `20s to 60s` for a hold that lasts until it is released.
  private func readTime(_ value: Value) -> Step.Time? {
    guard let text = decoder.text(value) else { return nil }
    let ends = text.split(separator: " ").map(String.init)
    guard ends.count == 3, ends[1] == "to" else {
      if let dash = text.split(separator: "-").map({ String($0.filter { $0 != " " }) }).pair,
        case (.success, .success) = (DurationText.parse(dash.0), DurationText.parse(dash.1))
      {
        decoder.report("write `\(dash.0) to \(dash.1)`", at: value.place, .time)
        return nil
      }
      return decoder.duration(value).map { .exactly($0) }
    }
    switch (DurationText.parse(ends[0]), DurationText.parse(ends[2])) {
    case (.success(let floor), .success(let ceiling)):
      guard floor < ceiling else {
        decoder.report(
          "the time before `to` must be shorter than the time after it", at: value.place, .time)
        return nil
      }
      return .untilReleased(floor, ceiling)
    case (.failure(let problem), _), (_, .failure(let problem)):
      decoder.report(problem.message, at: value.place, .time)
      return nil
    }
  }

  private func readRemarks(_ fields: Fields, _ time: Step.Time?) -> [Step.Remark] {
    guard let value = fields.optional("cues") else { return [] }
    return decoder.list(value, of: "cues") { remark($0, time) } ?? []
  }

  private func remark(_ value: Value, _ time: Step.Time?) -> Step.Remark? {
    guard let fields = decoder.fields(value, of: "a cue") else { return nil }
    let at = fields.required("at").flatMap { readMoment($0, time) }
    let say = fields.required("say").flatMap(decoder.text)
    fields.finish()
    guard let at, let say else { return nil }
    return Step.Remark(at: at, say: say)
  }

  private func readMoment(_ value: Value, _ time: Step.Time?) -> Step.Remark.Moment? {
    if case .text("half") = value.content { return .half }
    guard let after = decoder.duration(value) else { return nil }
    if let time, after >= time.longest {
      decoder.report(
        "the step has ended by then: put the cue earlier", at: value.place, .cueTime)
      return nil
    }
    return .after(after)
  }
}

extension Array {
  /// The two members, if there are exactly two.
  fileprivate var pair: (Element, Element)? { count == 2 ? (self[0], self[1]) : nil }
}

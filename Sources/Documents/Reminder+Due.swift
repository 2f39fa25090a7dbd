package import Coach

extension Reminder {
  /// Whether one of the times was due in the last `minutes` minutes, the current one included.
  ///
  /// A machine that slept through a time starts the timer's service when it wakes, which can be
  /// hours later.
  package func wasDue(inLast minutes: Int, before now: WallTime) -> Bool {
    (0...minutes).contains { ago in
      let moment = now - .seconds(60 * ago)
      return groups.contains { group in
        group.days.contains(moment.day.weekday)
          && group.times.contains { Self.clock($0) == moment.clock }
      }
    }
  }
}

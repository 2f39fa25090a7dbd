import Coach

/// The JSON form of why a session was stopped with `!`.
struct StopJSON: Codable, Hashable {
  let hurt: String
  let step: Int
  let regions: [String]
  let everywhere: Bool
  let days: Int

  init(_ stop: SessionRecord.Stop) {
    hurt = stop.hurt.text
    step = stop.step
    regions = stop.place.regions.map(\.rawValue).sorted()
    everywhere = stop.place.isEverywhere
    days = stop.days
  }

  /// What it stands for.
  var stop: SessionRecord.Stop {
    SessionRecord.Stop(hurt: Symptom.ID(hurt), step: step, place: place, days: days)
  }

  /// Where hands and tools stay off.
  var place: RestingPlace {
    RestingPlace(regions: Set(regions.compactMap(Region.init)), isEverywhere: everywhere)
  }
}

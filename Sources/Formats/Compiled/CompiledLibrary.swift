package import Coach

/// The library in its distributed form: bytes that begin with an index. Each part is decoded on
/// demand, without any YAML.
package struct CompiledLibrary: Sendable {
  private let bytes: CompiledBytes
  private let strings: CompiledStrings

  /// Opens a compiled library; throws if the bytes are damaged, truncated or from another version.
  package init(_ bytes: [UInt8]) throws(CompiledError) { try self.init(CompiledBytes(bytes)) }

  /// Opens a compiled library that is part of the program.
  package init(_ literal: StaticString) throws(CompiledError) {
    try self.init(CompiledBytes(literal))
  }

  private init(_ bytes: CompiledBytes) throws(CompiledError) {
    try CompiledHeader.check(bytes)
    self.bytes = bytes
    strings = try CompiledStrings(in: bytes, from: CompiledHeader.offset(of: .strings, in: bytes))
  }

  /// The whole library, with every routine marked as shipped.
  package func library() throws(CompiledError) -> Library {
    let routines = try routines()
    return Library(
      routines: routines, shipped: routines, screening: try read(.screening),
      texts: try read(.texts), doses: try read(.doses), sources: try read(.sources),
      drawings: try drawings(), hurts: try read(.hurts))
  }

  /// The context for checking a routine file, without decoding the routines.
  package func context() throws(CompiledError) -> RoutineContext {
    let sources: [Source.ID: Source] = try read(.sources)
    return RoutineContext(
      doses: try read(.doses), sources: sources.keys, figures: try drawings().figures.keys,
      screening: try read(.screening))
  }

  /// Only the drawings.
  package func drawings() throws(CompiledError) -> Drawings { try read(.drawings) }

  /// The text of a file stored verbatim, such as `templates/swedish.yaml`.
  func file(_ name: String) throws(CompiledError) -> String? {
    let files: [String: String] = try read(.files)
    return files[name]
  }

  /// The ids of all routines, in library order.
  package func routineIDs() throws(CompiledError) -> [Routine.ID] {
    try routineIndex().map(\.id)
  }

  /// The routine with an id, or `nil`.
  package func routine(_ id: Routine.ID) throws(CompiledError) -> Routine? {
    guard let entry = try routineIndex().first(where: { $0.id == id }) else { return nil }
    return try routine(at: entry.offset)
  }

  /// All routines, in library order.
  package func routines() throws(CompiledError) -> [Routine] {
    try routineIndex().map { entry throws(CompiledError) in try routine(at: entry.offset) }
  }

  private func routine(at offset: Int) throws(CompiledError) -> Routine {
    var reader = CompiledReader(bytes, strings: strings, from: offset)
    return try reader.read()
  }

  private func routineIndex() throws(CompiledError) -> [(id: Routine.ID, offset: Int)] {
    var reader = try reader(of: .routines)
    var index: [(id: Routine.ID, offset: Int)] = []
    for _ in 0..<(try reader.members()) {
      index.append((try reader.read(), try reader.fixed()))
    }
    return index
  }

  private func read<Value: Compiled>(_ part: CompiledPart) throws(CompiledError) -> Value {
    var reader = try reader(of: part)
    return try reader.read()
  }

  private func reader(of part: CompiledPart) throws(CompiledError) -> CompiledReader {
    CompiledReader(bytes, strings: strings, from: try CompiledHeader.offset(of: part, in: bytes))
  }
}

extension CompiledLibrary {
  /// Compiles the files under Routines/, each named by its path in that folder. Throws every
  /// mistake found in them. The templates and the schema are stored verbatim.
  package static func bytes(of files: [TextFile]) throws(Diagnostics) -> [UInt8] {
    let library = try readLibrary(files)
    var problems: [Diagnostic] = []
    for template in files where template.name.hasPrefix("templates/") {
      do { _ = try library.read(template) } catch { problems += error.all }
    }
    problems += unknown(library.screening)
    if !problems.isEmpty { throw Diagnostics(problems) }
    let kept = files.filter { $0.name.hasPrefix("templates/") || $0.name.hasPrefix("schema/") }
    return bytes(of: library, files: kept.reduce(into: [:]) { $0[$1.name] = $1.text })
  }

  /// Mismatches between the questions and the ids that the program refers to by name.
  private static func unknown(_ screening: Screening) -> [Diagnostic] {
    let messages =
      screening.missing.map { "`\($0)` is missing, but the program needs it" }
      + screening.choicesWithoutStage.map { "the program has no stage for `\($0)`" }
    return messages.map {
      Diagnostic(file: "screening/questions.yaml", place: .start, rule: .id, message: $0)
    }
  }

  /// The bytes of a library, with files to store verbatim, by name.
  static func bytes(of library: Library, files: [String: String] = [:]) -> [UInt8] {
    var writer = CompiledWriter()
    CompiledHeader.begin(&writer)
    for part in CompiledPart.allCases {
      CompiledHeader.start(part, in: &writer)
      switch part {
      case .sources: library.sources.write(to: &writer)
      case .doses: library.doses.write(to: &writer)
      case .screening: library.screening.write(to: &writer)
      case .texts: library.texts.write(to: &writer)
      case .hurts: library.hurts.write(to: &writer)
      case .drawings: library.drawings.write(to: &writer)
      case .routines: write(library.routines, to: &writer)
      case .files: files.write(to: &writer)
      case .strings: writer.writeTable()
      }
    }
    return CompiledHeader.sealed(writer.bytes)
  }

  /// Writes an index of ids and offsets, then the routines.
  private static func write(_ routines: [Routine], to writer: inout CompiledWriter) {
    writer.write(count: UInt(routines.count))
    var places: [Int] = []
    for routine in routines {
      routine.id.write(to: &writer)
      places.append(writer.bytes.count)
      writer.write(fixed: 0)
    }
    for (routine, place) in zip(routines, places) {
      writer.replace(fixed: writer.bytes.count, at: place)
      routine.write(to: &writer)
    }
  }
}

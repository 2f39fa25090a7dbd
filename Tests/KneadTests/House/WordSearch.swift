/// Finds words of the language in source files.
enum WordSearch {
  /// Where any of these stands in the code of a file as a word of its own; what begins with a dot
  /// stands after anything.
  static func places(of words: [String], in file: SourceFile) -> [String] {
    file.code.flatMap { number, line in
      words.filter { contains(line, $0) }.map { "\(file.path):\(number): \($0)" }
    }
  }

  private static func contains(_ line: String, _ word: String) -> Bool {
    line.ranges(of: word).contains { range in
      let before = line[..<range.lowerBound].last
      let after = line[range.upperBound...].first
      let startsFree = word.hasPrefix(".") || !isPart(before)
      return startsFree && !(isPart(word.last) && isPart(after))
    }
  }

  /// Whether a character may be part of a name.
  private static func isPart(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
  }
}

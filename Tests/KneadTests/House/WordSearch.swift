/// Finds whole words in source files.
enum WordSearch {
  /// Where any of these occurs in the code of a file as a whole word. A word that begins with a dot
  /// may follow anything.
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

extension Report {
  /// The report as plain text.
  package var plainText: String {
    let parts = sections.map { section in
      ([section.title] + section.lines + (section.table?.lines ?? [])).enumerated()
        .map { $0 == 0 ? $1 : "  " + $1 }.joined(separator: "\n")
    }
    return ([title + "\n" + subtitle] + parts).joined(separator: "\n\n")
  }

  /// The report as a self-contained HTML page.
  package var html: String {
    let parts = sections.map { section in
      "<h2>\(escaped(section.title))</h2>\n"
        + section.lines.map { "<p>\(escaped($0))</p>\n" }.joined()
        + (section.table.map(html) ?? "")
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>\(escaped(title))</title>
      <style>
      body { font: 11pt/1.4 sans-serif; max-width: 18cm; margin: 1cm auto; }
      h1 { font-size: 16pt; } h2 { font-size: 12pt; margin: 0.8em 0 0.2em; } p { margin: 0.1em 0; }
      table { border-collapse: collapse; } td, th { text-align: left; padding: 0 1em 0 0; }
      </style>
      </head>
      <body>
      <h1>\(escaped(title))</h1>
      <p>\(escaped(subtitle))</p>
      \(parts.joined())</body>
      </html>
      """
  }

  private func html(_ table: Table) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\(escaped($0))</\(tag)>" }.joined() + "</tr>\n"
    }
    return "<table>\n" + row(table.header, "th") + table.rows.map { row($0, "td") }.joined()
      + "</table>\n"
  }

  private func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }
    .joined()
  }
}

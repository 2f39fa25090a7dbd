import ArgumentParser
import Documents
import Platform
import Runtime

/// `knead doctor`: shows what works here, and how to fix what doesn't.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check your setup and show how to fix any problems.")

  @OptionGroup var options: LibraryOptions
  @OptionGroup var cues: CueOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let doctor = Doctor(
      host, .ofProcess(host.environment), folders: options.folders, options: cues.settings)
    let findings = doctor.findings
    if json { return try host.output.print(JSONText.text(findings)) }
    // A pipe has no width.
    let width = windowSize()?.columns
    try host.output.print(findings.map { $0.text(width: width) }.joined(separator: "\n"))
  }
}

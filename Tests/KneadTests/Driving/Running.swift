import Foundation
import Glibc
import Testing

/// Whether a process exists and is not a zombie.
func isRunning(_ process: pid_t) -> Bool {
  guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 512)
  let count = fread(&bytes, 1, bytes.count, file)
  // The state follows the name, which is in brackets.
  let rest = String(decoding: bytes[..<count], as: UTF8.self).split(separator: ")").last ?? ""
  return !rest.hasPrefix(" Z") && !rest.hasPrefix(" X") && count > 0
}

/// The number of threads of a running process.
func threadCount(of process: pid_t) throws -> Int {
  try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task").count
}

extension Home {
  /// The process playing a session here, which names the session's socket.
  func player() throws -> pid_t {
    let folder = path + "/.local/state/knead/run"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try #require(names.compactMap { pid_t($0) }.first)
  }
}

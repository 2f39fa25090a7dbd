import Foundation
import Glibc
import Testing

/// An ssh server on the loopback interface, with its own key, for the duration of one test.
final class Remote: Sendable {
  let home: Home
  private let port: Int
  private let server: pid_t

  /// Gives `body` a server for the user who runs the tests, and then stops it.
  static func run(_ body: (Remote) async throws -> Void) async throws {
    let remote = try await start()
    do {
      try await body(remote)
    } catch {
      remote.stop()
      throw error
    }
    remote.stop()
  }

  private static func start() async throws -> Remote {
    let home = try Home()
    let keygen = try Program.command("ssh-keygen")
    for name in ["host", "user"] {
      let made = try await home.run(
        keygen, ["-q", "-t", "ed25519", "-N", "", "-f", "\(home.path)/\(name)"])
      try #require(made.status == 0, "\(made.errors)")
    }
    // sshd requires its privilege separation folder to exist.
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    for _ in 0..<5 {
      let port = Int.random(in: 20_000..<60_000)
      let server = try await start(home, port)
      let listens = await holds(within: .seconds(60)) { connects(to: port) || !isRunning(server) }
      if listens, isRunning(server) { return Remote(home, port, server) }
    }
    throw Missing(what: "an ssh server: \((try? home.read("sshd.log")) ?? "it says nothing")")
  }

  private init(_ home: Home, _ port: Int, _ server: pid_t) {
    self.home = home
    self.port = port
    self.server = server
  }

  /// The command that logs in and runs another command with a terminal.
  func login(_ command: String) throws -> [String] {
    [
      try Program.command("ssh"), "-tt", "-F", "none", "-i", "\(home.path)/user", "-p", "\(port)",
      "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=\(home.path)/known",
      "-o", "LogLevel=ERROR", "127.0.0.1", command,
    ]
  }

  /// Stops the server and reaps it, because an unreaped child holds up the exit tests.
  private func stop() {
    kill(server, SIGTERM)
    waitpid(server, nil, 0)
  }

  private static func start(_ home: Home, _ port: Int) async throws -> pid_t {
    let configuration = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(home.path)/host
      AuthorizedKeysFile \(home.path)/user.pub
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      PermitRootLogin yes
      PidFile none

      """
    let file = try home.write(configuration, to: "sshd_config")
    try home.write("", to: "sshd.log")
    // sshd must be called by its absolute path.
    let sshd = ["/usr/sbin/sshd", "/usr/local/sbin/sshd", "/sbin/sshd"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let sshd else { throw Missing(what: "sshd, which these tests need: openssh-server") }
    let child = try Child(
      sshd, ["-D", "-f", file, "-E", home.path + "/sshd.log"], environment: home.environment,
      files: ["/dev/null", "/dev/null", "/dev/null"])
    return child.process
  }

  private static func connects(to port: Int) -> Bool {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }
}

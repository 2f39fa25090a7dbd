import Flow
import Glibc
import Platform
import SystemPackage

/// The socket through which other processes of the same user control a session: one command message
/// in, one reply out.
struct ControlSocket: ~Copyable {
  private let listener: FileDescriptor
  private let path: String
  /// Connections that haven't sent their command yet, oldest first.
  private var clients: [FileDescriptor] = []
  /// Connections with a command ready to be read.
  private var ready: [FileDescriptor] = []
  /// The client awaiting a reply to the latest command, and whether it wants JSON.
  private var asker: (client: FileDescriptor, json: Bool)?

  private static let mostClients = 8
  private static let longestMessage = 512

  /// Opens this process's socket in a folder private to the user; `nil` if that fails, in which
  /// case the session can't be controlled.
  static func open(in folder: String) -> ControlSocket? {
    guard Files.makePrivateFolder(folder) else { return nil }
    let path = "\(folder)/\(getpid())"
    guard let listener = LocalSocket.listen(at: path) else { return nil }
    return ControlSocket(listener: listener, path: path)
  }

  private init(listener: FileDescriptor, path: String) {
    self.listener = listener
    self.path = path
  }

  deinit {
    try? Files.remove(path)
    let asking = asker.map { [$0.client] } ?? []
    for descriptor in [listener] + clients + ready + asking { try? descriptor.close() }
  }

  /// Accepts a connection from the same user; refuses any other.
  private mutating func admit() {
    guard let client = LocalSocket.accept(on: listener) else { return }
    if clients.count >= Self.mostClients { try? clients.removeFirst().close() }
    clients.append(client)
  }

  /// Replies to the waiting client once its command has been carried out.
  private mutating func answer(_ flow: Flow) {
    guard let (client, json) = asker else { return }
    LocalSocket.send(flow.status(json: json), to: client)
    try? client.close()
    asker = nil
  }
}

extension ControlSocket: Source {
  var watches: [Watch] { [Watch(listener)] + clients.map { Watch($0) } }

  var deadline: Duration? { nil }

  mutating func wake(_ watches: [Watch], at now: Duration) {
    for watch in watches {
      if watch.descriptor == listener {
        admit()
      } else if let index = clients.firstIndex(of: watch.descriptor) {
        ready.append(clients.remove(at: index))
      }
    }
  }

  mutating func next(in flow: Flow, at now: Duration) -> Flow.Event? {
    answer(flow)
    while !ready.isEmpty {
      let client = ready.removeFirst()
      let message = LocalSocket.receive(from: client, most: Self.longestMessage)
      switch message.map({ Request($0, of: flow) }) {
      case nil: try? client.close()
      case .refused(let reason):
        LocalSocket.send(reason, to: client)
        try? client.close()
      case .accepted(let event, let json):
        asker = (client, json)
        if let event { return event }
        answer(flow)
      }
    }
    return nil
  }
}

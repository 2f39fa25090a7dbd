/// What the argument parser tells of a program.
struct Help: Decodable {
  let command: Command
}

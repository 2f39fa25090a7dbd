/// A program's help, as dumped by the argument parser.
struct Help: Decodable {
  let command: Command
}

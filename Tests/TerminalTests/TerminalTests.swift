import Testing

/// The tests that open a terminal, one at a time because ncurses keeps its state in globals.
@Suite(.serialized) struct TerminalTests {}

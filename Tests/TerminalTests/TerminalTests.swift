import Testing

/// All that opens a terminal. ncurses keeps its state in global variables, so one test at a time.
@Suite(.serialized) struct TerminalTests {}

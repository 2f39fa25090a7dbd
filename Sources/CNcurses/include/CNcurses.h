// What Swift needs of ncurses and of Linux's signalfd, and cannot import by itself.
//
// Swift imports functions and plain constants. It does not import macros that compute, it takes
// C's global variables for unsafe shared state, and it does not call variadic functions. Each
// shim below stands for one such thing and holds no logic of its own.

#ifndef KNEAD_CNCURSES_H
#define KNEAD_CNCURSES_H

// The wide-character functions are declared only where this is set before the first include.
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <term.h>
#include <termios.h>
#include <wchar.h>

// The attributes are macros that compute.
static inline attr_t knead_bold(void) { return A_BOLD; }
static inline attr_t knead_dim(void) { return A_DIM; }
static inline attr_t knead_reverse(void) { return A_REVERSE; }
static inline attr_t knead_underline(void) { return A_UNDERLINE; }

// The mouse's buttons are macros that compute: the main button, and the wheel up and down.
static inline mmask_t knead_mouse_events(void) {
  return BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED;
}

// `stdscr` is a global variable.
static inline WINDOW *knead_window(void) { return stdscr; }

// `COLORS` and `COLOR_PAIRS` are global variables.
static inline int knead_colors(void) { return COLORS; }
static inline int knead_color_pairs(void) { return COLOR_PAIRS; }

// `cur_term` is a global variable; this frees what `setupterm` put there.
static inline void knead_forget_type(void) { (void)del_curterm(cur_term); }

// `ioctl` is variadic: the size of the window behind a descriptor.
static inline int knead_window_size(int descriptor, struct winsize *size) {
  return ioctl(descriptor, TIOCGWINSZ, size);
}

// `tiparm` is variadic: fills two numbers into a string of the terminal database. The result lasts
// until the next call.
static inline const char *knead_fill_in(const char *text, int first, int second) {
  return tiparm(text, first, second);
}

// `wcwidth` is declared only for X/Open sources, which Swift's view of the C library is not.
extern int wcwidth(wchar_t character);

// `SIG_IGN` and the handler inside `struct sigaction` are macros: whether this process was
// started with a signal ignored.
static inline bool knead_is_ignored(int signal) {
  struct sigaction action;
  return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

// Restoring the terminal in a crash has to be async-signal-safe, which Swift code is not: it
// may allocate and count references. These are in restore.c.

// Makes a crash of the process write `reset` (`length` bytes, at most 512) to the terminal and
// give it the modes in `saved`. The descriptor must stay open until the guard is removed.
// Returns 0, or -1 with `errno` set. Only one guard is in force at a time: the last.
int knead_guard_install(
    int descriptor, const char *reset, size_t length, const struct termios *saved);

// Ends what `knead_guard_install` began; harmless where there is no guard.
void knead_guard_remove(void);

#endif

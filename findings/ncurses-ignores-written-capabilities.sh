#!/usr/bin/env bash
# ncurses lets a program write to a terminal's capabilities, and then ignores what was written.
#
# Expected: the names in <term.h>, such as exit_attribute_mode, are places in the current terminal's
# description that can be assigned to. A program that never chooses another character set may so leave
# ESC ( B out of sgr0 and sgr, which xterm's description has in both: 3 bytes for each change of
# attributes. If it could not be done, the compiler would say so.
# Actual: it compiles without a warning and reads back as written, but the library has a second copy of
# all strings, which has been the one that counts since numbers became wider than 16 bits. tigetstr()
# and the screen go by that one: the bytes sent are the same, and two ways to ask for one capability give
# two answers.
# Why it matters: nothing fails, the output is only as long as before.
# In knead: ESC ( B is taken out of the output on its way to the terminal, all but the first.
#
# Exit status: 0 if this still happens, 1 if not, 2 if the script could not be run.
set -euo pipefail
trap 'echo "The script could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download libncurses-dev=6.4-4 libncursesw6=6.4-4 \
  libtinfo6=6.4-4 ncurses-base=6.4-4
for package in *.deb; do dpkg -x "$package" .; done
libraries=$(find . -name 'lib*.so.6' -printf "$PWD/%h\n" | sort -u | paste -sd:)
export TERMINFO=$PWD/lib/terminfo LC_ALL=C.UTF-8

# Draws eight letters, every other one in reverse video; with an argument, after writing to the two
# capabilities.
cat >letters.c <<'END'
#include <curses.h>
#include <stdio.h>
#include <string.h>
#include <term.h>

int main(int count, char **words) {
  (void)words;
  initscr();
  if (count > 1) {
    exit_attribute_mode = "\033[m";
    set_attributes = NULL;
  }
  const char *asked = tigetstr("sgr0");
  int agree = exit_attribute_mode && asked && !strcmp(exit_attribute_mode, asked);
  for (int row = 0; row < 8; row++) {
    attrset(row % 2 ? A_REVERSE : A_NORMAL);
    mvaddch(row, 2 * row, 'x');
    refresh();
  }
  endwin();
  printf("\n%s, both answers agree: %s\n", curses_version(), agree ? "yes" : "no");
  return 0;
}
END
include=$(dirname "$(find . -path '*include/curses.h')")
cc -Wall -Wextra -Werror -Wno-discarded-qualifiers -I"$include" -o letters letters.c \
  $(find . -name 'libncursesw.so.6') $(find . -name 'libtinfo.so.6')

sent() {
  LD_LIBRARY_PATH=$libraries timeout 30 script -qec "env TERM=xterm-256color ./letters $1" log \
    </dev/null | tr -d '\r'
}

sent "" >before
sent write >after
for when in before after; do
  echo "$when writing: $(tail -1 $when), ESC ( B sent $(grep -ao $'\033(B' $when | wc -l) times"
done
same=no
if cmp -s <(sed '$d' before) <(sed '$d' after); then same=yes; fi
echo "the bytes are the same: $same"

if [ $same = yes ] && tail -1 before | grep -q 'agree: yes' && tail -1 after | grep -q 'agree: no'; then
  echo "Still so: what was written is read back, and not used."
else
  echo "Changed."
  exit 1
fi

#!/usr/bin/env bash
# ncurses never moves the cursor down by a line feed, even when it may.
#
# Expected: a line feed is the terminal's own way down one row (cud1), one byte long. As long as the
# system turns it into carriage return and line feed, ncurses can't use it. nonl() ends that: Python's
# manual says "with translation off, curses can sometimes speed up vertical motion a little".
# Actual: ncurses refuses every cud1 that is a line feed, whatever the modes. It addresses the row
# instead, with 4 or 5 bytes. What it sends is the same after nl() and after nonl(), byte for byte,
# and in both cases the translation was already off.
# Why it matters: a large clock changes columns of cells every second, over ssh, too. Each row costs 7
# bytes instead of 3.
# In knead: what moves besides the clock is kept to few rows, and strokes move every other second.
#
# Exit status: 0 if this still happens, 1 if not, 2 if the script could not be run.
set -euo pipefail
trap 'echo "The script could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download libncursesw6=6.4-4 libtinfo6=6.4-4 \
  ncurses-base=6.4-4
for package in *.deb; do dpkg -x "$package" .; done
libraries=$(find . -name 'lib*.so*' -printf "$PWD/%h\n" | sort -u | paste -sd:)
export TERMINFO=$PWD/lib/terminfo LC_ALL=C.UTF-8

# Draws a column of seven bars, after nl() or nonl(), in a terminal of this type.
cat >column.py <<'END'
import curses, os, sys, termios

def draw(screen):
    (curses.nl if sys.argv[1] == "nl" else curses.nonl)()
    screen.refresh()
    modes = termios.tcgetattr(1)[1]
    translates = bool(modes & termios.OPOST) and bool(modes & termios.ONLCR)
    os.write(1, b"BEGIN%s " % (b"on" if translates else b"off"))
    for row in range(3, 10):
        screen.addstr(row, 20, "|")
    screen.refresh()
    os.write(1, b"END")

print(".".join(map(str, curses.ncurses_version)))
curses.wrapper(draw)
END

# Prints the version of ncurses, and what the terminal receives.
received() {
  rm -f log
  LD_LIBRARY_PATH=$libraries timeout 30 script -qec \
    "env TERM=$1 /usr/bin/python3 column.py $2" log </dev/null >out
  head -1 out | tr -d '\r' >version
  tr '\n' '~' <out | grep -ao 'BEGIN.*END' | sed 's/^BEGIN//; s/END$//'
}

never=0
for name in xterm tmux-256color vt100; do
  own=$(infocmp -1 "$name" | grep -P '^\tcud1=' | tr -d '\t,')
  before=$(received "$name" nl)
  after=$(received "$name" nonl)
  echo "TERM=$name, whose way down is $own, ncurses $(cat version); translation, then bytes:"
  echo "  after nl():   $(printf %s "$before" | cat -v)"
  echo "  after nonl(): $(printf %s "$after" | cat -v)"
  # A line feed would stand as ~ here.
  if [ "$before" = "$after" ] && [ "${after%% *}" = off ] && [[ $after != *'~'* ]]; then
    never=$((never + 1))
  fi
done
echo "Expected: after nonl(), a line feed and a backspace before each bar but the first."

if [ "$never" = 3 ]; then
  echo "This still happens."
else
  echo "This no longer happens."
  exit 1
fi

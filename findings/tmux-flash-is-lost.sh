#!/usr/bin/env bash
# In tmux, when a program flashes the screen, you see and hear nothing.
#
# Expected: the terminal types that tmux sets say how to flash the screen. So tmux should flash it,
# ring the bell, or show the message that it shows for a bell.
# Actual: all of them say ESC g, which tmux ignores. Not one byte reaches the terminal, even with
# visual-bell on. To a program it looks as if the flash had worked, so no program falls back to the
# bell: readline with `set bell-style visible` does nothing, and neither does flash() in ncurses. BEL
# does arrive.
# Why it matters: people who can't hear the bell choose a visible one.
# In knead: it only ever sends BEL, which tmux or the terminal can make visible.
#
# Exit status: 0 if this still happens, 1 if not, 2 if the script could not be run.
set -euo pipefail
trap 'echo "The script could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'if [ -S "$work/socket" ]; then tmux -S "$work/socket" kill-server 2>/dev/null || true; fi
  rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download tmux=3.3a-3 ncurses-base=6.4-4 \
  ncurses-bin=6.4-4 libevent-core-2.1-7 libutempter0=1.2.1-3
for package in *.deb; do dpkg -x "$package" .; done
libraries=$(find . -name 'lib*.so*' -printf "$PWD/%h\n" | sort -u | paste -sd:)
export LD_LIBRARY_PATH=$libraries
export PATH=$PWD/usr/bin:$PATH TERMINFO=$PWD/lib/terminfo LC_ALL=C.UTF-8 TERM=xterm-256color
unset TMUX TMUX_PANE

# Prints what a command in a pane sends to the outer terminal, without hiding and showing the cursor.
# Arguments: the pane's TERM, visual-bell, the command.
outside() {
  printf 'set -g status off\nset -g default-terminal %s\nset -g visual-bell %s\n' "$1" "$2" >conf
  rm -f log socket
  printf '#!/bin/sh\nsleep 1\nprintf BEGIN\nsleep 1\n%s\nsleep 1\nprintf END\nsleep 1\n' "$3" >pane
  chmod +x pane
  timeout 30 script -qec "tmux -S socket -f conf new ./pane" log </dev/null >/dev/null
  tr -d '\r\n' <log | grep -ao 'BEGIN.*END' |
    sed -E 's/^BEGIN//; s/END$//; s/\x1b\[\?(25|12)[hl]//g' | tr -d '\n' | cat -v
}

lost=0
echo "Tools: $(tmux -V), $(tput -V)"
echo "Expected: both the flash and the bell reach the outer terminal."
for name in screen tmux-256color; do
  flash=$(outside "$name" off 'tput flash')
  shown=$(outside "$name" on 'tput flash')
  bell=$(outside "$name" off 'tput bel')
  echo "Actual with TERM=$name, where tput flash writes $(tput -T "$name" flash | cat -v):"
  echo "  received for the flash: '${flash}'; with visual-bell on: '${shown}'"
  echo "  received for the bell: '${bell}'"
  if [ -z "$flash" ] && [ -z "$shown" ] && [ "$bell" = '^G' ]; then lost=$((lost + 1)); fi
done

if [ "$lost" = 2 ]; then
  echo "This still happens."
else
  echo "This no longer happens."
  exit 1
fi

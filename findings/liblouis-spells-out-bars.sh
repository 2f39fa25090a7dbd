#!/usr/bin/env bash
# liblouis turns a bar of block characters into eight Braille cells a character.
#
# Expected: a character that a Braille table doesn't know becomes one cell, as in brltty, so that a
# bar is as long as on the screen.
# Seen: liblouis writes the character's number, in quotes and with a backslash. A bar of ten blocks
# and two ends takes 96 cells, more than two whole displays of 40, before the number that follows
# it. The German table does the same to a bullet.
# Matters because: Braille readers whose screen reader uses liblouis have to pan past all of it.
# In knead: the bars for time and pressure have their numbers beside them. With LC_ALL=C they are
# drawn in ASCII, as [####......], which every table knows.
#
# Exit status: 0 as described, 1 no longer so, 2 could not be run.
set -euo pipefail
trap 'echo "Could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download liblouis-bin=3.24.0-1 \
  liblouis20=3.24.0-1 liblouis-data=3.24.0-1 libyaml-0-2=0.2.5-1
for package in *.deb; do dpkg -x "$package" .; done
libraries=$(find . -name 'lib*.so*' -printf "$PWD/%h\n" | sort -u | paste -sd:)
export LD_LIBRARY_PATH=$libraries
export LC_ALL=C.UTF-8 LOUIS_TABLEPATH=$PWD/usr/share/liblouis/tables

# A text in Braille, by a table.
braille() { printf '%s\n' "$2" | ./usr/bin/lou_translate "unicode.dis,$1" 2>/dev/null; }

bar='▕████░░░░░░▏'
wide=0
echo "Tool: $(./usr/bin/lou_translate --version | head -n 1)"
echo "Expected of '$bar': ${#bar} cells."
for table in en-ueb-g1.ctb en-ueb-g2.ctb en-us-comp8.ctb de-g1.ctb; do
  cells=$(braille "$table" "$bar")
  ascii=$(braille "$table" '[####......]')
  echo "Seen with $table: ${#cells} cells, $cells"
  echo "  as ASCII: ${#ascii} cells"
  if [ "${#cells}" -ge $((${#bar} * 8)) ] && [ "${#ascii}" -le 40 ]; then wide=$((wide + 1)); fi
done
bullet=$(braille de-g1.ctb '•')
echo "Seen with de-g1.ctb: the bullet alone is ${#bullet} cells, $bullet"

if [ "$wide" = 4 ] && [ "${#bullet}" -ge 8 ]; then
  echo "As described."
else
  echo "No longer as described."
  exit 1
fi

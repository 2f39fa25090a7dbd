#!/usr/bin/env bash
# liblouis turns each block character of a bar into eight Braille cells.
#
# Expected: a character that a Braille table doesn't know becomes one cell, as in brltty, so that the
# bar is as long as on the screen.
# Actual: liblouis writes the character's code, in quotes and with a backslash. A bar of ten blocks
# and two ends takes 96 cells. That fills two displays of 40 cells before you reach the number after
# the bar. The German table does the same to a bullet.
# Why it matters: Braille readers whose screen reader uses liblouis have to pan past all of it.
# In knead: the bars for time and pressure have numbers beside them. With LC_ALL=C they are drawn in
# ASCII, as [####......], which every table knows.
#
# Exit status: 0 if this still happens, 1 if not, 2 if the script could not be run.
set -euo pipefail
trap 'echo "The script could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download liblouis-bin=3.24.0-1 \
  liblouis20=3.24.0-1 liblouis-data=3.24.0-1 libyaml-0-2=0.2.5-1
for package in *.deb; do dpkg -x "$package" .; done
libraries=$(find . -name 'lib*.so*' -printf "$PWD/%h\n" | sort -u | paste -sd:)
export LD_LIBRARY_PATH=$libraries
export LC_ALL=C.UTF-8 LOUIS_TABLEPATH=$PWD/usr/share/liblouis/tables

# Prints a text in Braille, using a table.
braille() { printf '%s\n' "$2" | ./usr/bin/lou_translate "unicode.dis,$1" 2>/dev/null; }

bar='▕████░░░░░░▏'
wide=0
echo "Tool: $(./usr/bin/lou_translate --version | head -n 1)"
echo "Expected for '$bar': ${#bar} cells."
for table in en-ueb-g1.ctb en-ueb-g2.ctb en-us-comp8.ctb de-g1.ctb; do
  cells=$(braille "$table" "$bar")
  ascii=$(braille "$table" '[####......]')
  echo "Actual with $table: ${#cells} cells, $cells"
  echo "  as ASCII: ${#ascii} cells"
  if [ "${#cells}" -ge $((${#bar} * 8)) ] && [ "${#ascii}" -le 40 ]; then wide=$((wide + 1)); fi
done
bullet=$(braille de-g1.ctb '•')
echo "Actual with de-g1.ctb: the bullet alone takes ${#bullet} cells, $bullet"

if [ "$wide" = 4 ] && [ "${#bullet}" -ge 8 ]; then
  echo "This still happens."
else
  echo "This no longer happens."
  exit 1
fi

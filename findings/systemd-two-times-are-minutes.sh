#!/usr/bin/env bash
# systemd reads a list of two times in OnCalendar= as a list of minutes.
#
# Expected: `Mon..Fri 10:30,15:00` means 10:30 and 15:00, as a list of days means each of them; or
# systemd refuses it.
# Seen: it means hour 10, minutes 30 and 15, second 0. The timer runs at 10:15 and 10:30, never in
# the afternoon, and nothing warns. A list of three times is refused.
# Matters because: people edit the timer of their reminders by hand, and `knead remind` itself takes
# "weekdays 10:30, 15:00".
# In knead: each time gets an OnCalendar= line of its own.
#
# Exit status: 0 as described, 1 no longer so, 2 could not be run.
set -euo pipefail
trap 'echo "Could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download \
  systemd=252.39-1~deb12u2 libsystemd-shared=252.39-1~deb12u2 libsystemd0=252.39-1~deb12u2
for package in *.deb; do dpkg -x "$package" .; done
libraries=$(find . -name 'lib*.so*' -printf "$PWD/%h\n" | sort -u | paste -sd:)
export LD_LIBRARY_PATH=$libraries
export LC_ALL=C TZ=UTC
analyze=./usr/bin/systemd-analyze

# The first three runs, from a Monday on.
fires() {
  "$analyze" calendar --base-time='2026-11-30 00:00:00' --iterations=3 "$1" 2>&1 |
    sed -nE 's/^ *(Next elapse|Iter\. #[0-9]+): (.*) UTC$/\2/p'
}

two=$(fires 'Mon..Fri 10:30,15:00')
half=$(fires 'Mon..Fri 9:00,17:30')
refused=no
"$analyze" calendar '8:00,12:00,16:00' >three 2>&1 || refused=yes

echo "Tool: $("$analyze" --version | head -n 1)"
echo "Expected of 'Mon..Fri 10:30,15:00': 10:30 and 15:00 each day, or an error."
echo "Seen:"
sed 's/^/  /' <<<"$two"
echo "Expected of 'Mon..Fri 9:00,17:30': 9:00 and 17:30 each day, or an error."
echo "Seen:"
sed 's/^/  /' <<<"$half"
echo "'8:00,12:00,16:00', three times, is refused: $refused"

if [ "$two" = "Mon 2026-11-30 10:15:00
Mon 2026-11-30 10:30:00
Tue 2026-12-01 10:15:00" ] && [ "$half" = "Mon 2026-11-30 09:00:30
Mon 2026-11-30 09:17:30
Tue 2026-12-01 09:00:30" ] && [ "$refused" = yes ]; then
  echo "As described."
else
  echo "No longer as described."
  exit 1
fi

#!/usr/bin/env bash
# systemd reads a list of two times in OnCalendar= as a list of minutes.
#
# Expected: `Mon..Fri 10:30,15:00` means 10:30 and 15:00, just as a list of days means each of those
# days. Or systemd refuses it.
# Actual: it means hour 10, minutes 30 and 15, second 0. The timer runs at 10:15 and 10:30, never in
# the afternoon, and there is no warning. A list of three times is refused.
# Why it matters: people edit their reminder timers by hand, and `knead remind` itself accepts
# "weekdays 10:30, 15:00".
# In knead: each time gets its own OnCalendar= line.
#
# Exit status: 0 if this still happens, 1 if not, 2 if the script could not be run.
set -euo pipefail
trap 'echo "The script could not be run (line $LINENO)."; exit 2' ERR
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

# Prints the first three runs, starting on a Monday.
fires() {
  "$analyze" calendar --base-time='2026-11-30 00:00:00' --iterations=3 "$1" 2>&1 |
    sed -nE 's/^ *(Next elapse|Iter\. #[0-9]+): (.*) UTC$/\2/p'
}

two=$(fires 'Mon..Fri 10:30,15:00')
half=$(fires 'Mon..Fri 9:00,17:30')
refused=no
"$analyze" calendar '8:00,12:00,16:00' >three 2>&1 || refused=yes

echo "Tool: $("$analyze" --version | head -n 1)"
echo "Expected for 'Mon..Fri 10:30,15:00': 10:30 and 15:00 each day, or an error."
echo "Actual:"
sed 's/^/  /' <<<"$two"
echo "Expected for 'Mon..Fri 9:00,17:30': 9:00 and 17:30 each day, or an error."
echo "Actual:"
sed 's/^/  /' <<<"$half"
echo "Is '8:00,12:00,16:00' refused? $refused"

if [ "$two" = "Mon 2026-11-30 10:15:00
Mon 2026-11-30 10:30:00
Tue 2026-12-01 10:15:00" ] && [ "$half" = "Mon 2026-11-30 09:00:30
Mon 2026-11-30 09:17:30
Tue 2026-12-01 09:00:30" ] && [ "$refused" = yes ]; then
  echo "This still happens."
else
  echo "This no longer happens."
  exit 1
fi

#!/usr/bin/env bash
# A single alarm makes calcurse's export unreadable for khal and anything else built on icalendar.
#
# Expected: one calendar imports a valid .ics and exports it again, and another calendar can read the
# export. At worst, an alarm that a calendar doesn't support is lost.
# Actual: calcurse writes the alarm as TRIGGER:-P300S. Seconds need a T (-PT300S), so this is not a
# valid duration. Because of this one line in one event, icalendar refuses the whole calendar and
# khal imports nothing. Without the alarm, everything works.
# Why it matters: people keep reminders in calcurse, then change calendars or copy them to a phone.
# In knead: the .ics says TRIGGER:PT0S, which both calendars can read. Import knead's own file into
# each calendar, rather than an export from calcurse.
#
# Exit status: 0 if this still happens, 1 if not, 2 if the script could not be run.
set -euo pipefail
trap 'echo "The script could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download calcurse=4.7.1-1
dpkg -x calcurse_*.deb .
python3 -m venv venv
timeout 300 venv/bin/pip -q --disable-pip-version-check install khal==0.14.1 icalendar==7.3.2
export LC_ALL=C.UTF-8 TZ=UTC HOME=$work

# Ten minutes each weekday. The arguments are extra lines for the event.
calendar() {
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 PRODID:-//findings//EN BEGIN:VEVENT UID:1@findings \
    DTSTAMP:20261129T120000Z DTSTART:20261130T103000 DURATION:PT10M \
    'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' 'SUMMARY:Stretch' "$@" END:VEVENT END:VCALENDAR
}
# Imports a file into calcurse and exports it again.
through() {
  rm -rf data
  mkdir data
  ./usr/bin/calcurse -q -D data -i "$1"
  ./usr/bin/calcurse -q -D data -x
}
# Prints what icalendar says about a file, and how many of its events khal imports.
read_by_others() {
  rm -rf vdir khal.db
  mkdir vdir
  venv/bin/python - "$1" <<'PY' 2>&1 | tail -n 1
import sys
import icalendar
icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
print("icalendar: ok")
PY
  venv/bin/khal -c khal.conf import --batch -a own "$1" >import.log 2>&1 || true
  echo "khal: $(find vdir -name '*.ics' | wc -l) of 1 imported"
}
cat >khal.conf <<CONF
[calendars]
[[own]]
path = $work/vdir
[sqlite]
path = $work/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
CONF

calendar >plain.ics
calendar BEGIN:VALARM ACTION:DISPLAY DESCRIPTION:Stretch TRIGGER:PT0S END:VALARM >alarm.ics
through plain.ics >plain.out.ics
through alarm.ics >alarm.out.ics

direct=$(read_by_others alarm.ics || true)
plain=$(read_by_others plain.out.ics || true)
alarm=$(read_by_others alarm.out.ics || true)
trigger=$(grep '^TRIGGER' alarm.out.ics || true)

echo "Tools: $(./usr/bin/calcurse --version | head -n 1); $(venv/bin/khal --version); icalendar" \
  "$(venv/bin/python -c 'import icalendar; print(icalendar.__version__)')"
echo "Expected: both read the event, with or without the alarm."
echo "Actual, straight from the file with the alarm:"
sed 's/^/  /' <<<"$direct"
echo "Actual, exported by calcurse without an alarm:"
sed 's/^/  /' <<<"$plain"
echo "Actual, exported by calcurse with the alarm, which becomes $trigger:"
sed 's/^/  /' <<<"$alarm"

good=$'icalendar: ok\nkhal: 1 of 1 imported'
if [ "$direct" = "$good" ] && [ "$plain" = "$good" ] && [ "$trigger" = "TRIGGER:-P300S" ] &&
  [[ $alarm == *"Invalid iCalendar duration"*"khal: 0 of 1 imported" ]]; then
  echo "This still happens."
else
  echo "This no longer happens."
  exit 1
fi

#!/usr/bin/env bash
# csvkit reads a column of counts as true and false unless one of them is 2 or more.
#
# Expected: a column of 0 and 1 is read as numbers, just like a column of 0, 1 and 2.
# Actual: a column of only 0 and 1 is read as Boolean, quoted or not. csvjson writes true and false,
# and csvstat shows no mean. With a 2 in any row, the same cells are numbers. In a column of text,
# the word "none" disappears.
# Why it matters: a month with at most one session a day looks like this in `progress --csv`, and so
# does a column of pain that was only ever 0 or 1 in `journal export --csv`.
# In knead: minutes and means are written as 1.0, which is always a number. Counts and single scores
# are whole numbers. For those, use `journal export`, which prints JSON Lines.
#
# Exit status: 0 if this still happens, 1 if not, 2 if the script could not be run.
set -euo pipefail
trap 'echo "The script could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv venv
timeout 300 venv/bin/pip -q --disable-pip-version-check install csvkit==2.2.0 agate==1.14.2
export LC_ALL=C.UTF-8 PATH=$PWD/venv/bin:$PATH

printf '%s\n' day,sessions 2026-11-27,1 2026-11-28,0 2026-11-29,1 >month.csv
{ cat month.csv; echo 2026-11-30,2; } >busy.csv
printf '"day","sessions"\n"2026-11-27","1"\n"2026-11-28","0"\n' >quoted.csv
printf '%s\n' day,note 2026-11-27,better 2026-11-28,none >notes.csv

mean() { csvstat -c sessions --mean "$1"; }
month=$(csvjson month.csv)
quoted=$(csvjson quoted.csv)
busy=$(csvjson busy.csv)
notes=$(csvjson notes.csv)

echo "Tool: $(csvstat --version), agate 1.14.2"
echo "Expected: numbers every time, and an unchanged note."
echo "Actual for sessions 1, 0, 1: $month"
echo "  mean: $(mean month.csv)"
echo "Actual for the same with a 2 on a fourth day: $busy"
echo "  mean: $(mean busy.csv)"
echo "Actual for quoted cells: $quoted"
echo "Actual for the note \"none\": $notes"

if [[ $month == *'"sessions": true'*'"sessions": false'* && $(mean month.csv) == None ]] &&
  [[ $busy == *'"sessions": 1.0'*'"sessions": 0.0'* && $(mean busy.csv) == 1* ]] &&
  [[ $quoted == *'"sessions": true'* && $notes == *'"note": null'* ]]; then
  echo "This still happens."
else
  echo "This no longer happens."
  exit 1
fi

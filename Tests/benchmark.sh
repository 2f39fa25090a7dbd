#!/usr/bin/env bash
# Times the parts that must be fast, using the released program: `make benchmark`. It is not a test,
# because times depend on the machine. Each row shows the best of 5 runs (for starts, the median of 15)
# and the limit, in milliseconds. The exit status is 1 if a limit is exceeded.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
knead=${1:-.build/release/knead}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# 1,000 files of about 80 lines: the 20 shipped routines closest to that length, 50 times each.
nearest=$(find Routines -path '*/conformance/*' -prune -o -path '*/screening/*' -prune -o \
  -path '*/templates/*' -prune -o -name '*.yaml' -print0 | xargs -0 wc -l | grep -v ' total$' |
  awk '{ far = $1 > 80 ? $1 - 80 : 80 - $1; print far, $2 }' | sort -n | head -20 | cut -d' ' -f2)
for round in $(seq 50); do
  for file in $nearest; do cp "$file" "$folder/r$round-$(basename "$file")"; done
done

best() { # NAME MOST COMMAND…
  local name=$1 most=$2 least=999999 start time
  shift 2
  for _ in 1 2 3 4 5; do
    start=$(date +%s%N)
    "$@" >/dev/null
    time=$((($(date +%s%N) - start) / 1000000))
    [ "$time" -lt "$least" ] && least=$time
  done
  printf '%-40s %6d of %6d\n' "$name" "$least" "$most"
  [ "$least" -le "$most" ] || slow=yes
}

# The time from the start until a text appears, with a journal of ten years.
start() { # NAME MOST TEXT WORD…
  local name=$1 most=$2 text=$3 time
  shift 3
  time=$(Tests/measure-start.py "$knead" "$folder" "$text" "$@" | cut -d' ' -f1)
  printf '%-40s %6d of %6d\n' "$name" "$time" "$most"
  [ "$time" -le "$most" ] || slow=yes
}

slow=no
lines=$(cat "$folder"/*.yaml | wc -l)
best "lint of 1,000 files, $((lines / 1000)) lines each" 3000 "$knead" lint "$folder"/*.yaml
best "lint of one file" 100 "$knead" lint "$(find "$folder" -name 'r1-*' | head -1)"
best "list, reading the whole library" 250 "$knead" list
mkdir -p "$folder/.local/share/knead"
"$(dirname "$knead")/made-up-journal" "$folder/.local/share/knead/journal.sqlite" 50000 3650 7
start "home, with 50,000 sessions" 50 "50000 sessions so far"
start "progress, with 50,000 sessions" 50 "What helps you" progress
start "progress over ten years" 250 "What helps you" progress --since 10y
[ "$slow" = no ]

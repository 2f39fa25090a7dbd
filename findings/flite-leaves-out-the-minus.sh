#!/usr/bin/env bash
# flite drops a minus sign silently, though it reads a hyphen as "minus".
#
# Expected: a voice that reads "-1.4" as "minus one point four" does the same for the real minus sign,
# U+2212, or at least says something so odd that you notice.
# Actual: flite drops every sign outside ASCII. "−1.4" sounds exactly like "1.4", "1½ minutes" sounds
# like "1 minutes", and "5–10 times" like "5 10 times". There is no message, and the exit status is 0.
# Why it matters: if you have pages read aloud, pain that fell by 1.4 seems to have risen.
# In knead: the spoken cues are plain ASCII words. Printed pages use U+2212, so for flite write
# `knead progress | sed 's/−/-/g'`.
#
# Exit status: 0 if this still happens, 1 if not, 2 if the script could not be run.
set -euo pipefail
trap 'echo "The script could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download flite=2.2-5 libflite1=2.2-5 \
  libasound2=1.2.8-1+b1
for package in *.deb; do dpkg -x "$package" .; done
libraries=$(find . -name 'lib*.so*' -printf "$PWD/%h\n" | sort -u | paste -sd:)
export LD_LIBRARY_PATH=$libraries
export LC_ALL=C.UTF-8

# Prints the sounds of a text in flite's notation, and any errors.
sounds() { ./usr/bin/flite -voice kal -ps -t "$1" none 2>&1; }

same=0
echo "Tool: flite $(./usr/bin/flite --version | sed -n 's/.*version: *flite-//p')"
echo "Expected: you hear the sign, as for '-1.4': $(sounds '-1.4')"
while IFS='|' read -r with without; do
  echo "Actual: '$with' is $(sounds "$with")"
  echo "        '$without' is $(sounds "$without")"
  if [ "$(sounds "$with")" = "$(sounds "$without")" ]; then same=$((same + 1)); fi
done <<'TEXTS'
−1.4|1.4
1½ minutes|1 minutes
5–10 times|5 10 times
TEXTS

if [ "$same" = 3 ] && [[ $(sounds '-1.4') == *"m ay n ax s"* ]]; then
  echo "This still happens."
else
  echo "This no longer happens."
  exit 1
fi

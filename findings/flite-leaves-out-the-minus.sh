#!/usr/bin/env bash
# flite drops a minus sign silently, though it reads a hyphen as "minus".
#
# Expected: a voice that reads "-1.4" as "minus one point four" does the same for the true minus,
# U+2212, or says something odd that you notice.
# Seen: every sign outside ASCII is dropped. "−1.4" has exactly the sounds of "1.4", "1½ minutes"
# those of "1 minutes", "5–10 times" those of "5 10 times". No message, and exit status 0.
# Matters because: for someone who has pages read aloud, pain that fell by 1.4 seems to have risen.
# In knead: the cues of its routines are plain ASCII words. Printed pages have U+2212, so for flite
# write `knead progress | sed 's/−/-/g'`.
#
# Exit status: 0 as described, 1 no longer so, 2 could not be run.
set -euo pipefail
trap 'echo "Could not be run (line $LINENO)."; exit 2' ERR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

timeout 300 apt-get -qq -o APT::Sandbox::User=root download flite=2.2-5 libflite1=2.2-5 \
  libasound2=1.2.8-1+b1
for package in *.deb; do dpkg -x "$package" .; done
libraries=$(find . -name 'lib*.so*' -printf "$PWD/%h\n" | sort -u | paste -sd:)
export LD_LIBRARY_PATH=$libraries
export LC_ALL=C.UTF-8

# The sounds of a text, by flite's names for them, and whatever it says on standard error.
sounds() { ./usr/bin/flite -voice kal -ps -t "$1" none 2>&1; }

same=0
echo "Tool: flite $(./usr/bin/flite --version | sed -n 's/.*version: *flite-//p')"
echo "Expected: the sign is heard, as it is for '-1.4': $(sounds '-1.4')"
while IFS='|' read -r with without; do
  echo "Seen: '$with' is $(sounds "$with")"
  echo "      '$without' is $(sounds "$without")"
  if [ "$(sounds "$with")" = "$(sounds "$without")" ]; then same=$((same + 1)); fi
done <<'TEXTS'
−1.4|1.4
1½ minutes|1 minutes
5–10 times|5 10 times
TEXTS

if [ "$same" = 3 ] && [[ $(sounds '-1.4') == *"m ay n ax s"* ]]; then
  echo "As described."
else
  echo "No longer as described."
  exit 1
fi

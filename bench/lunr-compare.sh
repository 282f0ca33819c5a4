#!/bin/bash
# Compares `handrail index` with lunr in Node, side by side: the same documents, whole processes, best of three for
# Handrail and of one for lunr. Says whether both wrote the same index.
#
#     bench/lunr-compare.sh [COUNT...]          (default 5000 10000 20000)
#
# HANDRAIL names the command to measure (default build/release/bin/handrail). Needs lunr: npm ci in tests/.
set -euo pipefail
cd "$(dirname "$0")"
handrail=${HANDRAIL:-../build/release/bin/handrail}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
TIMEFORMAT='%R %U'

# Seconds on the clock and of processor time of a command.
seconds() { { time "$@" >/dev/null; } 2>&1 | tail -n 1; }

by_lunr() { seconds node --max-old-space-size=8192 lunr-node.mjs "$folder/docs.jsonl" "$folder/lunr.json"; }

by_handrail() {
  seconds "$handrail" index --ref id --field name^4 --field summary^2 --field keywords^4 --field body \
    --input "$folder/docs.jsonl" --output "$folder/handrail.json"
}

same_index() {
  node -e 'const read = (file) => JSON.parse(require("fs").readFileSync(file, "utf8"));
    require("assert").deepStrictEqual(read(process.argv[1]), read(process.argv[2]))' \
    "$folder/lunr.json" "$folder/handrail.json" && echo yes || echo NO
}

printf '%9s %8s %22s %22s %8s %6s\n' documents 'MB in' 'lunr: clock, processor' 'Handrail: the same' faster same
for count in "${@:-5000 10000 20000}"; do
  for documents in $count; do
    node lunr-corpus.mjs "$documents" "$folder/docs.jsonl"
    read -r lunr_clock lunr_cpu <<<"$(by_lunr)"
    read -r own_clock own_cpu <<<"$(for _ in 1 2 3; do by_handrail; done | sort -n | head -n 1)"
    printf '%9d %8.1f %12.2f s %6.2f s %12.2f s %6.2f s %6.1f x %6s\n' "$documents" \
      "$(stat -c %s "$folder/docs.jsonl" | awk '{print $1 / 1e6}')" "$lunr_clock" "$lunr_cpu" "$own_clock" "$own_cpu" \
      "$(awk "BEGIN {print $lunr_clock / $own_clock}")" "$(same_index)"
  done
done

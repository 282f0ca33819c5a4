#!/usr/bin/env bash
# How fast Handrail builds a site of N entries, beside Hugo on an equivalent one. See bench/README.md.
set -u -o pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)

usage() {
    cat <<'END'
usage: bench/site-speed.sh [options] [N ...]

Builds the site of N generated entries (1000 5000 20000 100000 unless said) and prints seconds, CPU and memory.

  --runs R              how often each build is measured (3)
  --no-hugo             Handrail alone
  --no-handrail         Hugo alone
  --hugo-max N          no Hugo above N entries
  --hugo-lists WHERE    "standard" (the default): Hugo writes its lists in the standard edition only,
                        which is less work than Handrail does; "each": in each edition, as Handrail does

HANDRAIL names the program (build/release/bin/handrail), BENCH_DIR a folder on a memory file system
(/dev/shm/handrail-bench). Exit status: 0 measured; 1 a build failed; 2 nothing could be measured.
END
}

stop() { printf 'site-speed.sh: %s\n' "$1" >&2; exit "${2:-2}"; }
is_number() { [[ $1 =~ ^[1-9][0-9]*$ ]]; }

runs=3 with_hugo=yes with_handrail=yes hugo_max=1000000000 hugo_lists=standard sizes=()
while [ $# -gt 0 ]; do
    case $1 in
        --runs) is_number "${2:-}" || stop "--runs wants a number"; runs=$2; shift ;;
        --hugo-max) is_number "${2:-}" || stop "--hugo-max wants a number"; hugo_max=$2; shift ;;
        --hugo-lists) [[ ${2:-} =~ ^(standard|each)$ ]] || stop "--hugo-lists wants standard or each"; hugo_lists=$2; shift ;;
        --no-hugo) with_hugo=no ;;
        --no-handrail) with_handrail=no ;;
        -h | --help) usage; exit 0 ;;
        *) is_number "$1" || { usage >&2; exit 2; }; sizes+=("$1") ;;
    esac
    shift
done
[ ${#sizes[@]} -gt 0 ] || sizes=(1000 5000 20000 100000)

handrail=${HANDRAIL:-$here/../build/release/bin/handrail}
bench_dir=${BENCH_DIR:-/dev/shm/handrail-bench}

command -v node >/dev/null || stop "node is missing: apt-get install nodejs"
[ -x /usr/bin/time ] || stop "/usr/bin/time is missing: apt-get install time"
if [ $with_handrail = yes ]; then
    [ -x "$handrail" ] || stop "there is no program $handrail: build it, or set HANDRAIL"
    handrail=$(realpath "$handrail")
fi
if [ $with_hugo = yes ] && ! command -v hugo >/dev/null; then
    printf 'Hugo is not installed (apt-get install hugo), so Handrail is measured alone.\n\n'
    with_hugo=no
fi
[ $with_hugo = yes ] || [ $with_handrail = yes ] || stop "there is nothing to measure"

mkdir -p "$bench_dir" || stop "cannot make $bench_dir"
work=$(mktemp -d "$bench_dir/run.XXXXXX") || stop "cannot write to $bench_dir"
trap 'rm -rf "$work"; rmdir "$bench_dir" 2>/dev/null' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
site=$work/handrail hugo=$work/hugo hugo_out=$work/hugo-site results=$work/results notes=$work/notes
: >"$results"
: >"$notes"

# Runs a build and notes what it took: N, what, seconds, user, system, peak KiB, files rewritten, files, bytes.
measure() {
    local entries=$1 what=$2 out=$3
    shift 3
    touch "$work/before"
    sleep 0.02 # so that a file written now is newer than the mark whatever the clock's grain is
    if ! /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/log" 2>&1; then
        tail -n 20 "$work/log" >&2
        stop "$what of $entries entries failed; the last of what it said is above" 1
    fi
    local written files bytes
    written=$(find "$out" -type f -newer "$work/before" -printf . | wc -c)
    read -r files bytes < <(find "$out" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d %.0f\n", NR, sum }')
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$entries" "$what" "$(tail -n 1 "$work/time" | tr ' ' '\t')" "$written" "$files" "$bytes" >>"$results"
}

# What is in a built site, so that the reader can see whether the two are alike.
note_contents() {
    local entries=$1 who=$2 out=$3 edition counts=""
    for edition in services easy-read/services large-print/services; do
        [ -d "$out/$edition" ] || continue
        counts+="$(find "$out/$edition" -maxdepth 1 -name '*.html' -printf . | wc -c) in $edition, "
    done
    printf '%s: %s wrote %s HTML pages (%ssearch data %s kB, sitemap %s, feed %s)\n' "$entries" "$who" \
        "$(find "$out" -name '*.html' -printf . | wc -c)" "$counts" \
        "$(find "$out/search" -type f -printf '%s\n' 2>/dev/null | awk '{ sum += $1 } END { printf "%d", sum / 1000 }')" \
        "$([ -f "$out/sitemap.xml" ] && echo yes || echo no)" \
        "$([ -f "$out/feed.xml" ] || [ -f "$out/index.xml" ] && echo yes || echo no)" >>"$notes"
}

# Back to the bare content: no site, no cache, nothing that a build left behind.
bare() {
    find "$site" -mindepth 1 -maxdepth 1 ! -name content ! -name data ! -name site.toml -exec rm -rf {} +
}

handrail_round() {
    local entries=$1 round=$2 entry
    entry=$(find "$site/content/services" -name '*.md' | sort | sed -n "$((entries / 2 + 1))p")
    [ -n "$entry" ] || entry=$(find "$site/content/services" -name '*.md' | head -n 1)
    bare
    measure "$entries" "Handrail, all" "$site/site" "$handrail" build --site "$site"
    [ "$round" -gt 1 ] || note_contents "$entries" Handrail "$site/site"
    measure "$entries" "Handrail, nothing changed" "$site/site" "$handrail" build --site "$site"
    cp -p "$entry" "$work/kept"
    printf '\nAsk for our new leaflet, the one of run %s.\n' "$round" >>"$entry"
    measure "$entries" "Handrail, one entry edited" "$site/site" "$handrail" build --site "$site"
    cp -p "$work/kept" "$entry"
    bare
}

hugo_round() {
    local entries=$1 round=$2 config=hugo.toml
    [ "$hugo_lists" = standard ] || config+=,lists-in-each-edition.toml
    rm -rf "$hugo_out"
    measure "$entries" "Hugo, all" "$hugo_out" env HUGO_CACHEDIR="$work/cache" \
        hugo --quiet --source "$hugo" --config "$config" --destination "$hugo_out"
    [ "$round" -gt 1 ] || note_contents "$entries" Hugo "$hugo_out"
    rm -rf "$hugo_out" "$work/cache"
}

# Hugo keeps the whole site in memory, about 0.16 MiB an entry, and its output lies in memory too.
hugo_fits() {
    local entries=$1 free_mib
    free_mib=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
    [ "$entries" -le "$hugo_max" ] || { echo "$entries: no Hugo, as --hugo-max says" >>"$notes"; return 1; }
    [ $((entries * 21 / 100)) -lt "$free_mib" ] ||
        { echo "$entries: no Hugo: it would need about $((entries * 21 / 100)) MiB, and $free_mib MiB are free" >>"$notes"; return 1; }
}

measure_size() {
    local entries=$1 round hugo_now=no options=()
    [ $with_hugo = yes ] && hugo_fits "$entries" && hugo_now=yes
    rm -rf "$site" "$hugo"
    [ $hugo_now = no ] || options=(--hugo "$hugo")
    node "$here/generate.mjs" "$entries" "$site" "${options[@]}" || stop "the entries could not be generated"
    [ $hugo_now = no ] || cp -R "$here/hugo/site/." "$hugo/"
    for ((round = 1; round <= runs; round++)); do
        [ ! -t 2 ] || printf '\r%s entries, run %s of %s ' "$entries" "$round" "$runs" >&2
        [ $with_handrail = no ] || handrail_round "$entries" "$round"
        [ $hugo_now = no ] || hugo_round "$entries" "$round"
    done
    [ ! -t 2 ] || printf '\r%40s\r' '' >&2
    rm -rf "$site" "$hugo"
}

print_conditions() {
    printf '%s\n' "$(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)), output on $(stat -f -c %T "$work"), $runs runs each, in turn"
    [ "$(stat -f -c %T "$work")" = tmpfs ] || printf 'Not a memory file system: compare user seconds only.\n'
    [ $with_handrail = no ] || printf '%s\n' "$("$handrail" --version 2>&1 | head -n 1)"
    [ $with_hugo = no ] || printf '%s; lists in %s edition\n' "$(hugo version)" "$([ "$hugo_lists" = each ] && echo each || echo the standard)"
    printf '\n'
}

print_table() {
    awk -F '\t' '
        { key = $1 FS $2; if (!(key in count)) order[++keys] = key
          at = ++count[key]; seconds[key, at] = $3; user[key, at] = $4; cpu[key, at] = $4 + $5
          if ($6 > peak[key]) peak[key] = $6
          written[key] = $7; files[key] = $8; bytes[key] = $9 }
        function sorted(values, key, n,    i, j, swap) {
            for (i = 1; i <= n; i++) row[i] = values[key, i]
            for (i = 1; i < n; i++) for (j = i + 1; j <= n; j++) if (row[j] < row[i]) { swap = row[i]; row[i] = row[j]; row[j] = swap } }
        function low(values, key) { sorted(values, key, count[key]); return row[1] }
        function middle(values, key,    n) { n = count[key]; sorted(values, key, n); return n % 2 ? row[(n + 1) / 2] : (row[n / 2] + row[n / 2 + 1]) / 2 }
        function pair(values, key) { return sprintf("%.2f / %.2f", low(values, key), middle(values, key)) }
        function ratio(theirs, ours) { return ours > 0 ? sprintf("%.1f", theirs / ours) : "?" }
        END {
            line = "%7s  %-26s  %15s  %15s  %15s  %8s  %8s  %8s  %8s\n"
            printf line, "N", "build (min / median)", "seconds", "cpu s", "user s", "peak MiB", "written", "files", "MB"
            for (k = 1; k <= keys; k++) { key = order[k]; split(key, part, FS)
                printf line, part[1], part[2], pair(seconds, key), pair(cpu, key), pair(user, key), sprintf("%.0f", peak[key] / 1024),
                    written[key], files[key], sprintf("%.1f", bytes[key] / 1e6) }
            for (k = 1; k <= keys; k++) { key = order[k]; split(key, part, FS)
                ours = part[1] FS "Handrail, all"
                if (part[2] == "Hugo, all" && ours in count)
                    printf "\n%d entries: Hugo needs %s times the CPU of Handrail (minimum), %s times (median), %s times the peak memory\n",
                        part[1], ratio(low(cpu, key), low(cpu, ours)), ratio(middle(cpu, key), middle(cpu, ours)), ratio(peak[key], peak[ours]) } }
    ' "$results"
}

print_conditions
for entries in "${sizes[@]}"; do measure_size "$entries"; done
print_table
printf '\nWhat they did:\n'
sort -s -n -t : -k 1,1 "$notes"
[ $with_handrail = no ] || printf 'Handrail checked every entry against its schema, and every reference, and compared its files with those published.\n'
[ $with_hugo = no ] || printf 'Hugo checked nothing and compared nothing; after one edit it would do all of this again.\n'
exit 0

#!/usr/bin/env bash
# Prints what the search costs: the sizes of its files, as they are and compressed with gzip, what a phone loads for a first answer
# to some queries, and how long the desk takes for its first answer after the start and for a later one (median of RUNS, 20).
#
#   mvn package -DskipTests        first
#   infra/search-figures.sh        then this; needs bash, curl, gzip, awk, od
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/.."
runs=${RUNS:-20}
java=${JAVA:-java}
port=${PORT:-18080}
jar=$(realpath "${JAR:-target/quarkus-app/quarkus-run.jar}")
[[ -f $jar ]] || { echo "no $jar: run mvn package -DskipTests first" >&2; exit 2; }
export BIANMIN_CONTENT=${BIANMIN_CONTENT:-$PWD/content}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
cd "$work"
"$java" -jar "$jar" site --out site >/dev/null
files=site/data/search

raw() { cat "$@" | wc -c; }
packed() { for file in "$@"; do gzip -9c "$file" | wc -c; done | awk '{sum += $1} END {print sum + 0}'; }
row() { # name file…
  local name=$1
  shift
  awk -v name="$name" -v n=$# -v r="$(raw "$@")" -v g="$(packed "$@")" 'BEGIN{printf "%-34s %5d %9.1f %9.1f\n", name, n, r/1024, g/1024}'
}
printf '%-34s %5s %9s %9s\n' 'files' 'n' 'KB raw' 'KB gzip'
row 'script search.js' site/assets/search*.js
row 'start, Chinese' "$files"/start-zh.js
row 'start, English' "$files"/start-en.js
row 'sounds, for slips and pinyin' "$files"/sounds.js
row 'terms, Chinese characters' "$files"/han-*.js
row 'terms, words' "$files"/word-*.js
row 'largest file of terms' "$(ls -S "$files"/han-*.js "$files"/word-*.js | head -n 1)"

# The file in which the terms of a character stand: its code modulo 32.
han() {
  local i code
  for ((i = 0; i < ${#1}; i++)); do
    code=$(printf '%s' "${1:i:1}" | iconv -t UTF-16BE | od -An -tu1 | awk '{print $1 * 256 + $2}')
    printf '%s/han-%02d.js\n' "$files" $((code % 32))
  done | sort -u
}
echo
echo 'loaded for a first answer: script, start, and the terms of what is typed, without those of its synonyms'
row 'typed 社保卡' site/assets/search*.js "$files"/start-zh.js $(han 社保卡)
row 'typed 养老金' site/assets/search*.js "$files"/start-zh.js $(han 养老金)
row 'typed pension' site/assets/search*.js "$files"/start-en.js "$files"/word-p.js

"$java" -Dquarkus.http.port="$port" -Dbianmin.data="$work/data" -jar "$jar" >desk.log 2>&1 &
for _ in $(seq 600); do curl -sf "localhost:$port/404.html" -o /dev/null && break; sleep 0.2; done
answer() { curl -s -o /dev/null -w '%{time_total}\n' -G "localhost:$port/desk/search/zh" --data-urlencode "q=$1"; }
first=$(answer 养老金)
later=$(for _ in $(seq "$runs"); do answer 社保卡丢了; done | sort -n | awk '{v[NR]=$1} END{print v[int((NR + 1) / 2)]}')
echo
echo "desk      first answer after the start $(awk -v t="$first" 'BEGIN{printf "%.0f", t * 1000}') ms, later ones $(awk -v t="$later" 'BEGIN{printf "%.1f", t * 1000}') ms (median of $runs)"
echo "machine   $(uname -sm), $(nproc) processors, $(awk '/model name/{sub(/.*: /,"");print;exit}' /proc/cpuinfo)"

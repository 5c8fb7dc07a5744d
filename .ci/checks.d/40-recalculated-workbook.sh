#!/usr/bin/env bash
# LibreOffice recalculates workbooks, of inspectors and of panels, of which one input was changed and comes to what the
# program says; what a person typed is text there too; and what it only saved again has no differences for us. Its settings
# lie in a folder of the test's own, and no process of it is left behind.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec </dev/null

# The limit is for what hangs; idle, all takes well under five minutes.
readonly limit=1200
readonly checks=(RecalculatedByLibreOfficeCheck PanelsInLibreOfficeCheck LiteralTextInLibreOfficeCheck ResavedByLibreOfficeCheck)

log=$(mktemp)
for check in "${checks[@]}"; do
  rm -f "target/surefire-reports/TEST-org.xingping.report.$check.xml"
done

# All processes are one group, so that none is left behind.
group=
stop() {
  kill -TERM -- "-$group" 2>/dev/null || true
  for _ in {1..50}; do
    kill -0 -- "-$group" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL -- "-$group" 2>/dev/null || true
  rm -f "$log"
}
setsid timeout "$limit" mvn -B test "-Dtest=$(IFS=,; echo "${checks[*]}")" >"$log" 2>&1 &
group=$!
trap stop EXIT
trap 'exit 130' INT TERM

status=0
wait "$group" || status=$?
if ((status != 0)); then
  tail -n 60 "$log" >&2
  exit "$status"
fi
for check in "${checks[@]}"; do
  report=target/surefire-reports/TEST-org.xingping.report.$check.xml
  if ! grep -q '<testsuite .*tests="1" errors="0" skipped="0" failures="0"' "$report"; then
    echo "$check did not run: 1 test was to run, not skipped" >&2
    exit 1
  fi
done
# What is just ending gets a moment.
left() {
  ps -o stat=,args= -g "$group" | grep -v '^Z' || true
}
for _ in {1..100}; do
  [[ -n $(left) ]] || break
  sleep 0.1
done
if [[ -n $(left) ]]; then
  left >&2
  echo 'a process was left behind' >&2
  exit 1
fi
grep -h -o '[a-z ]* in LibreOffice: .*' "$log" | sed 's/ in LibreOffice//' | paste -s -d ';' | sed 's/^/LibreOffice: /'

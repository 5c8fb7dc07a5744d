#!/usr/bin/env bash
# The official workbook in a foreign program: 200 random assessments, one input cell changed in each, calculated anew by
# one LibreOffice process, must come to what the program says; and typed texts must stay texts there.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly checks=(RecalculatedByLibreOfficeCheck)
log=$(mktemp)
trap 'rm -f "$log"' EXIT

for check in "${checks[@]}"; do
  rm -f "target/surefire-reports/TEST-org.xingping.report.$check.xml"
done
if ! mvn -B test -Dtest="$(IFS=,; printf '%s' "${checks[*]}")" >"$log" 2>&1; then
  grep -v '^\[INFO\]' "$log" | tail -n 60 >&2
  exit 1
fi
for check in "${checks[@]}"; do
  report=target/surefire-reports/TEST-org.xingping.report.$check.xml
  if ! grep -q '<testsuite[^>]* tests="[1-9][0-9]*" errors="0" skipped="0" failures="0"' "$report"; then
    echo "workbook: $check did not run" >&2
    exit 1
  fi
done
grep -E '^(seed|LibreOffice)' "$log"

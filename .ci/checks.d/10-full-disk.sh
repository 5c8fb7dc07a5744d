#!/usr/bin/env bash
# Replacing a file on a disk that is really full: 64 kB of memory mounted as a file system.
set -euo pipefail
cd "$(dirname "$0")/../.."

disk=$(mktemp -d)
root=()
if ((EUID != 0)); then
  root=(sudo -n)
fi
"${root[@]}" mount -t tmpfs -o "size=64k,uid=$EUID" tmpfs "$disk"
trap '"${root[@]}" umount "$disk"; rmdir "$disk"' EXIT

report=target/surefire-reports/TEST-org.xingping.files.FullDiskCheck.xml
rm -f "$report"
mvn -q -B test -Dtest=FullDiskCheck "-Dxingping.full=$disk"

if ! grep -q '<testsuite[^>]* tests="3" errors="0" skipped="0" failures="0"' "$report"; then
  echo 'the full disk was not tested: 3 tests were to run, none skipped' >&2
  grep -o '<testsuite[^>]*' "$report" >&2
  exit 1
fi
echo 'full disk (tmpfs, 64 kB): 3 of 3, old file byte for byte'

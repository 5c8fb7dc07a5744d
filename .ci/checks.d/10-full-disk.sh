#!/usr/bin/env bash
# Replacing a file on a disk that is really full: 64 kB of memory mounted as a file system; and exporting a workbook and a
# package to one of 4 MB, which fills up while they are written.
set -euo pipefail
cd "$(dirname "$0")/../.."

root=()
if ((EUID != 0)); then
  root=(sudo -n)
fi

mounted=()
unmount() {
  local disk
  for disk in "${mounted[@]}"; do
    "${root[@]}" umount "$disk"
    rmdir "$disk"
  done
}
trap unmount EXIT

# disk SIZE: mounts one and says where in $disk
disk() {
  disk=$(mktemp -d)
  "${root[@]}" mount -t tmpfs -o "size=$1,uid=$EUID" tmpfs "$disk"
  mounted+=("$disk")
}

disk 64k
full=$disk
disk 4m
filling=$disk

# ran CLASS TESTS: all of them ran and none failed
ran() {
  local report=target/surefire-reports/TEST-org.xingping.$1.xml
  if ! grep -q "<testsuite[^>]* tests=\"$2\" errors=\"0\" skipped=\"0\" failures=\"0\"" "$report"; then
    echo "the full disk was not tested: $2 tests of $1 were to run, none skipped" >&2
    grep -o '<testsuite[^>]*' "$report" >&2
    return 1
  fi
}

rm -f target/surefire-reports/TEST-org.xingping.{files.FullDiskCheck,report.FullDiskExportCheck,exchange.FullDiskPackageCheck}.xml
mvn -q -B test -Dtest=FullDiskCheck,FullDiskExportCheck,FullDiskPackageCheck "-Dxingping.full=$full" "-Dxingping.filling=$filling"
ran files.FullDiskCheck 3
ran report.FullDiskExportCheck 3
ran exchange.FullDiskPackageCheck 3
echo 'full disk (tmpfs, 64 kB and 4 MB): 9 of 9, old file, old workbook and old package byte for byte'

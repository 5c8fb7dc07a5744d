#!/usr/bin/env bash
# Chinese typed through a real input method arrives whole in a note and is never taken for commands. Brings a display, a
# window manager, a message bus and ibus of its own, lets TypedChineseCheck type into a real window there, and ends them
# all. Touches no display, bus or input-method settings of whoever runs it.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec </dev/null

# The limit is for what hangs; idle, all takes well under a minute.
readonly limit=300 check=org.xingping.ime.TypedChineseCheck

# --- The session: runs on the message bus that the lower part starts ---

# await SECONDS WHAT COMMAND...: until the command succeeds
await() {
  local until=$((SECONDS + $1)) what=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    if ((SECONDS >= until)); then
      printf 'typed Chinese: no %s\n' "$what" >&2
      return 1
    fi
    sleep 0.05
  done
}

pinyin_is_on() {
  [[ $(ibus engine) == libpinyin ]]
}

session() {
  local folder=$1
  Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$folder/display" >"$folder/xvfb.log" 2>&1 &
  await 10 display test -s "$folder/display"
  DISPLAY=":$(<"$folder/display")"
  export DISPLAY
  openbox --sm-disable >"$folder/openbox.log" 2>&1 &
  await 10 'window manager' xdotool get_num_desktops
  ibus-daemon >"$folder/ibus.log" 2>&1 &
  await 20 'Chinese input method' pinyin_is_on
  mvn -B test -Dtest="$check" -Dui.flags=-Dprism.order=sw
}

if [[ ${1-} == session ]]; then
  session "$2"
  exit
fi

# --- What surrounds the session: all its processes are one group, so that none is left behind ---

folder=$(mktemp -d)
report=target/surefire-reports/TEST-$check.xml
mkdir -p "$folder"/{config/glib-2.0/settings,cache,data,run} target/looks
chmod 700 "$folder/run"
rm -f "$report" target/looks/typed-chinese.png

# Only what we start ourselves is on this bus; the system's service files would bring portals and accessibility daemons.
cat >"$folder/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$folder/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS

# The panel of ibus sets this engine when it starts; set by command, it would put another in its place a moment later.
cat >"$folder/config/glib-2.0/settings/keyfile" <<'SETTINGS'
[desktop/ibus/general]
preload-engines=['libpinyin']
SETTINGS

stop() {
  kill -TERM -- "-$group" 2>/dev/null || true
  for _ in {1..50}; do
    kill -0 -- "-$group" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL -- "-$group" 2>/dev/null || true
  rm -rf "$folder"
}

mvn -B -q test-compile

env LC_ALL=C.UTF-8 GTK_IM_MODULE=ibus GSETTINGS_BACKEND=keyfile NO_AT_BRIDGE=1 \
  XDG_CONFIG_HOME="$folder/config" XDG_CACHE_HOME="$folder/cache" XDG_DATA_HOME="$folder/data" \
  XDG_RUNTIME_DIR="$folder/run" \
  setsid timeout "$limit" dbus-run-session --config-file="$folder/bus.conf" -- "$0" session "$folder" &
group=$!
trap stop EXIT
trap 'exit 130' INT TERM

status=0
wait "$group" || status=$?

if ((status == 0)) && ! grep -q '<testsuite .*tests="[1-9][0-9]*".* errors="0" skipped="0" failures="0"' "$report"; then
  printf 'typed Chinese: %s did not run\n' "$check" >&2
  status=1
fi
if ((status != 0)); then
  tail -n 20 "$folder"/*.log >&2
  if [[ -s target/looks/typed-chinese.png ]]; then
    printf 'typed Chinese: the screen when it failed: target/looks/typed-chinese.png\n' >&2
  fi
fi
exit "$status"

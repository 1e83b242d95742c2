#!/usr/bin/env bash
# How fast `gongji serve --production` answers, held against nginx on the same files with the same
# headers, each round one beside the other. `benches/README.md` says what is measured.
#
#   benches/serve.sh [ROUNDS] [SECONDS]      default: 5 rounds of 5 seconds
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5} seconds=${2:-5}

need=()
command -v nginx >/dev/null || need+=(nginx)
command -v wrk >/dev/null || need+=(wrk)
command -v curl >/dev/null || need+=(curl)
module=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
[ -e "$module" ] || need+=(libnginx-mod-http-brotli-static)
if [ "${#need[@]}" -gt 0 ]; then
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${need[@]}" >&2
fi
cargo build --release --locked >&2
target=${CARGO_TARGET_DIR:-target}

work=$(mktemp -d)
chmod 755 "$work"
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT
ours=http://127.0.0.1:8471 theirs=http://127.0.0.1:8472

"$target/release/gongji" serve --production --port 8471 --output "$work/public" \
  --access-log "$work/access.log" 2>"$work/gongji.log" &
gongji=$!
until curl -sf -o /dev/null "$ours/healthz"; do
  kill -0 "$gongji" || { cat "$work/gongji.log" >&2; exit 1; }
  sleep 0.2
done

# The same bytes for both: what gongji encoded is what nginx sends.
mkdir "$work/www"
pages=$(cd "$work/public" && ls -d */*/privacy/ */*/privacy/20*/)
for page in $pages; do
  mkdir -p "$work/www/$page"
  curl -s "$ours/$page" -o "$work/www/${page}index.html"
  curl -s -H "Accept-Encoding: br" "$ours/$page" -o "$work/www/${page}index.html.br"
  curl -s -H "Accept-Encoding: gzip" "$ours/$page" -o "$work/www/${page}index.html.gz"
done
headers=$(curl -sI "$ours/$(head -1 <<<"$pages")" | tr -d '\r' |
  grep -iE '^(content-security|x-content|referrer|permissions|cross-origin|x-robots|cache-control)' |
  sed -E 's/^([^:]+): (.*)$/add_header \1 "\2" always;/')
cat >"$work/nginx.conf" <<CONF
load_module $module;
worker_processes $(nproc);
daemon off;
pid $work/nginx.pid;
error_log $work/nginx-error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  charset utf-8;
  access_log off;
  sendfile on; tcp_nopush on; tcp_nodelay on;
  keepalive_requests 1000000000; keepalive_time 600s;
  open_file_cache max=10000 inactive=300s; open_file_cache_valid 300s; open_file_cache_min_uses 1;
  gzip_static on; brotli_static on; gzip_vary on;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
  uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server {
    listen 127.0.0.1:8472; root $work/www; index index.html;
    $headers
  }
}
CONF
nginx -c "$work/nginx.conf" &
nginx=$!
until curl -sf -o /dev/null "$theirs/$(head -1 <<<"$pages")"; do sleep 0.2; done

{
  echo "local paths = {"
  for page in $pages; do echo "\"/$page\","; done
  cat <<'LUA'
}
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
done = function(summary, latency, requests)
  local wrong = summary.errors.status + summary.errors.connect + summary.errors.read
    + summary.errors.write + summary.errors.timeout
  io.stderr:write(string.format("%d %d %d %d\n",
    summary.requests, summary.duration, latency:percentile(99.0), wrong))
end
LUA
} >"$work/pages.lua"

ticks() { # CPU ticks of a process and its children
  local sum=0 id
  for id in "$1" $(pgrep -P "$1" || true); do
    set -- $(cut -d')' -f2 "/proc/$id/stat")
    sum=$((sum + ${12} + ${13}))
  done
  echo "$sum"
}
measure() { # name, process, origin, encoding
  local before after
  before=$(ticks "$2")
  wrk -t1 -c64 -d"${seconds}s" -s "$work/pages.lua" -H "Accept-Encoding: $4" "$3" \
    >/dev/null 2>"$work/result"
  after=$(ticks "$2")
  read -r requests micros p99 wrong <"$work/result"
  [ "$wrong" -eq 0 ] || echo "$1: $wrong errors" >&2
  awk -v name="$1" -v encoding="$4" -v requests="$requests" -v micros="$micros" -v p99="$p99" \
    -v ticks="$((after - before))" -v hertz="$(getconf CLK_TCK)" 'BEGIN {
      printf "%s %s %.0f %.2f %.2f\n", encoding, name, requests / (micros / 1e6),
        ticks / hertz * 1e6 / requests, p99 / 1000 }' | tee -a "$work/figures" >&2
}

echo "encoding server requests/s CPU-µs/request p99-ms" >&2
for round in $(seq "$rounds"); do
  for encoding in br identity; do
    if [ $((round % 2)) -eq 0 ]; then
      measure gongji "$gongji" "$ours" "$encoding"
      measure nginx "$nginx" "$theirs" "$encoding"
    else
      measure nginx "$nginx" "$theirs" "$encoding"
      measure gongji "$gongji" "$ours" "$encoding"
    fi
  done
done

median() { sort -n | awk '{ it[NR] = $1 } END { print NR % 2 ? it[(NR + 1) / 2] : (it[NR / 2] + it[NR / 2 + 1]) / 2 }'; }
echo
echo "Medians of $rounds rounds, gongji (access log on) ÷ nginx (access log off):"
for encoding in br identity; do
  for column in 3 4 5; do
    of() { awk -v encoding="$encoding" -v name="$1" -v at="$column" '$1 == encoding && $2 == name { print $at }' "$work/figures"; }
    name=$(sed "$((column - 2))q;d" <<<$'requests per second\nCPU per request\n99th percentile of latency')
    ratio=$(paste <(of gongji) <(of nginx) | awk '{ print $1 / $2 }' | median)
    printf '%-9s %-28s %.2f   (%s ÷ %s)\n' "$encoding" "$name" "$ratio" "$(of gongji | median)" "$(of nginx | median)"
  done
done
echo "memory of gongji: $(awk '/VmRSS/ { print $2 / 1024 " MiB" }' "/proc/$gongji/status")"

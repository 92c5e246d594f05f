#!/usr/bin/env bash
# Installs a Debian package of ours in a clean root and tries it there; called by scripts/package.sh --try, as root, with
# mounts and processes of its own: what it starts ends with it.
set -euo pipefail

deb=$1
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
out=$(dirname "$deb")
work=$(mktemp -d)
root=$work/root
trap 'umount -l "$root"/proc "$root"/dev/pts "$root"/dev 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT

if [ -n "${CLEAN_ROOT:-}" ]; then
    cp -a "$CLEAN_ROOT" "$root"
elif command -v mmdebstrap >/dev/null; then
    mmdebstrap --quiet --variant=minbase bookworm "$root" "$mirror"
else
    debootstrap --variant=minbase bookworm "$root" "$mirror"
fi
cp "$deb" "$root/tmp/chandung.deb"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts"

inside() {
    # Quietly: apt's lines are read only when it fails.
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
quietly() {
    if ! inside "$@" >"$work/log" 2>&1; then
        tail -n 20 "$work/log" >&2
        echo "This failed in the clean root: $*" >&2
        exit 1
    fi
}

quietly apt-get update
quietly apt-get install -y --no-install-recommends /tmp/chandung.deb
echo "installed: $(inside dpkg-query -W -f '${Package} ${Version}, ${db:Status-Abbrev}' chandung)"
inside chandung --version
inside chandung new /tmp/try.chandung --sample
inside chandung export /tmp/try.chandung --to /tmp/try.pdf
inside head -c 5 /tmp/try.pdf | grep -q '%PDF' && echo "the command line made a PDF of the sample"

# What only looks: menus, types, manuals, the display.
quietly apt-get install -y --no-install-recommends appstream bash-completion desktop-file-utils imagemagick \
    libglib2.0-bin man-db shared-mime-info x11-utils xvfb
quietly apt-get install -y --no-install-recommends --reinstall /tmp/chandung.deb # the triggers of menu and types
inside desktop-file-validate /usr/share/applications/org.chandung.Chandung.desktop && echo "desktop entry: valid"
inside appstreamcli validate --no-net /usr/share/metainfo/org.chandung.Chandung.metainfo.xml
for page in "" vi/ ms/; do
    inside sh -c "man --warnings -E UTF-8 -l -Tutf8 /usr/share/man/${page}man1/chandung.1.gz 2>&1 >/dev/null" | tee "$work/man"
    [ ! -s "$work/man" ] && echo "manual ${page:-en/}: no warnings"
done
type=$(inside gio info -a standard::content-type /tmp/try.chandung | sed -n 's/.*content-type: //p')
echo "type of a workspace: $type"
[ "$type" = application/vnd.chandung.workspace ]
inside update-desktop-database /usr/share/applications
inside gio mime application/vnd.chandung.workspace | grep -q org.chandung.Chandung.desktop && echo "a double click opens it"
inside test -s /usr/share/icons/hicolor/scalable/mimetypes/application-vnd.chandung.workspace.svg
inside bash -c 'source /usr/share/bash-completion/bash_completion; _completion_loader chandung; complete -p chandung' |
    grep -q chandung && echo "shell completion: there"

# From the menu entry, with a file as a double click gives it.
cat >"$root/tmp/start.sh" <<'START'
export DISPLAY=:77 HOME=/tmp/home XDG_RUNTIME_DIR=/tmp/run
mkdir -p -m 700 "$HOME" "$XDG_RUNTIME_DIR"
Xvfb :77 -screen 0 1280x840x24 >/dev/null 2>&1 &
for i in $(seq 100); do xwininfo -root >/dev/null 2>&1 && break; sleep 0.1; done
gio launch /usr/share/applications/org.chandung.Chandung.desktop /tmp/try.chandung >/tmp/start.log 2>&1 &
for i in $(seq 300); do xwininfo -root -tree | grep -q Chandung && break; sleep 0.1; done
sleep 4
import -window root /tmp/window.png
xwininfo -root -tree | grep Chandung
result=$?
exit $result
START
inside sh /tmp/start.sh || { cat "$root/tmp/start.log" >&2; echo "The window did not come." >&2; exit 1; }
cp "$root/tmp/window.png" "$out/window.png"
echo "it started from its menu entry: $out/window.png"

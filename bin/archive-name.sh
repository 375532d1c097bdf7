# Sourced: archive_name JAVA prints what an archive of that Java's classes is called, nothing if unknown.
# shellcheck shell=sh
archive_name() {
  release=$(dirname "$(dirname "$1")")/release
  version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"$/\1/p' "$release" 2>/dev/null | tr -c 'A-Za-z0-9.+_\n' '-')
  case $version in
    '') ;;
    1[0-9]* | 2[0-4]*) echo "$version.jsa" ;;
    *) echo "$version.aot" ;;
  esac
}

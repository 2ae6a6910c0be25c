# What ./samdrift and ./check both need from the machine: a JDK, Maven, a lock. Sourced, never run; works in bash 3.2.

JDK_WANTED=25
JDK_ADVICE="installér en JDK $JDK_WANTED, f.eks. pakken openjdk-$JDK_WANTED-jdk eller temurin-$JDK_WANTED-jdk, eller hent den på https://adoptium.net, og sæt JAVA_HOME til dens mappe, hvis den ikke ligger et af de sædvanlige steder"
MAVEN_ADVICE="installér Maven 3.8 eller nyere, f.eks. med »sudo apt install maven« eller »brew install maven«"

# Follows symbolic links to the file itself; readlink -f is not everywhere.
real_file() {
  local file=$1 link
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=$(dirname "$file")/$link ;;
    esac
  done
  printf '%s\n' "$file"
}

# Sets JDK_MAJOR and JDK_VERSION of the JDK in folder $1; fails when there is no JDK in it.
read_jdk() {
  local line
  JDK_VERSION=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) JDK_VERSION=${line#*=} ;; esac
    done <"$1/release"
    JDK_VERSION=${JDK_VERSION//\"/}
  fi
  if [ -z "$JDK_VERSION" ]; then
    JDK_VERSION=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')
  fi
  JDK_MAJOR=${JDK_VERSION%%[!0-9]*}
  [ -n "$JDK_MAJOR" ]
}

# Sets JDK to the folder of a JDK that is new enough: JAVA_HOME, then PATH, then the usual folders, where the oldest
# that will do wins, since it is the one Samdrift is tested on.
find_jdk() {
  local candidate best='' best_major=0 IFS=:
  JDK=${JAVA_HOME:-}
  if [ -n "$JDK" ] && read_jdk "$JDK" && [ "$JDK_MAJOR" -ge "$JDK_WANTED" ]; then return 0; fi
  JDK=$(command -v java 2>/dev/null) || JDK=
  if [ -n "$JDK" ]; then
    JDK=$(real_file "$JDK")
    JDK=${JDK%/bin/java}
    if read_jdk "$JDK" && [ "$JDK_MAJOR" -ge "$JDK_WANTED" ]; then return 0; fi
  fi
  for candidate in ${SAMDRIFT_JDKS-/usr/lib/jvm/*:/usr/java/*:/opt/*:/opt/java/*:${HOME:-}/.sdkman/candidates/java/*:${HOME:-}/.jdks/*:/Library/Java/JavaVirtualMachines/*/Contents/Home:/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home}; do
    if read_jdk "$candidate" && [ "$JDK_MAJOR" -ge "$JDK_WANTED" ]; then
      if [ -z "$best" ] || [ "$JDK_MAJOR" -lt "$best_major" ]; then
        best=$candidate
        best_major=$JDK_MAJOR
      fi
    fi
  done
  JDK=$best
  [ -n "$JDK" ] && read_jdk "$JDK"
}

# Java names files in the encoding of the locale: under LANG=C a folder named »Æblegården« cannot be opened.
use_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
  esac
}

# One at a time from here until the process ends or closes file descriptor 9; where flock is missing, unguarded.
lock() {
  mkdir -p "$(dirname "$1")"
  exec 9>"$1"
  if command -v flock >/dev/null 2>&1; then flock 9; fi
}

project_version() {
  sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$1/pom.xml"
}

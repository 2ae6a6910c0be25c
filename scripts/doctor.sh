# ./samdrift doctor: what the machine has, what is missing and how to get it. Needs neither a JDK nor Maven.

doctor_faults=0

line() { printf '  %-16s %s\n' "$1" "$2"; }
fault() {
  line "$1" "MANGLER: $2"
  doctor_faults=$((doctor_faults + 1))
}

doctor_jdk() {
  if find_jdk; then
    line JDK "$JDK_VERSION i $JDK"
    return
  fi
  fault JDK "Java $JDK_WANTED eller nyere blev ikke fundet; $JDK_ADVICE."
  if [ -n "${JAVA_HOME:-}" ] && read_jdk "$JAVA_HOME"; then
    line '' "JAVA_HOME peger på $JAVA_HOME, som er version $JDK_VERSION."
  fi
}

maven_version() {
  if [ -n "$JDK" ]; then export JAVA_HOME=$JDK; fi
  mvn -B -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' || true
}

# Maven is missed only when there is something to build.
doctor_build() {
  local maven version is_built=false
  if [ -d "$launcher/program/$(fingerprint)" ]; then is_built=true; fi
  if maven=$(command -v mvn); then
    version=$(maven_version)
    if [ -n "$version" ]; then
      line Maven "$version i $maven"
    else
      fault Maven "$maven svarer ikke på »mvn -version«, som Maven gør; $MAVEN_ADVICE."
    fi
  elif $is_built; then
    line Maven "blev ikke fundet; den bruges først, når kildekoden ændres."
  else
    fault Maven "skal bruges til at bygge programmet; $MAVEN_ADVICE."
  fi
  if $is_built; then
    line Bygget "ja, og svarer til kildekoden."
    program=$launcher/program/$(fingerprint)
    if [ -z "$JDK" ]; then
      :
    elif [ -f "$program/classes-$JDK_VERSION.aot" ]; then
      line Hurtigstart "ja, for denne JDK."
    else
      line Hurtigstart "nej; programmet virker, men starter langsommere. Slet $program, så laves den ved næste kommando."
    fi
  elif [ -d "$launcher/program" ]; then
    line Bygget "ja, men kildekoden er ændret siden; det bygges igen ved næste kommando."
  else
    line Bygget "nej; det sker ved første kommando og tager et par minutter."
  fi
}

doctor_system() {
  local name=''
  if [ -r /etc/os-release ]; then name=$(. /etc/os-release && printf '%s, ' "${PRETTY_NAME:-$NAME}"); fi
  line Styresystem "$name$(uname -sm)"
}

doctor_memory() {
  local free_mb=''
  if [ -r /proc/meminfo ]; then
    free_mb=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)
  elif command -v vm_stat >/dev/null 2>&1; then
    free_mb=$(vm_stat | awk '/page size of/ { size = $8 } /^Pages (free|inactive)/ { pages += $NF } END { print int(pages * size / 1048576) }')
  fi
  if [ -z "$free_mb" ]; then
    line Hukommelse "kunne ikke aflæses; programmet bruger $heap (SAMDRIFT_HEAP)."
  elif [ "$free_mb" -lt 600 ]; then
    fault Hukommelse "kun $free_mb MB er ledige; luk andre programmer, eller sæt SAMDRIFT_HEAP lavere end $heap."
  else
    line Hukommelse "$free_mb MB ledige; programmet bruger højst $heap (SAMDRIFT_HEAP)."
  fi
}

doctor_disk() {
  local free_mb
  free_mb=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1024) }')
  if [ "$free_mb" -lt 500 ]; then
    fault Disk "kun $free_mb MB er ledige i $root; frigør plads, så der er mindst 500 MB."
  else
    line Disk "$free_mb MB ledige i $root"
  fi
  if [ ! -w "$root" ]; then fault Skriveadgang "programmet bygges i $root, som du ikke må skrive i; flyt mappen, eller ret adgangen."; fi
}

doctor_encoding() {
  local charset
  charset=$(locale charmap 2>/dev/null || echo ukendt)
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) line Tegnkodning "LANG er ikke sat; programmet skriver UTF-8. Vises æ, ø og å forkert, så sæt LANG=da_DK.UTF-8." ;;
    *)
      case $charset in
        UTF-8) line Tegnkodning "UTF-8 (${LC_ALL:-${LC_CTYPE:-$LANG}})" ;;
        *) line Tegnkodning "$charset; vises æ, ø og å forkert, så sæt LANG=da_DK.UTF-8." ;;
      esac
      ;;
  esac
}

doctor() {
  printf 'Samdrift %s i %s\n\n' "$(project_version "$root")" "$root"
  doctor_jdk
  doctor_build
  doctor_system
  doctor_memory
  doctor_disk
  doctor_encoding
  if [ "$doctor_faults" -gt 0 ]; then
    printf '\nRet det, der står som MANGLER, og kør »./samdrift doctor« igen.\n'
    return 1
  fi
  printf '\nAlt er i orden.\n'
}

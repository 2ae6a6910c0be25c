package dk.samdrift.app.playbook.loading;

import java.util.List;

/**
 * Ways to break a playbook: what stands in it, what stands there instead, a text of the line that
 * is told, and the reason that is given.
 */
final class PlaybookBreaks {

  /** It cannot be read. */
  static final List<List<String>> OF_YAML =
      List.of(
          List.of(
              "title: Såning\n",
              "title: Såning: uge 12\n",
              "Såning: uge 12",
              "Linjen kan ikke læses som YAML. Se efter indrykning, kolon og anførselstegn her og"
                  + " på linjen før."),
          List.of(
              "    title: Såning\n",
              "\ttitle: Såning\n",
              "\ttitle: Såning",
              "Her står et tabulatortegn. Ryk ind med mellemrum."),
          List.of(
              "waysOfStart:\n",
              "---\nwaysOfStart:\n",
              "---",
              "Her begynder et dokument mere (---). Del filen i to, eller slet linjen."),
          List.of(
              "title: Såning\n",
              "title: &navn Såning\n",
              "&navn",
              "Her står et anker eller en henvisning (& eller *). Skriv teksten ud i stedet."),
          List.of(
              "title: Såning\n",
              "title: !!java.io.File Såning\n",
              "!!java",
              "Her står et mærke (! eller !!). Slet det."),
          List.of(
              "    title: Såning\n",
              "    title: Såning\n    ? [a, b]\n    : c\n",
              "? [a, b]",
              "Her er en nøgle, der ikke er et ord. Skriv et ord før kolonet."),
          List.of(
              "    title: Såning\n",
              "    title: Såning\n    title: Spiring\n",
              "Spiring",
              "»title« står to gange, også på linje 33. Slet den ene."));

  /** The schema says so. */
  static final List<List<String>> OF_SCHEMA =
      List.of(
          List.of("        brief: Aftalen\n", "", "- id: aftale\n", "»brief« mangler. Tilføj den."),
          List.of(
              "    title: Såning\n",
              "    title: Såning\n    farve: grøn\n",
              "farve: grøn",
              "»farve« findes ikke i en drejebog på dette sted. Ret stavemåden, eller slet den."),
          List.of(
              "Del én ting det første år.",
              "Del én ting, det første år.",
              "Del én ting, det",
              "Teksten bliver delt før »det første år.«. Sæt anførselstegn om hele teksten."),
          List.of(
              "part: RESPONSIBLE",
              "part: CHEF",
              "part: CHEF",
              "»part« er »CHEF«. Vælg en af disse: RESPONSIBLE, DECIDES, CARRIES_OUT,"
                  + " DIALOGUE_PARTNER, INFORMED, NOT_INVOLVED."),
          List.of(
              "id: saaning",
              "id: Såning",
              "id: Såning",
              "»id« er »Såning«. Brug små bogstaver a-z, tal og bindestreger, og begynd med et"
                  + " bogstav."),
          List.of(
              "brief: Aftalen",
              "brief: Aftalen mellem alle haverne i vest",
              "i vest",
              "»brief« må højst være på 32 tegn, men er på 34. Kort teksten af."),
          List.of(
              "    title: Såning\n",
              "    title:\n",
              "    title:\n",
              "»title« er tom. Skriv noget, eller slet den, hvis den må mangle."),
          List.of(
              "    title: Såning\n",
              "    title: ''\n",
              "    title: ''",
              "»title« er tom. Skriv noget, eller slet den, hvis den må mangle."),
          List.of(
              "title: Såning",
              "title: 2026",
              "title: 2026",
              "»title« skal være tekst. Sæt anførselstegn om, hvis det er et tal."),
          List.of(
              "weeksBefore: 2",
              "weeksBefore: to",
              "weeksBefore: to",
              "»weeksBefore« skal være et helt tal uden anførselstegn."),
          List.of(
              "focus: [Tal med alle haveejere.]",
              "focus: Tal med alle haveejere.",
              "focus: Tal",
              "»focus« skal være en liste. Begynd hvert punkt med »- «."),
          List.of(
              "{one: have, the: haven, many: haver, all: haverne, gender: en}",
              "have",
              "member: have",
              "»member« skal have flere oplysninger under sig. Skriv dem som »navn: tekst«, rykket"
                  + " ind."),
          List.of(
              "focus: [Tal med alle haveejere.]",
              "focus: []",
              "focus: []",
              "»focus« er en tom liste. Tilføj mindst ét punkt."),
          List.of(
              "by: [ESTATE_BOARD]",
              "by: [ESTATE_BOARD, ESTATE_BOARD]",
              "by: [ESTATE_BOARD, ESTATE_BOARD]",
              "»by« nævner det samme to gange. Slet det ene."),
          List.of(
              "weeks: -12",
              "weeks: -1200",
              "weeks: -1200",
              "»weeks« må ikke være under -520. Ret tallet."),
          List.of(
              "weeks: 20",
              "weeks: 2000",
              "weeks: 2000",
              "»weeks« må ikke være over 520. Ret tallet."));

  /** It makes no sense. */
  static final List<List<String>> OF_SENSE =
      List.of(
          List.of(
              "playbook: faelleshave",
              "playbook: kolonihave",
              "playbook: kolonihave",
              "Drejebogen kalder sig »kolonihave«, men ligger i mappen »faelleshave«. Ret en af"
                  + " dem."),
          List.of(
              "version: 1\n",
              "version: 2\n",
              "version: 2",
              "Drejebogen er udgave »2«, men ligger i mappen »1«. Ret en af dem."),
          List.of(
              "id: hoesten,",
              "id: oensket,",
              "{id: oensket, title: En delt høst",
              "»oensket« er brugt før, på linje 54. Giv en af dem et andet id."),
          List.of(
              "{id: skriv, title: Skriv ønsket ned, guidance: En side er nok., role:"
                  + " PROJECT_LEADER, obligation: SHOULD, after: [spoerg],",
              "{id: spoerg, title: Skriv ønsket ned, guidance: En side er nok., role:"
                  + " PROJECT_LEADER, obligation: SHOULD,",
              "{id: spoerg,",
              "»spoerg« er brugt før, på linje 44. Giv en af dem et andet id."),
          List.of(
              "  - {way: LOCAL_WISH,",
              "  - {way: LOCAL_WISH, title: Lyst, text: Nogen får lyst., source: Forord}\n"
                  + "  - {way: LOCAL_WISH,",
              "{way: LOCAL_WISH, title: Naboer",
              "Måden at begynde på, LOCAL_WISH, er forklaret før. Slet den ene."),
          List.of(
              "roles:\n",
              "roles:\n  - {role: MANAGEMENT, title: Formand, meaning: Formanden.}\n",
              "title: Foreningens formand",
              "Rollen MANAGEMENT er forklaret før. Slet den ene."),
          List.of(
              "role: ESTATE_BOARD, obligation: MAY, source: Side 9",
              "role: LAWYER, obligation: MAY, source: Side 9",
              "role: LAWYER",
              "Rollen LAWYER er ikke forklaret under »roles«. Forklar den dér, eller vælg en"
                  + " anden."),
          List.of(
              "roles:\n",
              "roles:\n  - {role: LAWYER, title: Jurist, meaning: En jurist.}\n",
              "title: Jurist",
              "Rollen LAWYER bliver ikke brugt. Giv den noget at gøre, eller slet den."),
          List.of(
              "part: NOT_INVOLVED, obligation: MAY, text: Blander sig ikke., source: Side 5}\n",
              "part: INFORMED, obligation: MAY, text: Får besked., source: Side 5}\n"
                  + "          - {role: MANAGEMENT, part: INFORMED, obligation: MAY, text: Hører"
                  + " det., source: Side 5}\n",
              "Hører det.",
              "Rollen MANAGEMENT har allerede delen INFORMED med samme vægt ved denne milepæl. Slå"
                  + " de to sammen."),
          List.of(
              "part: NOT_INVOLVED, obligation: MAY, text: Blander sig ikke., source: Side 5}\n",
              "part: NOT_INVOLVED, obligation: MAY, text: Blander sig ikke., source: Side 5}\n"
                  + "          - {role: MANAGEMENT, part: INFORMED, obligation: MAY, text: Hører"
                  + " det., source: Side 5}\n",
              "Hører det.",
              "Rollen MANAGEMENT er både med og ikke involveret ved denne milepæl. Slet det ene."),
          List.of(
              "each: MEMBER, by: [ESTATE_BOARD]",
              "each: MEMBER, by: [PROJECT_LEADER]",
              "by: [PROJECT_LEADER]",
              "Rollen PROJECT_LEADER taler ikke for et enkelt medlem. Vælg ESTATE_BOARD eller"
                  + " ORGANISATION_BOARD, eller lad godkendelsen gælde én gang (COOPERATION)."),
          List.of(
              "weeks: -4",
              "weeks: -12 # samme",
              "# samme",
              "Milepælen er planlagt til uge -12, men den før til uge -12. Ugerne skal stige."),
          List.of(
              "after: [spoerg]",
              "after: [skriv-aftale]",
              "after: [skriv-aftale]",
              "Opgaven »skriv-aftale« findes ikke i denne milepæl. Ret navnet."),
          List.of(
              "after: [spoerg]",
              "weeksBefore: 3, after: [spoerg]",
              "weeksBefore: 3",
              "Opgaven »spoerg« skal komme først, men har frist senere. Ret »weeksBefore« for en af"
                  + " dem."),
          List.of(
              "after: [spoerg]",
              "after: [skriv]",
              "after: [skriv]",
              "Opgaven »skriv« venter på sig selv gennem andre opgaver. Fjern en af"
                  + " henvisningerne."),
          List.of(
              "deliverable: oensket,",
              "deliverable: hoesten,",
              "deliverable: hoesten",
              "Resultatet »hoesten« findes hverken i denne milepæl eller en tidligere. Ret"
                  + " navnet."),
          List.of(
              "text: Del én ting det første år.",
              "text: Begynd småt",
              "text: Begynd småt",
              "»text« siger det samme som overskriften. Skriv, hvad der er at sige, eller slet"
                  + " punktet."),
          List.of(
              "text: Del én ting det første år.",
              "text: TODO skriv rådet.",
              "TODO",
              "Teksten er ikke skrevet færdig. Skriv den ud."));

  private PlaybookBreaks() {}
}

package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Dates;
import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.cli.text.Page;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.master.Membership;
import dk.samdrift.engine.settlement.explain.CostPeriod;
import dk.samdrift.engine.settlement.explain.DirectCosts;
import dk.samdrift.engine.settlement.explain.Explanation;
import java.util.ArrayList;
import java.util.List;

/** What was booked on the account and is not paid by the member, and why not. */
record OutsideText(Page page, Voice voice) {

  void write(Explanation explanation) {
    List<String> sentences = new ArrayList<>();
    if (!isMemberAllYear(explanation)) {
      sentences.add(memberships(explanation.memberships()));
    }
    List<String> strangers = new ArrayList<>();
    for (CostPeriod period : explanation.periods()) {
      switch (period) {
        case CostPeriod.Shared _ -> {}
        case CostPeriod.NotMember(var days, var total) ->
            strangers.add(
                Messages.of(
                    "explain.notMember.period",
                    Kroner.ofOere(total),
                    Dates.fromTo(days.from(), days.to())));
        case CostPeriod.Balanced(var days, var employee, int postings) ->
            sentences.add(
                Messages.of(
                    employee.isEmpty() ? "explain.balanced" : "explain.balanced.employee",
                    Dates.fromTo(days.from(), days.to()),
                    Kroner.count(postings),
                    Excerpt.of(employee.orElse(""))));
      }
    }
    if (!strangers.isEmpty()) {
      sentences.add(Messages.of("explain.notMember", Voice.list(strangers)));
    }
    if (!explanation.direct().others().isEmpty()) {
      sentences.add(others(explanation.direct()));
    }
    if (!sentences.isEmpty()) {
      page.paragraph(String.join(" ", sentences));
    }
  }

  private static boolean isMemberAllYear(Explanation explanation) {
    int day = explanation.year().from();
    for (Membership membership : explanation.memberships()) {
      if (membership.holdsOn(day)) {
        if (membership.to() >= explanation.year().to()) {
          return true;
        }
        day = membership.to() + 1;
      }
    }
    return false;
  }

  private static String memberships(List<Membership> memberships) {
    List<String> periods =
        memberships.stream()
            .map(membership ->
                membership.to() == Membership.OPEN
                    ? Messages.of("explain.member.since", Dates.inWords(membership.from()))
                    : Messages.of(
                        "explain.member.fromTo",
                        Dates.inWords(membership.from()),
                        Dates.inWords(membership.to())))
            .toList();
    return Messages.of("explain.member", Voice.list(periods));
  }

  private String others(DirectCosts direct) {
    List<String> amounts =
        direct.others().stream()
            .map(other ->
                Messages.of(
                    "explain.direct.other", voice.named(other.member()), Kroner.of(other.amount())))
            .toList();
    return Messages.of("explain.direct.others", Voice.list(amounts));
  }
}

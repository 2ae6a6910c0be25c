package dk.samdrift.app.allocation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.form.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What all pages of agreements do alike: look, check the day, change and note it. */
@Component
public class AgreementDesk {

  private final Cooperations cooperations;
  private final Agreements agreements;
  private final Years years;
  private final History history;
  private final Clock clock;

  AgreementDesk(
      Cooperations cooperations, Agreements agreements, Years years, History history, Clock clock) {
    this.cooperations = cooperations;
    this.agreements = agreements;
    this.years = years;
    this.history = history;
    this.clock = clock;
  }

  /** May somebody change keys and rules? */
  public static boolean mayChange(Access access) {
    return access.leads() || access.has(Role.FINANCE_OFFICER);
  }

  /** The address of a page of agreements: keys, rules, figures. */
  public static String path(Insider insider, Access access, String page) {
    return Cooperation.path(insider, access.cooperation()) + "/allocation/" + page;
  }

  /** A value as it stands in an address. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The cooperation. */
  public Cooperation cooperation(Access access) {
    return cooperations.get(access.cooperation());
  }

  /** What it has agreed on. */
  public Agreement agreement(Access access) {
    return agreements.of(access.cooperation());
  }

  /** Which day it is. */
  public LocalDate today() {
    return Formats.today(clock);
  }

  /** What time it is. */
  public Instant now() {
    return clock.instant();
  }

  /** The first day that may be changed: after the last closed year. */
  public Optional<LocalDate> firstOpen(Access access) {
    return years.of(access.cooperation()).stream()
        .filter(Year::isClosed)
        .map(year -> year.last().plusDays(1))
        .max(LocalDate::compareTo);
  }

  /** The form, with what is wrong when a day lies in a closed year. */
  public Form open(Form form, String field, LocalDate first, Access access) {
    Optional<LocalDate> open = firstOpen(access);
    return open.isPresent() && first.isBefore(open.get())
        ? form.wrong(
            field,
            msg(
                "allocation.closed",
                Formats.fullDay(first),
                Formats.fullDay(open.get().minusDays(1)),
                Formats.fullDay(open.get())))
        : form;
  }

  /** Changes it and notes that; false when somebody else was faster. */
  public boolean change(
      Access access, int seen, AgreementChange change, Actor actor, String key, List<String> said) {
    UUID cooperation = access.cooperation();
    if (!agreements.change(cooperation, seen, change, actor)) {
      return false;
    }
    history.note(actor, key, said, Subject.of("cooperation", cooperation));
    return true;
  }

  /** The decision of an id. */
  public static Resolution resolution(Agreement agreement, UUID id) {
    return agreement.resolutions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no resolution " + id));
  }

  /** The first day of a key; none when there is no such key. */
  public static Optional<LocalDate> begins(Agreement agreement, String key) {
    return agreement.keys().stream()
        .filter(one -> one.key().equals(key))
        .map(Agreement.Key::from)
        .min(LocalDate::compareTo);
  }

  /** What would name a key before it begins, in words; nothing when all is well. */
  public static Optional<String> missed(Agreement agreement, String key) {
    LocalDate first = begins(agreement, key).orElse(LocalDate.MAX);
    return agreement.rules().stream()
        .filter(rule -> key.equals(rule.key()) || key.equals(rule.fallback()))
        .filter(rule -> rule.from().isBefore(first))
        .findFirst()
        .map(Rule::account)
        .map(account -> msg("allocation.key.missed.rule", account))
        .or(() ->
            agreement.parts().stream()
                .filter(part -> part.partKey().equals(key) && part.from().isBefore(first))
                .findFirst()
                .map(part -> msg("allocation.key.missed.part", part.key())));
  }
}

package dk.samdrift.app.draft;

import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, in every organisation, what nobody has come back to. Two nodes may both do so. */
@Component
class OldDrafts {

  private final Organisations organisations;
  private final Drafts drafts;
  private final SentForms sent;
  private final Clock clock;

  OldDrafts(Organisations organisations, Drafts drafts, SentForms sent, Clock clock) {
    this.organisations = organisations;
    this.drafts = drafts;
    this.sent = sent;
    this.clock = clock;
  }

  @Scheduled(scheduler = "roundsScheduler", initialDelayString = "PT10M", fixedDelayString = "PT6H")
  void forget() {
    Instant now = clock.instant();
    organisations
        .all()
        .forEach(one ->
            Work.in(
                one.id(),
                () -> {
                  drafts.forgetOld(now);
                  sent.forgetOld(now);
                }));
  }
}

package dk.samdrift.app;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.lesson.Lesson;
import dk.samdrift.app.cooperation.lesson.LessonWriting;
import dk.samdrift.app.cooperation.note.Note;
import dk.samdrift.app.cooperation.note.NoteKind;
import dk.samdrift.app.cooperation.note.NoteWriting;
import dk.samdrift.app.cooperation.paper.Papers;
import dk.samdrift.app.cooperation.paper.Papers.Content;
import dk.samdrift.app.cooperation.programme.Programme;
import dk.samdrift.app.cooperation.programme.Programmes;
import dk.samdrift.app.cooperation.risk.Risk;
import dk.samdrift.app.cooperation.risk.RiskStatus;
import dk.samdrift.app.cooperation.risk.RiskWriting;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.store.NewId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people wrote down on the way of the invented cooperations. */
@Component
final class ExampleWritings {

  private final Cooperations cooperations;
  private final Programmes programmes;
  private final NoteWriting notes;
  private final RiskWriting risks;
  private final LessonWriting lessons;
  private final Papers papers;
  private final Clock clock;

  ExampleWritings(
      Cooperations cooperations,
      Programmes programmes,
      NoteWriting notes,
      RiskWriting risks,
      LessonWriting lessons,
      Papers papers,
      Clock clock) {
    this.cooperations = cooperations;
    this.programmes = programmes;
    this.notes = notes;
    this.risks = risks;
    this.lessons = lessons;
    this.papers = papers;
    this.clock = clock;
  }

  /** Two cooperations under one decision. */
  void decide(List<Cooperation> together) {
    Programme programme =
        new Programme(
            NewId.next(),
            "Samdrift i hele boligforeningen",
            "Organisationsbestyrelsen",
            Formats.today(clock).minusWeeks(30),
            "Alle afdelinger skal have tilbudt samdrift inden for tre år. De afdelinger, hvor en"
                + " medarbejder går på pension, kommer først.",
            1);
    programmes.add(programme);
    together.stream()
        .map(one -> cooperations.get(one.id()))
        .forEach(now -> cooperations.change(under(now, programme)));
  }

  private static Cooperation under(Cooperation now, Programme programme) {
    return new Cooperation(
        now.id(),
        now.number(),
        now.name(),
        now.playbook(),
        now.way(),
        now.state(),
        now.purpose(),
        now.startsOn(),
        now.wasRunning(),
        programme.id(),
        now.audience(),
        now.version());
  }

  /** What one has learned that has come all the way. */
  void learn(Cooperation one, Insider leader) {
    for (ExampleTexts.Learned learned : ExampleTexts.LESSONS) {
      Lesson lesson =
          new Lesson(
              NewId.next(),
              one.id(),
              one.playbook().name(),
              learned.milestone(),
              learned.title(),
              learned.body(),
              true,
              Audience.REPRESENTATIVES,
              leader.name(),
              Instant.EPOCH,
              1);
      lessons.add(lesson, leader.actor());
    }
  }

  /** The log and the risks of one that is under way. */
  void follow(Cooperation one, Insider leader, Insider management) {
    note(one, leader, NoteKind.DIALOGUE, 21, ExampleTexts.DIALOGUE, Audience.MANAGEMENT);
    note(one, leader, NoteKind.WORRY, 14, ExampleTexts.WORRY, Audience.MANAGEMENT);
    note(one, management, NoteKind.DECISION, 7, ExampleTexts.DECISION, Audience.REPRESENTATIVES);
    for (ExampleTexts.Danger danger : ExampleTexts.DANGERS) {
      Risk risk =
          new Risk(
              NewId.next(),
              one.id(),
              danger.milestone(),
              null,
              danger.title(),
              danger.text(),
              danger.likelihood(),
              danger.consequence(),
              danger.isOwned() ? leader.person() : null,
              danger.isOwned() ? leader.name() : "",
              danger.mitigation(),
              danger.isOwned() ? RiskStatus.WATCHED : RiskStatus.OPEN,
              Audience.OPERATIONS,
              1);
      risks.add(risk, leader.actor());
    }
  }

  private void note(
      Cooperation one,
      Insider writer,
      NoteKind kind,
      int daysAgo,
      ExampleTexts.Said said,
      Audience audience) {
    LocalDate day = Formats.today(clock).minusDays(daysAgo);
    Note note =
        new Note(
            NewId.next(),
            one.id(),
            said.milestone(),
            kind,
            day,
            said.parties(),
            said.body(),
            audience,
            null,
            writer.name(),
            Instant.EPOCH);
    notes.add(note, writer.actor());
  }

  /** A paper in two versions; the second is handed in, or still being written on. */
  void draft(Cooperation one, String paper, List<String> bodies, boolean isSent, Insider writer) {
    String remark = "";
    for (String body : bodies) {
      papers.add(one.id(), paper, Content.of(body), remark, writer.actor());
      remark = "Rettet efter mødet med driften.";
    }
    if (isSent) {
      papers.send(papers.of(one.id(), paper).getFirst(), writer.actor());
    }
  }
}

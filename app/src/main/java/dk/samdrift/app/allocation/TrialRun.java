package dk.samdrift.app.allocation;

import dk.samdrift.app.allocation.Trials.Ruling;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.SettlementRun;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.Segment;
import dk.samdrift.engine.settlement.result.Group;
import dk.samdrift.engine.settlement.weight.Weighing;
import dk.samdrift.engine.settlement.weight.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** One run of the engine in memory, and what is read from it. */
final class TrialRun {

  private TrialRun() {}

  private interface Reading<T> {
    T of(SettlementRun run) throws IOException;
  }

  static Trial divide(Ground ground, JobSource job, String key) {
    return read(ground, job, run -> trial(ground, run, key));
  }

  static Map<String, Ruling> rulings(Ground ground, JobSource job, Collection<String> accounts) {
    int day = (int) ground.day().toEpochDay();
    return read(
        ground,
        job,
        run -> {
          Map<String, Ruling> found = new HashMap<>();
          for (String account : accounts) {
            run.books()
                .plans()
                .of(0, account)
                .ruleOn(day)
                .ifPresent(rule -> found.put(account, ruling(rule)));
          }
          return found;
        });
  }

  private static Ruling ruling(Rule rule) {
    return new Ruling(
        rule.prefix() + (rule.hasStar() ? "*" : ""),
        rule.key(),
        rule.fallback(),
        LocalDate.ofEpochDay(rule.from()));
  }

  private static <T> T read(Ground ground, JobSource job, Reading<T> reading) {
    int year = Year.of(ground.day(), ground.book().startMonth());
    SettlementRequest request =
        new SettlementRequest(job, year, Optional.of(ground.book().code()), 1);
    try {
      Path folder = Files.createTempDirectory("samdrift-trial");
      try (SettlementRun run = SettlementRun.read(request, new Scratch(folder), Progress.NONE)) {
        return reading.of(run);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Trial trial(Ground ground, SettlementRun run, String key) throws IOException {
    List<Group> groups = new ArrayList<>();
    run.settle(result -> groups.addAll(result.groups()));
    Map<ProblemCode, Set<UUID>> wrong = new EnumMap<>(ProblemCode.class);
    run.problems()
        .forEach(problem -> {
          if (problem.severity() == Problem.Severity.ERROR) {
            wrong.put(problem.code(), Set.of());
          }
        });
    Map<Integer, UUID> members = members(ground, run);
    if (!wrong.isEmpty()) {
      wrong.putAll(whose(ground, run, key, members));
      return new Trial(List.of(), Ratio.ZERO, wrong);
    }
    List<Trial.Line> lines = new ArrayList<>();
    Ratio sum = Ratio.ZERO;
    for (Group group : groups) {
      sum = group.weights().sum();
      for (int place = 0; place < group.shares().length; place++) {
        UUID member = Objects.requireNonNull(members.get(group.segment().members()[place]));
        lines.add(new Trial.Line(member, group.shares()[place], group.weights().at(place)));
      }
    }
    return new Trial(lines, sum, wrong);
  }

  private static Map<Integer, UUID> members(Ground ground, SettlementRun run) {
    Map<String, UUID> byCode = new HashMap<>();
    for (Member one : ground.members()) {
      byCode.put(one.code(), one.id());
    }
    Map<Integer, UUID> members = new HashMap<>();
    var known = run.books().year(0).master().members();
    for (int number = 0; number < known.size(); number++) {
      UUID member = byCode.get(known.get(number).id());
      if (member != null) {
        members.put(number, member);
      }
    }
    return members;
  }

  private static Map<ProblemCode, Set<UUID>> whose(
      Ground ground, SettlementRun run, String key, Map<Integer, UUID> members) {
    Map<ProblemCode, Set<UUID>> found = new EnumMap<>(ProblemCode.class);
    AccountPlan plan = run.books().plans().of(0, TrialJob.ACCOUNT);
    Segment segment = plan.segments()[plan.segmentOf((int) ground.day().toEpochDay())];
    if (segment.isOpen()
        && run.weights(0).of(key, segment, Work.ANY) instanceof Weighing.Impossible(var wrong)) {
      wrong.forEach((code, what) -> {
        Set<UUID> ids = new HashSet<>();
        what.members().stream().map(members::get).filter(Objects::nonNull).forEach(ids::add);
        found.put(code, ids);
      });
    }
    return found;
  }
}

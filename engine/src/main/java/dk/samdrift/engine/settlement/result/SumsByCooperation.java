package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.money.Tally;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.Segment;
import dk.samdrift.engine.settlement.record.Books;
import dk.samdrift.engine.settlement.record.PostingSums;
import java.util.ArrayList;
import java.util.List;

/** Sorts the sums of a whole run by cooperation. */
public final class SumsByCooperation {

  private SumsByCooperation() {}

  /** One {@link Amounts} per cooperation number. */
  public static List<Amounts> of(Books books, PostingSums postings, Tally contributions) {
    List<Amounts> amounts = new ArrayList<>();
    AccountPlan[] planOf = new AccountPlan[books.plans().segments()];
    for (int i = 0; i < books.plans().years().size(); i++) {
      amounts.add(Amounts.empty());
      for (AccountPlan plan : books.plans().all(i)) {
        for (Segment segment : plan.segments()) {
          planOf[segment.number()] = plan;
        }
      }
    }
    postings
        .shared()
        .forEach((segment, employee, sum) -> {
          AccountPlan plan = planOf[(int) segment];
          int place = (int) segment - plan.segments()[0].number();
          amounts
              .get(plan.year().terms().number())
              .shared()
              .add(new Amounts.Shared(plan, plan.segments()[place], (int) employee, sum));
        });
    postings
        .direct()
        .forEach((place, member, sum) ->
            amounts
                .get((int) (place >>> Integer.SIZE))
                .direct()
                .add(new Amounts.Direct(books.accounts().text((int) place), (int) member, sum)));
    postings
        .outlays()
        .forEach((cooperation, member, sum) ->
            amounts.get((int) cooperation).outlays().put((int) member, sum));
    contributions.forEach((cooperation, member, sum) ->
        amounts.get((int) cooperation).onAccount().put((int) member, sum));
    return amounts;
  }
}

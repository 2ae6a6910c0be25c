package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import dk.samdrift.app.organisation.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed is kept while it is typed. */
class DraftTest {

  private static final String PERSONS = "/nordbo/organisation/persons";
  private static final String BEGUN = "Her er det, du havde skrevet";
  private static final String KEPT = "[data-kept]:has-text('er gemt som kladde')";

  private static void type(Visitor visitor, String name) {
    visitor.go(PERSONS + "/new");
    visitor.at("[name=name]").fill("");
    visitor.at("[name=name]").pressSequentially(name);
  }

  private static void discard(Visitor visitor) {
    visitor.go(PERSONS + "/new");
    visitor.at("button:text-is('Kassér det skrevne')").click();
    visitor.page().waitForSelector(".toast:has-text('Det skrevne er kasseret')");
    assertEquals("", visitor.at("[name=name]").inputValue());
    assertFalse(visitor.text().contains(BEGUN));
  }

  @Test
  void what_was_typed_is_there_when_one_comes_back_and_gone_when_it_is_saved() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      List<String> asked = new ArrayList<>();
      visitor
          .page()
          .onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
          });
      type(visitor, "Bodil Begyndt");
      visitor.page().waitForSelector(KEPT);
      assertEquals(List.of(), Look.faults(visitor, "draft-kept"));
      visitor.at("a.name").click();
      visitor.page().waitForURL("**/nordbo");
      assertEquals(List.of(), asked, "nothing is lost, so nobody is asked");

      visitor.go(PERSONS + "/new");
      assertTrue(visitor.text().contains(BEGUN), visitor::text);
      assertEquals("Bodil Begyndt", visitor.at("[name=name]").inputValue());
      assertEquals(List.of(), Look.faults(visitor, "draft-resumed"));
      visitor.at("[name=name]").fill("Bodil Begyndt Færdig");
      visitor.at("main .form [type=submit]").click();
      visitor.page().waitForSelector(".toast:has-text('Bodil Begyndt Færdig')");

      visitor.go(PERSONS + "/new");
      visitor.page().waitForTimeout(2500);
      visitor.go(PERSONS + "/new");
      assertEquals("", visitor.at("[name=name]").inputValue());
      assertFalse(visitor.text().contains(BEGUN));
      assertEquals(List.of(), visitor.complaints());
    }
  }

  @Test
  void who_leaves_at_once_finds_it_too() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      visitor.page().onDialog(Dialog::accept);
      type(visitor, "Bodil Brat");
      visitor.at("a.name").click();
      visitor.page().waitForURL("**/nordbo");
      visitor.page().waitForTimeout(500);

      visitor.go(PERSONS + "/new");
      assertEquals("Bodil Brat", visitor.at("[name=name]").inputValue());
      discard(visitor);
    }
  }

  @Test
  void who_cancels_does_not_find_it_again() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      List<String> asked = new ArrayList<>();
      visitor
          .page()
          .onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
          });
      type(visitor, "Bodil Fortrød");
      visitor.page().waitForSelector(KEPT);
      visitor.at("main .form a[data-cancels]").click();
      visitor.page().waitForURL("**/persons");
      visitor.page().waitForTimeout(500);
      assertEquals(List.of("beforeunload"), asked);

      visitor.go(PERSONS + "/new");
      assertEquals("", visitor.at("[name=name]").inputValue());
      assertFalse(visitor.text().contains(BEGUN));
    }
  }

  @Test
  void who_was_signed_out_is_told_while_typing_and_loses_nothing() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      type(visitor, "Bodil Ude");
      visitor.page().context().clearCookies();
      visitor.page().waitForSelector("[data-kept]:has-text('ikke længere logget ind')");
      visitor.at("main .form [type=submit]").click();
      visitor.page().waitForURL("**/sign-in");
      assertTrue(visitor.text().contains("det, du skrev, er gemt"), visitor::text);
      visitor.complaints();
      assertEquals(List.of(), Look.faults(visitor, "draft-sign-in"));

      visitor.signInHere(Role.ADMINISTRATOR);
      visitor.page().waitForURL("**" + PERSONS + "/new");
      assertEquals("Bodil Ude", visitor.at("[name=name]").inputValue());
      discard(visitor);
    }
  }

  @Test
  void without_scripts_what_was_sent_is_there_after_signing_in() {
    try (Visitor visitor = Visitor.withoutScripts().signIn(Role.ADMINISTRATOR)) {
      visitor.go(PERSONS + "/new");
      visitor.at("[name=name]").fill("Bodil Uden");
      visitor.page().context().clearCookies();
      visitor.at("main .form [type=submit]").click();
      visitor.signInHere(Role.ADMINISTRATOR);

      assertEquals("Bodil Uden", visitor.at("[name=name]").inputValue());
      discard(visitor);
    }
  }
}

package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.organisation.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What runs already is written down in five minutes, by clicking and typing alone. */
class RunningCooperationTest {

  private static final String NAME = "Rønnebærparken og Kirsebærhaven";

  @Test
  void what_runs_already_is_registered_straight_into_operation() {
    try (Visitor lise = Visitor.as(Role.MANAGEMENT)) {
      Hand hand = new Hand(lise, "running");
      hand.pressIn("nav.side", "Samdrifter")
          .lands("Samdrifter")
          .press("Registrér en samdrift, der allerede kører")
          .lands("Registrér en samdrift, der allerede kører")
          .write("Navn", NAME)
          .write("I gang siden", "2019-07-01")
          .tick("Udvalgte boligafdelinger efter et lokalt ønske")
          .write("Besluttet af", "Organisationsbestyrelsen")
          .write("Besluttet den", "2019-03-12")
          .write("Beslutningen", "Fælles ejendomskontor, referat af 12. marts 2019, punkt 7.")
          .tick("Vilkårene for samdrift i boligorganisationen er afklaret")
          .press("Registrér samdriften")
          .lands("Deltagere")
          .reads(NAME + " er registreret.")
          .tick("Rønnebærparken")
          .tick("Kirsebærhaven")
          .press("Tilføj de valgte")
          .lands("Deltagere")
          .reads("Deltager nu: ")
          .sees("tr:has-text('Kirsebærhaven') .tag:text-is('Deltager')")
          .sees("tr:has-text('Rønnebærparken') .tag:text-is('Deltager')")
          .looks()
          .press("Gå til vejen")
          .lands(NAME)
          .reads("I drift")
          .reads("2 boligafdelinger")
          .looks();
      hand.took(5, 9, 5);
      assertEquals(List.of(), lise.complaints());
    }
  }
}

package dk.samdrift.app.organisation.member;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One member: what it is, and changes to that. */
@Controller
@RequestMapping("/{organisation}/organisation/members/{member}")
class MemberController {

  private final Members members;
  private final HousingOrganisations housings;
  private final MemberPages pages;
  private final History history;
  private final Clock clock;

  MemberController(
      Members members,
      HousingOrganisations housings,
      MemberPages pages,
      History history,
      Clock clock) {
    this.members = members;
    this.housings = housings;
    this.pages = pages;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable UUID member, Insider insider, Frame frame, Model model) {
    model.addAttribute("page", pages.of(members.get(member), insider, frame));
    return "organisation/member/show";
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID member, Insider insider, Frame frame, Model model) {
    Member now = members.get(member);
    Form form = MemberForm.of(now).forChange(path(insider, member), now.version(), choices(now));
    return form(form, now, insider, frame, model);
  }

  @PostMapping
  String change(
      @PathVariable UUID member,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Member now = members.get(member);
    MemberForm typed = MemberForm.typed(request.getParameterMap());
    List<HousingOrganisation> choices = choices(now);
    Form form =
        typed.check(
            typed.forChange(path(insider, member), version, choices),
            choices,
            members.isTaken(typed.code(), member));
    if (form.errors().isEmpty() && !members.change(typed.member(now, version))) {
      form =
          typed
              .forChange(path(insider, member), now.version(), choices)
              .changedMeanwhile(MemberForm.of(now).values());
    }
    if (!form.errors().isEmpty()) {
      return form(form, now, insider, frame, model);
    }
    history.note(
        insider.actor(),
        "organisation.history.level-changed",
        List.of(now.name(), MemberForm.of(now).difference(typed)),
        Subject.of("member", member));
    saved(now, insider, version + 1).leaveFor(next);
    return "redirect:" + path(insider, member);
  }

  /** Those that are still there, and the one it has. */
  private List<HousingOrganisation> choices(Member member) {
    LocalDate today = Formats.today(clock);
    return housings.all().stream()
        .filter(one -> !one.isClosed(today) || one.id().equals(member.housing()))
        .toList();
  }

  private static Toast saved(Member before, Insider insider, int version) {
    Map<String, String> values = new HashMap<>(MemberForm.of(before).values());
    values.put("version", Integer.toString(version));
    return Toast.done(
        msg("organisation.person.saved", before.name()), path(insider, before.id()), values);
  }

  private static String form(Form form, Member member, Insider insider, Frame frame, Model model) {
    model.addAttribute(
        "frame", frame.titled(msg("organisation.person.edit"), above(member, insider)));
    model.addAttribute("form", form);
    return "organisation/member/form";
  }

  static Link[] above(Member member, Insider insider) {
    return new Link[] {
      new Link(msg("organisation.members"), MembersPage.path(insider)),
      new Link(member.name(), path(insider, member.id()))
    };
  }

  static String path(Insider insider, UUID member) {
    return MembersPage.path(insider) + "/" + member;
  }
}

// What pages do beyond HTML. Everything works without it; nothing here is needed to get something done.
(() => {
  "use strict";
  const fds = window.DKFDS;
  const unsaved = new Set();
  const drafts = new Map();
  const PAUSE = 2000;
  document.documentElement.classList.add("scripted");

  // The design system starts its parts once; what htmx brings in later is started here as well.
  function start(scope) {
    const each = (selector, begin) => {
      const found = [...scope.querySelectorAll(selector)];
      if (scope.matches?.(selector)) found.unshift(scope);
      found.filter((part) => !part.dataset.started).forEach((part) => {
        part.dataset.started = "yes";
        begin(part);
      });
    };
    each("form[data-unsaved]", (form) => {
      form.addEventListener("input", () => unsaved.add(form));
      if (form.dataset.draft) drafts.set(form, draftOf(form));
    });
    if (!fds) return;
    each("[data-module=error-summary]", (summary) => new fds.ErrorSummary(summary).init());
    each(".form-limit", (field) => {
      const limit = new fds.CharacterLimit(field);
      limit.init();
      limit.silentUpdateMessages();
    });
    each("table.table--responsive-headers", (table) => {
      new fds.ResponsiveTable(table);
      keepMeaning(table);
    });
  }

  // A tick at a heading is one at all below it, and the other way round.
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (!box.closest("[data-tree]") || box.type !== "checkbox") return;
    const boxes = (item) => [...item.querySelectorAll("li > .pick > input")];
    boxes(box.closest("li")).forEach((one) => { one.checked = box.checked; });
    for (let up = box.closest("li").parentElement.closest("li"); up; up = up.parentElement.closest("li")) {
      up.querySelector(".pick > input").checked = boxes(up).every((one) => one.checked);
    }
  });

  // What is typed is kept on the server after a pause, and when the page is left, until it is saved.
  function draftOf(form) {
    const note = form.querySelector("[data-kept]");
    const draft = { isCancelled: false, keeping: null };
    let isDirty = false, isTouched = false, timer;
    const send = (path, isLeaving) => {
      const body = new URLSearchParams(new FormData(form));
      body.set("_action", form.getAttribute("action"));
      return fetch(form.dataset.draft + path, { method: "POST", body, keepalive: isLeaving, redirect: "manual", signal: AbortSignal.timeout(10000) });
    };
    const failed = (answer) => {
      isDirty = true;
      note.textContent = answer?.status === 403 ? note.dataset.out : note.dataset.unkept;
      say(note.textContent);
      if (answer instanceof Error) timer = setTimeout(keep, 10 * PAUSE);
    };
    const keep = () => {
      clearTimeout(timer);
      if (!isDirty || draft.keeping || !form.isConnected) return;
      isDirty = false;
      draft.keeping = send("", false)
        .then((answer) => {
          if (!answer.ok) return failed(answer);
          note.textContent = note.dataset.kept;
          if (!isDirty) unsaved.delete(form);
        })
        .catch(failed)
        .finally(() => (draft.keeping = null));
    };
    form.addEventListener("input", () => {
      isDirty = isTouched = true;
      draft.isCancelled = false;
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    });
    // Who cancels throws it away, and is asked first like anybody who leaves what is not saved.
    draft.cancel = (isCancelled) => {
      draft.isCancelled = isCancelled && isTouched;
      if (draft.isCancelled) unsaved.add(form);
    };
    draft.sent = () => {
      isDirty = false;
      clearTimeout(timer);
    };
    draft.leave = (isForGood) => {
      const isThrown = isForGood && draft.isCancelled;
      if (!isThrown && !isDirty) return;
      draft.sent();
      send(isThrown ? "/discardings" : "", true).catch(failed);
    };
    return draft;
  }
  const leave = (isForGood) => drafts.forEach((draft, form) => form.isConnected && draft.leave(isForGood));
  window.addEventListener("pagehide", () => leave(true));
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave(false));

  // Rows that stand as blocks on a phone are still a table to those who hear it.
  function keepMeaning(table) {
    const roles = { thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", td: "cell", "tbody th": "rowheader" };
    table.setAttribute("role", "table");
    table.querySelectorAll("[data-title]").forEach((cell) => (cell.dataset.title = cell.dataset.title.trim()));
    Object.entries(roles).forEach(([selector, role]) => {
      table.querySelectorAll(selector).forEach((part) => part.setAttribute("role", role));
    });
  }

  function reveal(button) {
    const field = document.getElementById(button.dataset.reveals);
    const isShown = field.type === "password";
    field.type = isShown ? "text" : "password";
    button.setAttribute("aria-pressed", String(isShown));
  }

  function say(sentence) {
    const announcement = document.getElementById("announcement");
    if (announcement) announcement.textContent = sentence;
  }

  function complain(sentence) {
    const toast = document.createElement("div");
    toast.className = "toast bad";
    toast.textContent = sentence;
    const toasts = document.getElementById("toast");
    toasts.replaceChildren(toast);
    toasts.scrollIntoView({ block: "center" });
  }

  document.addEventListener("click", (event) => {
    const on = (selector) => event.target.closest?.(selector);
    drafts.forEach((draft, form) => draft.cancel(form.contains(on("[data-cancels]"))));
    const opener = on("[data-opens]");
    const dialog = opener && document.getElementById(opener.dataset.opens);
    if (dialog?.showModal) {
      event.preventDefault();
      dialog.showModal();
    }
    on("[data-closes]")?.closest("dialog").close();
    on("[data-dismisses]")?.closest(".toast").remove();
    if (on("[data-reveals]")) reveal(on("[data-reveals]"));
    if (on("[data-prints]")) window.print();
  });

  // A second tap on the same button is a trembling hand, not a second wish.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.getAttribute("method") !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    const draft = drafts.get(form);
    if (draft?.keeping) {
      // A draft that arrives after what was saved would come back as if it were not.
      event.preventDefault();
      draft.keeping.finally(() => form.requestSubmit(event.submitter));
      return;
    }
    draft?.sent();
    form.dataset.sent = "yes";
    // A download leaves the page as it is, and may be wanted again.
    setTimeout(() => delete form.dataset.sent, 5000);
    unsaved.delete(form);
    form.querySelectorAll("[type=password]").forEach((field) => (field.type = "password"));
  });
  const sendAgain = () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  window.addEventListener("pageshow", sendAgain);

  window.addEventListener("beforeunload", (event) => {
    if ([...unsaved].some((form) => form.isConnected)) event.preventDefault();
  });

  document.addEventListener("htmx:load", (event) => {
    start(event.detail.elt);
    const news = event.detail.elt.querySelector?.("[data-announces]");
    if (news && event.detail.elt !== document.body) say(news.dataset.announces);
  });
  document.addEventListener("htmx:afterRequest", sendAgain);
  document.addEventListener("htmx:sendError", () => complain(document.getElementById("toast").dataset.unreachable));
  document.addEventListener("htmx:responseError", () => complain(document.getElementById("toast").dataset.refused));

  start(document.body);
})();

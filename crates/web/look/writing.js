// What helps people write: forms that save themselves, keys for who has someone on the line, earlier dossiers that are
// looked up while one types, texts to insert. Without this script there is a button for each.

const buttonOf = (form) => form.querySelector("button.nl-button--primary");

// A form that saves itself: a moment after the last key, and when the page is left.
for (const told of document.querySelectorAll("[data-draft]")) {
  const form = told.closest("form");
  const known = form.elements.namedItem("draft-saved");
  form.querySelector("[data-draft-button]").hidden = true;
  let timer;
  let saving = false;
  let stopped = false;

  const fields = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
    return fields;
  };

  const failed = () => {
    delete form.dataset.drafted;
    told.textContent = told.dataset.draftFailed;
  };

  const save = async (leaving) => {
    clearTimeout(timer);
    timer = undefined;
    if (stopped || form.dataset.sent) return;
    if (saving && !leaving) return later();
    saving = true;
    try {
      const answer = await fetch(told.dataset.draft, { method: "POST", body: fields(), keepalive: leaving, redirect: "manual" });
      const line = new DOMParser().parseFromString(await answer.text(), "text/html").body.firstElementChild;
      if (answer.ok) {
        known.value = line.dataset.saved;
        told.textContent = line.textContent;
        if (timer === undefined) form.dataset.drafted = "yes";
      } else if (answer.status === 413) {
        stopped = true;
        failed();
        told.textContent = line.textContent;
      } else failed();
    } catch {
      failed();
    }
    saving = false;
  };

  const later = () => {
    delete form.dataset.drafted;
    clearTimeout(timer);
    timer = setTimeout(() => save(false), 1500);
  };

  form.addEventListener("input", later);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== undefined) save(true);
  });
}

// Ctrl+Enter sends; Enter in a line goes on to the next field, so that a slip of the hand registers nothing.
for (const keys of document.querySelectorAll("[data-keys]")) {
  const form = keys.closest("form");
  keys.hidden = false;
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      form.requestSubmit(buttonOf(form));
    } else if (event.target.matches("input:not([type=checkbox], [type=radio], [type=file]), select") && !event.shiftKey) {
      event.preventDefault();
      const stops = [...form.querySelectorAll("input:not([type=hidden]), select, textarea, button.nl-button--primary")];
      const open = stops.filter((stop) => stop.checkVisibility() && !stop.disabled);
      open[open.indexOf(event.target) + 1]?.focus();
    }
  });
}

// Earlier dossiers, looked up when who or what was filled in.
for (const place of document.querySelectorAll("[data-similar]")) {
  const form = place.closest("form");
  const aside = place.closest("aside");
  const told = aside.querySelector("[data-similar-told]");
  aside.querySelector("[data-similar-button]").hidden = true;
  const asked = ["name", "email", "phone", "postcode", "message", "service"];
  let last = "";
  let timer;

  const look = async () => {
    const fields = new URLSearchParams();
    for (const name of ["csrf", "body", "language", ...asked]) fields.append(name, form.elements.namedItem(name)?.value ?? "");
    const now = asked.map((name) => fields.get(name).trim()).join("\n");
    if (now === last || asked.slice(0, 5).every((name) => fields.get(name).trim() === "")) return;
    last = now;
    const answer = await fetch(place.dataset.similar, { method: "POST", body: fields, redirect: "manual" }).catch(() => null);
    if (!answer?.ok || now !== last) return;
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").body;
    const list = found.querySelector("[data-found]");
    const sentence = list?.dataset.found ?? "";
    if (sentence !== told.textContent) told.textContent = sentence;
    place.replaceChildren(...found.childNodes);
  };

  const soon = (event) => {
    if (!asked.includes(event.target.name)) return;
    clearTimeout(timer);
    timer = setTimeout(look, event.type === "change" ? 0 : 900);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
}

// A text to insert goes where the cursor is.
for (const choice of document.querySelectorAll("[data-insert]")) {
  const field = choice.closest("form").elements.namedItem(choice.dataset.insert);
  const told = choice.querySelector("[data-insert-told]");
  choice.querySelector("button").addEventListener("click", async (event) => {
    event.preventDefault();
    const address = `/text-blocks/${choice.querySelector("select").value}${choice.dataset.insertOf}`;
    const answer = await fetch(address, { redirect: "manual" }).catch(() => null);
    // without an answer the form itself asks for it, as it does without script
    if (!answer?.ok) return choice.closest("form").requestSubmit(event.target);
    field.focus();
    field.setRangeText(await answer.text(), field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    told.textContent = told.dataset.insertTold;
  });
}

// A part of the page that is made on its own: what is found replaces the way to look for it.
for (const place of document.querySelectorAll("[data-part]")) {
  fetch(place.dataset.part, { redirect: "manual" })
    .then(async (answer) => {
      if (!answer.ok) return;
      const part = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#part");
      place.replaceChildren(...part.childNodes);
    })
    .catch(() => {}); // the way to look for it is still there
}

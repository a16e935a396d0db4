// What helps people write: forms that save themselves, keys for who has someone on the line, earlier dossiers that are
// looked up while one types, texts to insert. Without this script there is a button for each.

const buttonOf = (form) => form.querySelector("button.nl-button--primary");

// A browser lets a request of at most 64 KiB outlive its page.
const OUTLIVES = 60000;
const PAUSE = 1500;
const RETRY = 5000;

// A form that saves itself: a moment after the last key, and when the page is left; one save after the other.
for (const told of document.querySelectorAll("[data-draft]")) {
  const form = told.closest("form");
  const known = form.elements.namedItem("draft-saved");
  const once = form.elements.namedItem("once");
  form.querySelector("[data-draft-button]").hidden = true;
  let timer;
  let saving = false;
  let waiting = false;
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

  // what was only chosen from lists is chosen again in no time, and nothing to come back to
  const says = (field) => {
    if (field.matches("select, button, fieldset, output, [type=hidden], [type=file]")) return false;
    if (field.matches("[type=checkbox], [type=radio]")) return field.checked !== field.defaultChecked;
    if (field.matches("[type=date]")) return field.value !== field.defaultValue;
    return field.value.trim() !== "";
  };
  const begun = () => known.value !== "" || [...form.elements].some(says);

  const later = (pause) => {
    delete form.dataset.drafted;
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  // what was saved; an answer that comes after the form was sent changes nothing of it
  const kept = (line) => {
    if (form.dataset.sent) return;
    known.value = line.dataset.saved;
    once.value = line.dataset.once;
    told.textContent = line.textContent;
    if (timer === undefined && !waiting) form.dataset.drafted = "yes";
  };

  const send = async () => {
    const body = fields();
    const keepalive = body.toString().length < OUTLIVES;
    const answer = await fetch(told.dataset.draft, { method: "POST", body, keepalive, redirect: "manual" });
    const line = new DOMParser().parseFromString(await answer.text(), "text/html").body.firstElementChild;
    if (answer.ok) return kept(line);
    failed();
    stopped = answer.status === 413;
    if (stopped) told.textContent = line.textContent;
    if (answer.status >= 500) throw new Error(answer.statusText);
  };

  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    waiting = saving;
    if (stopped || saving || form.dataset.sent) return;
    saving = true;
    try {
      await send();
    } catch {
      failed();
      if (timer === undefined) later(RETRY);
    }
    saving = false;
    if (waiting) save();
  };

  form.addEventListener("input", () => begun() && later(PAUSE));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && timer !== undefined) save();
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
    } else if (event.target.matches("input:not([type=checkbox], [type=file]), select") && !event.shiftKey) {
      event.preventDefault();
      const stops = [...form.querySelectorAll("input:not([type=hidden]), select, textarea, button.nl-button--primary")];
      const open = stops.filter((stop) => stop.checkVisibility() && !stop.disabled);
      const own = (stop) => stop.type === "radio" && stop.name === event.target.name;
      open.slice(open.indexOf(event.target) + 1).find((stop) => !own(stop))?.focus();
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
for (const choice of document.querySelectorAll("[data-block]")) {
  const field = choice.closest("form").elements.namedItem(choice.dataset.block);
  const told = choice.querySelector("[data-block-told]");
  choice.querySelector("button").addEventListener("click", async (event) => {
    event.preventDefault();
    const address = `/text-blocks/${choice.querySelector("select").value}${choice.dataset.blockOf}`;
    const answer = await fetch(address, { redirect: "manual" }).catch(() => null);
    // without an answer the form itself asks for it, as it does without script
    if (!answer?.ok) return choice.closest("form").requestSubmit(event.target);
    field.focus();
    field.setRangeText(await answer.text(), field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    told.textContent = told.dataset.blockTold;
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

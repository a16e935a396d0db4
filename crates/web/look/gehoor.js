// The little that a page without script cannot do. Everything else works without it.

// A person who sent a form with mistakes is brought to the list of mistakes.
document.querySelector("[data-mistakes]")?.focus();

// What was wrong is not held against who is putting it right: quiet while they type, gone once they have. It keeps its room, or the
// button below would move away under the click that ends the typing.
for (const kind of ["input", "change"]) {
  addEventListener(kind, ({ target }) => {
    const parts = [target, target.closest("fieldset")].filter(Boolean);
    const told = parts.flatMap((part) => (part.getAttribute("aria-describedby") ?? "").split(" "));
    for (const message of told.filter((id) => id.endsWith("-error")).map((id) => document.getElementById(id))) {
      if (!message) continue;
      message.classList.add(kind === "change" ? "gehoor-mended" : "gehoor-quiet");
      const field = message.parentElement.closest(".utrecht-form-field, .utrecht-form-fieldset");
      for (const part of [field, ...field.querySelectorAll("*")]) {
        part.classList.remove(...[...part.classList].filter((name) => name.endsWith("--invalid")));
        part.removeAttribute("aria-invalid");
        const ids = part.getAttribute("aria-describedby")?.split(" ").filter((id) => kind !== "change" || id !== message.id);
        if (ids) part.setAttribute("aria-describedby", ids.join(" "));
      }
    }
  });
}

// A second click on a slow line must not send a form twice. Coming back to the page makes the buttons usable again.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-once]")) delete form.dataset.sent;
});

// A button that only works with script is only there with script.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// What is folded on the screen and belongs to the paper, for browsers that cannot unfold it by style alone.
const unfolded = [];
addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll(".gehoor-more--paper:not([open])")) {
    fold.open = true;
    unfolded.push(fold);
  }
});
addEventListener("afterprint", () => {
  for (const fold of unfolded.splice(0)) fold.open = false;
});

// A placeholder is put where the cursor stands.
for (const button of document.querySelectorAll("button[data-insert]")) {
  const text = document.getElementById(button.dataset.into);
  button.hidden = !text;
  button.addEventListener("click", () => {
    text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, "end");
    text.focus();
  });
}

// A text that someone has been writing for an hour is not lost by a wrong click.
for (const form of document.querySelectorAll("form[data-once]")) {
  const texts = [...form.querySelectorAll("textarea")];
  addEventListener("beforeunload", (event) => {
    if (!form.dataset.sent && !form.dataset.drafted && texts.some((text) => text.value !== text.defaultValue)) event.preventDefault();
  });
}

// A passkey: the device is asked what the page says, and its answer goes along as a form.
for (const form of document.querySelectorAll("form[data-passkey]")) {
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  const text = (buffer) =>
    buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") : null;
  if (!window.PublicKeyCredential) continue;
  form.querySelector("[data-needs-script]").hidden = true;
  form.querySelector("[data-with-script]").hidden = false;
  const { publicKey } = JSON.parse(form.dataset.options);
  publicKey.challenge = bytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
  for (const list of ["allowCredentials", "excludeCredentials"])
    publicKey[list] = (publicKey[list] ?? []).map((known) => ({ ...known, id: bytes(known.id) }));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const told = form.querySelector("[data-refused]");
    told.hidden = true;
    try {
      const made = await navigator.credentials[form.dataset.passkey]({ publicKey });
      const { response } = made;
      const answer = { clientDataJSON: text(response.clientDataJSON) };
      for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"])
        if (response[part]) answer[part] = text(response[part]);
      form.elements.credential.value = JSON.stringify({
        id: made.id,
        rawId: text(made.rawId),
        type: made.type,
        extensions: made.getClientExtensionResults(),
        response: answer,
      });
      form.submit();
    } catch {
      told.hidden = false;
    }
  });
}

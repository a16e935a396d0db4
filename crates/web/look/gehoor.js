// The little that a page without script cannot do. Everything else works without it.

// A person who sent a form with mistakes is brought to the list of mistakes.
document.querySelector("[data-mistakes]")?.focus();

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

// A text that someone has been writing for an hour is not lost by a wrong click.
for (const form of document.querySelectorAll("form[data-once]")) {
  const texts = [...form.querySelectorAll("textarea")];
  addEventListener("beforeunload", (event) => {
    if (!form.dataset.sent && texts.some((text) => text.value !== text.defaultValue)) event.preventDefault();
  });
}

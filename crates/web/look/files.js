// Files are sent as soon as they are chosen or dropped, and the form then only names them. Without this script they go
// along with the form itself.

// A page with two such forms names this script twice.
for (const field of document.querySelectorAll("[data-files]:not([data-files-heard])")) {
  field.dataset.filesHeard = "yes";
  const form = field.closest("form");
  const input = field.querySelector("input[type=file]");
  const drop = field.querySelector("[data-files-drop]");
  const kept = field.querySelector("[data-files-kept]");
  const said = field.querySelector("[data-files-said]");
  // Read aloud: the beginning and the end of each file, not every percent between them.
  const told = field.querySelector("[data-files-told]");
  // A form that can be filled in from a mail is, as soon as one has arrived.
  const reader = form.querySelector("[data-mail-read]");
  if (reader) reader.hidden = true;
  let mails = false;
  // The names of those that did not arrive, until whoever sends the form was told.
  let missed = [];
  field.querySelector("[data-files-words]").hidden = false;

  const filled = (sentence, name, percent) =>
    sentence.replaceAll("[name]", () => name).replaceAll("[percent]", () => String(percent));

  const line = (className) => {
    const place = document.createElement("p");
    place.className = className;
    said.append(place);
    return place;
  };

  const failed = (place, sentence, name) => {
    missed.push(name);
    place.className = "utrecht-form-field-error-message";
    place.textContent = sentence;
    told.textContent = sentence;
  };

  // What the page itself was told of the form comes with the answer, ready to be shown.
  const show = (place, html, name) => {
    place.remove();
    let taken = false;
    const answer = new DOMParser().parseFromString(html, "text/html").body;
    for (const part of [...answer.children]) {
      if (part.matches(".gehoor-choice")) {
        kept.hidden = false;
        kept.append(part);
        taken = true;
        mails ||= /\.eml$/i.test(name);
      } else {
        // its alert is read aloud by itself
        said.append(part);
        missed.push(name);
      }
    }
    told.textContent = taken ? filled(field.dataset.sending, name, 100) : "";
  };

  const send = (file) =>
    new Promise((done) => {
      const place = line("gehoor-quiet");
      if (file.size > Number(field.dataset.most)) {
        failed(place, filled(field.dataset.large, file.name), file.name);
        return done();
      }
      const parcel = new FormData();
      for (const name of ["csrf", "visit"]) {
        const token = form.elements.namedItem(name);
        if (token) parcel.append(name, token.value);
      }
      // those that are there already count for how many there may be
      for (const known of kept.querySelectorAll("input:checked")) parcel.append("files", known.value);
      parcel.append(input.name, file);
      const request = new XMLHttpRequest();
      const say = (percent) => {
        place.textContent = filled(field.dataset.sending, file.name, percent);
      };
      say(0);
      told.textContent = place.textContent;
      request.upload.addEventListener("progress", (event) => say(Math.floor((100 * event.loaded) / event.total)));
      request.addEventListener("load", () => {
        if (request.status === 200) show(place, request.responseText, file.name);
        else failed(place, filled(field.dataset.refused, file.name), file.name);
        done();
      });
      request.addEventListener("error", () => {
        failed(place, filled(field.dataset.trouble, file.name), file.name);
        done();
      });
      request.open("POST", field.dataset.files);
      request.send(parcel);
    });

  // One after the other, and the form waits for them: it goes without what did not arrive only when it is sent again.
  let sending = Promise.resolve();
  let waiting = 0;
  const take = (files) => {
    // whoever chooses anew has read what was wrong before
    if (waiting === 0) {
      missed = [];
      said.replaceChildren();
    }
    for (const file of files) {
      waiting += 1;
      sending = sending.then(() => send(file)).then(() => {
        waiting -= 1;
      });
    }
    sending = sending.then(() => {
      if (!reader || !mails || waiting > 0) return;
      mails = false;
      // what is wrong with the others would be gone with the page
      if (missed.length > 0) reader.hidden = false;
      else form.requestSubmit(reader);
    });
  };

  input.addEventListener("change", () => {
    take([...input.files]);
    input.value = "";
  });
  // text that is dragged into a field is not ours
  const brings = (event) => event.dataTransfer.types.includes("Files");
  for (const name of ["dragenter", "dragover"]) {
    form.addEventListener(name, (event) => {
      if (!brings(event)) return;
      event.preventDefault();
      drop.dataset.over = "yes";
    });
  }
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) delete drop.dataset.over;
  });
  // a file that falls beside the form must not take the page away
  for (const name of ["dragover", "drop"]) addEventListener(name, (event) => brings(event) && event.preventDefault());
  form.addEventListener("drop", (event) => {
    delete drop.dataset.over;
    if (!brings(event)) return;
    event.preventDefault();
    // where it goes must be seen
    const fold = drop.closest("details");
    if (fold) fold.open = true;
    drop.scrollIntoView({ block: "nearest" });
    take([...event.dataTransfer.files]);
  });
  // before the listener that counts clicks: this one did not go yet
  form.addEventListener(
    "submit",
    (event) => {
      if (waiting === 0 && missed.length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (form.dataset.waits) return;
      form.dataset.waits = "yes";
      const button = event.submitter;
      sending.then(() => {
        delete form.dataset.waits;
        if (missed.length === 0) return form.requestSubmit(button);
        const place = line("utrecht-form-field-error-message");
        failed(place, filled(field.dataset.held, missed.join(", ")), "");
        place.tabIndex = -1;
        place.focus();
        missed = [];
      });
    },
    { capture: true },
  );
}

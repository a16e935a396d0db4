// Files are sent as soon as they are chosen or dropped, and the form then only names them. Without this script they go
// along with the form itself.

for (const field of document.querySelectorAll("[data-files]")) {
  const form = field.closest("form");
  const input = field.querySelector("input[type=file]");
  const drop = field.querySelector("[data-files-drop]");
  const kept = field.querySelector("[data-files-kept]");
  const said = field.querySelector("[data-files-said]");
  field.querySelector("[data-files-words]").hidden = false;

  const filled = (sentence, name, percent) =>
    sentence.replaceAll("[name]", () => name).replaceAll("[percent]", () => String(percent));

  const line = (className) => {
    const place = document.createElement("p");
    place.className = className;
    said.append(place);
    return place;
  };

  const failed = (place, sentence) => {
    place.className = "utrecht-form-field-error-message";
    place.textContent = sentence;
  };

  // What the page itself was told of the form comes with the answer, ready to be shown.
  const show = (place, html) => {
    place.remove();
    const answer = new DOMParser().parseFromString(html, "text/html").body;
    for (const part of [...answer.children]) {
      if (part.matches(".gehoor-choice")) {
        kept.hidden = false;
        kept.append(part);
      } else {
        said.append(part);
      }
    }
  };

  const send = (file) =>
    new Promise((done) => {
      const place = line("gehoor-quiet");
      if (file.size > Number(field.dataset.most)) {
        failed(place, filled(field.dataset.large, file.name));
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
      request.upload.addEventListener("progress", (event) => say(Math.floor((100 * event.loaded) / event.total)));
      request.addEventListener("load", () => {
        if (request.status === 200) show(place, request.responseText);
        else failed(place, filled(field.dataset.trouble, file.name));
        done();
      });
      request.addEventListener("error", () => {
        failed(place, filled(field.dataset.trouble, file.name));
        done();
      });
      request.open("POST", field.dataset.files);
      request.send(parcel);
    });

  // One after the other, and the form waits for them.
  let sending = Promise.resolve();
  let waiting = 0;
  const take = (files) => {
    for (const file of files) {
      waiting += 1;
      sending = sending.then(() => send(file)).then(() => {
        waiting -= 1;
      });
    }
  };

  input.addEventListener("change", () => {
    take([...input.files]);
    input.value = "";
  });
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.dataset.over = "yes";
    });
  }
  for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => delete drop.dataset.over);
  // a file that falls beside the place must not take the page away
  for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  // before the listener that counts clicks: this one did not go yet
  form.addEventListener(
    "submit",
    (event) => {
      if (waiting === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter;
      sending.then(() => form.requestSubmit(button));
    },
    { capture: true },
  );
}

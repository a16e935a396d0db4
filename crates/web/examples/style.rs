//! Writes the style page and a letter, with all that they need, into a folder that any file server can show:
//! `cargo run -p web --example style -- FOLDER`.

use std::path::Path;
use std::{env, fs, io};

use maud::html;
use web::assets;
use web::look::{Letter, LetterWords, style_page};

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).ok_or_else(|| io::Error::other("usage: style FOLDER"))?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets::all() {
        fs::write(folder.join("assets").join(asset.file), asset.bytes)?;
    }
    fs::write(folder.join("index.html"), style_page().into_string())?;
    fs::write(folder.join("letter.html"), letter().render().into_string())
}

fn letter() -> Letter {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    Letter {
        reader: "en".into(),
        lang: "nl".into(),
        body: None,
        sender: lines(&["Dienst Mobiliteit", "Marktplein 1", "9000 Voorbeeld"]),
        addressee: lines(&["Tess Verhulst", "Lindenlaan 4", "9000 Voorbeeld"]),
        date: "4 maart 2026".into(),
        reference: "26-0012".into(),
        subject: "Uw klacht over buslijn 7".into(),
        text: html! {
            p { "Geachte mevrouw Verhulst," }
            p { "Wij hebben uw klacht op 2 maart 2026 ontvangen. U krijgt ten laatste op 13 april 2026 een antwoord." }
            p { "Hoogachtend," }
            p { "Noor Bergman" br; "klachtenbehandelaar" }
        },
        back: None,
        words: LetterWords { date: "Datum".into(), reference: "Kenmerk".into(), print: "Afdrukken".into() },
    }
}

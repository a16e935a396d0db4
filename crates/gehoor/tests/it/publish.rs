//! `gehoor procedure publish`: a body follows a sound version from its day on, and what it follows stays as it is.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::support::{complaint, gehoor};

/// The demo's organisations and people, who then go home; its place, and procedures of its own with a next version.
fn installation(folder: &Path) -> (PathBuf, PathBuf) {
    let listen = ["demo", "--listen", "127.0.0.1:0", "--dossiers", "0", "--data"];
    let mut demo = Command::new(env!("CARGO_BIN_EXE_gehoor"));
    let mut demo = demo.args(listen).arg(folder).stdout(Stdio::piped()).spawn().expect("the program");
    let said = BufReader::new(demo.stdout.take().expect("its output"));
    let welcomed = said.lines().map_while(Result::ok).any(|line| line.contains("Stop with Ctrl-C"));
    demo.kill().expect("it can be stopped");
    demo.wait().expect("it ends");
    assert!(welcomed, "everyone has moved in");
    let (own, config) = (folder.join("procedures"), folder.join("gehoor.toml"));
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../procedures");
    let copied = |from: &Path, to: &Path| {
        Command::new("cp").arg("-r").args([from, to]).status().expect("cp").success()
    };
    assert!(copied(&shipped, &own) && copied(&own.join("studijob/v1"), &own.join("studijob/v2")));
    change(&own.join("studijob/v2"), "version   = 1", "version   = 2");
    let text = format!(
        "[server]\nlisten = \"127.0.0.1:0\"\nbase-url = \"http://gehoor.example\"\n\n[database]\nurl = \"sqlite:{}\"\n\n\
         [folders]\nattachments = \"attachments\"\nprocedures = \"procedures\"\n",
        folder.join("gehoor.db").display()
    );
    fs::write(&config, text).expect("a configuration");
    (config, own.join("studijob/v2"))
}

fn change(version: &Path, from: &str, to: &str) {
    let main = version.join("procedure.toml");
    let text = fs::read_to_string(&main).expect("the procedure");
    assert!(text.contains(from), "{from}");
    fs::write(&main, text.replacen(from, to, 1)).expect("a change");
}

#[test]
fn a_sound_version_is_followed_and_then_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let (config, next) = installation(folder.path());
    let publish = |more: &[&str]| {
        let (next, config) = (next.to_str().expect("a path"), config.to_str().expect("a path"));
        gehoor(&[&["procedure", "publish", next, "--config", config], more].concat())
    };
    let nobody = complaint(&publish(&["--body", "town"]));
    assert!(
        nobody.contains("there is no body town; there is personnel, school, selection, temps"),
        "{nobody}"
    );
    let past = complaint(&publish(&["--body", "temps", "--from", "2020-01-01"]));
    assert!(past.contains("studijob/v2 is not published for temps: that day has passed"), "{past}");
    let done = publish(&["--body", "temps"]);
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        done.status.success() && said.contains(" follows studijob/v2 from "),
        "{said}{}",
        complaint(&done)
    );
    let again = complaint(&publish(&["--body", "temps"]));
    assert!(again.contains("it follows that version already"), "{again}");

    let check =
        |more: &[&str]| gehoor(&[&["procedure", "check", next.to_str().expect("a path")], more].concat());
    let of_it = ["--config", config.to_str().expect("a path")];
    assert!(check(&of_it).status.success(), "as it was published");
    change(&next, "version   = 2", "version   = 2 # otherwise");
    assert!(check(&[]).status.success(), "the folder alone does not say what was published");
    let changed = complaint(&check(&of_it));
    assert!(
        changed.contains("studijob/v2 is published in this installation and its files changed"),
        "{changed}"
    );
    let refused = gehoor(&["serve", "--config", config.to_str().expect("a path")]);
    let said = complaint(&refused);
    assert!(
        !refused.status.success() && said.contains("procedures/studijob/v2 was published for \"temps\""),
        "{said}"
    );
}

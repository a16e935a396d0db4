//! What is printed into a pipe that nobody reads on.

use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn whoever_has_read_enough_is_no_fault() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../procedures/studijob/v1");
    let mut draw = Command::new(env!("CARGO_BIN_EXE_gehoor"));
    let draw = draw.args(["procedure", "draw"]).arg(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut draw = draw.spawn().expect("the program");
    drop(draw.stdout.take());
    let ended = draw.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success() && said.is_empty(), "{:?}: {said}", ended.status);
}

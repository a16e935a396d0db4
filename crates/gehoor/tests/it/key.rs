//! `gehoor key replace`.

use std::process::Command;

fn gehoor(args: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_gehoor")).args(args).output().expect("the program");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn the_key_is_replaced_only_when_one_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("gehoor.db");
    let url = format!("sqlite:{}", file.display());
    let (code, told) = gehoor(&["key", "replace", "--database", &url, "--yes"]);
    assert_eq!(code, Some(2), "nothing is there: {told}");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let key = || {
        runtime.block_on(async {
            let store = store::Store::open(&url, store::Options::default()).await.expect("a database");
            let mut conn = store.read().await.expect("a reader");
            let key = store::setting::get(&mut conn, "main", "follow-key").await.expect("a setting");
            drop(conn);
            store.close().await;
            key
        })
    };
    assert_eq!(key(), None);
    let (code, told) = gehoor(&["key", "replace", "--database", &url]);
    assert_eq!((code, key()), (Some(2), None));
    assert!(told.contains("--yes") && told.contains("stops working"), "{told}");
    assert_eq!(gehoor(&["key", "replace", "--database", &url, "--yes"]).0, Some(0));
    let first = key();
    assert_eq!(gehoor(&["key", "replace", "--database", &url, "--yes"]).0, Some(0));
    assert!(first.is_some() && key() != first);
}

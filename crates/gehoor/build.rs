//! Looks again at the embedded folders when a file is added or changed: `include_dir!` alone misses new ones.

fn main() {
    for folder in ["../../bodies", "../../calendars", "../../locales", "../../procedures", "src/demo/corpus"]
    {
        println!("cargo:rerun-if-changed={folder}");
    }
}

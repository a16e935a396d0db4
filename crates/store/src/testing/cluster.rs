//! One throwaway PostgreSQL server per test process, on the loopback and as an unprivileged user: PostgreSQL refuses to
//! run as root.
//!
//! A small shell watches over it. The test process holds the shell's standard input; when the process ends, in whatever
//! way, the shell reads the end of it, stops the server and removes its directory.

use std::fmt::Write as _;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

/// A running server. It is stopped when this process ends.
pub(super) struct Cluster {
    port: u16,
    /// Its standard input is what the watching shell waits on.
    _watch: Child,
}

const PREFIX: &str = "gehoor-test-postgres-";

/// `$1` the directory with the programs, `$2` the directory of the data, `$3` the port.
const WATCH: &str = r#"
trap '' INT
"$1/postgres" -D "$2/data" -p "$3" -k "$2" >"$2/log" 2>&1 &
server=$!
cat >/dev/null
kill -QUIT "$server"
wait "$server"
rm -rf "$2"
"#;

const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
max_connections = 300
shared_buffers = 32MB
# a test's database need not outlive the machine; that an answer waits for the commit is still tested
fsync = off
full_page_writes = off
synchronous_commit = on
autovacuum = off
# hundreds of databases are made and dropped: what could be replayed is not kept
wal_level = minimal
max_wal_senders = 0
max_wal_size = 64MB
min_wal_size = 32MB
";

impl Cluster {
    /// The server of this process, started at the first call.
    pub(super) fn of_this_process() -> &'static Self {
        static CLUSTER: OnceLock<Cluster> = OnceLock::new();
        CLUSTER.get_or_init(Self::start)
    }

    /// The address of one of its databases.
    pub(super) fn url(&self, database: &str) -> String {
        format!("postgres://gehoor@127.0.0.1:{}/{database}", self.port)
    }

    fn start() -> Self {
        let programs = programs().expect(
            "PostgreSQL is not installed: these tests run on both engines. `bin/check` installs it, or set \
             GEHOOR_TEST_POSTGRES to the address of a server on which databases may be created.",
        );
        sweep();
        let directory = std::env::temp_dir().join(format!("{PREFIX}{}", std::process::id()));
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir(&directory).expect("a directory for the test server");
        let user = unprivileged_user(&directory);
        if let Some((uid, gid)) = user {
            chown(&directory, Some(uid), Some(gid)).expect("the test server's directory handed to its user");
        }
        create(&programs, &directory, user);
        let port = free_port();
        let mut watch = command(Path::new("/bin/sh"), &directory, user);
        watch.arg("-c").arg(WATCH).arg("watch").arg(&programs).arg(&directory).arg(port.to_string());
        let watch = watch
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("the test server's watch");
        wait_until_ready(port, &directory);
        Self { port, _watch: watch }
    }
}

/// The directory with `initdb` and `postgres`: in the path, or where Debian keeps them; the newest one.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut debian: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|versions| versions.flatten().map(|version| version.path().join("bin")).collect())
        .unwrap_or_default();
    debian.sort();
    debian.reverse();
    let complete =
        |directory: &PathBuf| directory.join("initdb").exists() && directory.join("postgres").exists();
    std::env::split_paths(&path).chain(debian).find(complete)
}

/// The user and group to run as when we are root, who owns what we create.
fn unprivileged_user(ours: &Path) -> Option<(u32, u32)> {
    let we_are_root = fs::metadata(ours).expect("the directory just made").uid() == 0;
    if !we_are_root {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
    let ids = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    Some(
        ids("postgres")
            .or_else(|| ids("nobody"))
            .expect("a user `postgres` or `nobody` to run PostgreSQL as"),
    )
}

fn command(program: &Path, directory: &Path, user: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(directory).env("LC_ALL", "C");
    if let Some((uid, gid)) = user {
        command.uid(uid).gid(gid);
    }
    command
}

fn create(programs: &Path, directory: &Path, user: Option<(u32, u32)>) {
    let data = directory.join("data");
    let made = command(&programs.join("initdb"), directory, user)
        .args(["-U", "gehoor", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "-D"])
        .arg(&data)
        .output()
        .expect("initdb");
    assert!(made.status.success(), "initdb failed: {}", String::from_utf8_lossy(&made.stderr));
    let path = data.join("postgresql.conf");
    let mut settings = fs::read_to_string(&path).expect("the server's settings");
    settings.write_str(SETTINGS).expect("writing to a String");
    fs::write(&path, settings).expect("the server's settings");
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("the port's number").port()
}

fn wait_until_ready(port: u16, directory: &Path) {
    for _ in 0..600 {
        // the port opens only once the server accepts connections or says that it is about to
        let log = fs::read_to_string(directory.join("log")).unwrap_or_default();
        if log.contains("database system is ready") && TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let log = fs::read_to_string(directory.join("log")).unwrap_or_default();
    panic!("the test server did not start within 30 seconds; it says: {log}");
}

/// Removes what servers of processes left that no longer live: only a crash of the machine leaves anything.
fn sweep() {
    if !Path::new("/proc/self").exists() {
        return;
    }
    for entry in fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let dead = name
            .strip_prefix(PREFIX)
            .and_then(|pid| pid.parse::<u32>().ok())
            .is_some_and(|pid| !Path::new("/proc").join(pid.to_string()).exists());
        if dead {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

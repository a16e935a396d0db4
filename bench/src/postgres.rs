//! A PostgreSQL server of our own, with its usual care for what was answered: `fsync` stays on.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};

use crate::server::free_port;

/// A running server; it is stopped with this value.
pub struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    user: Option<(u32, u32)>,
    port: u16,
    process: Child,
}

impl Postgres {
    /// Starts the server of a folder; makes its data folder when there is none yet.
    pub fn start(folder: &Path) -> Result<Postgres> {
        let programs = programs()?;
        let user = unprivileged(folder)?;
        let data = folder.join("data");
        if let Some((uid, gid)) = user {
            chown(folder, Some(uid), Some(gid))?;
        }
        if !data.join("PG_VERSION").exists() {
            let mut make = command(&programs.join("initdb"), folder, user);
            make.args(["-U", "gehoor", "-A", "trust", "-E", "UTF8", "--locale=C", "-D"]).arg(&data);
            run(&mut make)?;
        }
        let port = free_port()?;
        let mut server = command(&programs.join("postgres"), folder, user);
        server.arg("-D").arg(&data).arg("-k").arg(folder).args(["-h", "127.0.0.1", "-p", &port.to_string()]);
        server.args(["-c", "shared_buffers=512MB", "-c", "max_wal_size=4GB"]);
        let process = server.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let server = Postgres { programs, folder: folder.to_owned(), user, port, process };
        for _ in 0..600 {
            if server.client("pg_isready", &[]).output()?.status.success() {
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("PostgreSQL does not start in {}", folder.display())
    }

    /// An empty database under that name.
    pub fn fresh(&self, name: &str) -> Result<String> {
        self.drop(name)?;
        run(&mut self.client("createdb", &[name]))?;
        Ok(self.address(name))
    }

    /// A copy of a database under another name.
    pub fn copy(&self, from: &str, to: &str) -> Result<String> {
        self.drop(to)?;
        run(&mut self.client("createdb", &["--strategy=file_copy", "-T", from, to]))?;
        Ok(self.address(to))
    }

    /// Takes a database away.
    pub fn drop(&self, name: &str) -> Result<()> {
        run(&mut self.client("dropdb", &["--if-exists", "--force", name]))
    }

    /// The address of a database of that name.
    pub fn address(&self, name: &str) -> String {
        format!("postgres://gehoor@127.0.0.1:{}/{name}", self.port)
    }

    fn client(&self, program: &str, arguments: &[&str]) -> Command {
        let mut client = command(&self.programs.join(program), &self.folder, self.user);
        client.args(["-h", "127.0.0.1", "-U", "gehoor", "-p", &self.port.to_string()]).args(arguments);
        client
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let mut stop = command(&self.programs.join("pg_ctl"), &self.folder, self.user);
        stop.args(["stop", "-m", "fast", "-w", "-D"]).arg(self.folder.join("data"));
        // when it cannot be asked to stop it is stopped below
        let asked = stop.output().is_ok_and(|output| output.status.success());
        if !asked {
            drop(self.process.kill());
        }
        drop(self.process.wait());
    }
}

fn command(program: &Path, folder: &Path, user: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).env("LC_ALL", "C").stdin(Stdio::null());
    if let Some((uid, gid)) = user {
        command.uid(uid).gid(gid);
    }
    command
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.output()?;
    if !output.status.success() {
        bail!("{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

/// Where Debian keeps the newest server's programs.
fn programs() -> Result<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").context("PostgreSQL is not installed")?;
    let mut found: Vec<_> = versions.flatten().map(|version| version.path().join("bin")).collect();
    found.retain(|programs| programs.join("initdb").exists());
    found.sort();
    found.pop().ok_or_else(|| anyhow!("PostgreSQL is not installed"))
}

/// Whom to run it as when we are root: PostgreSQL refuses to run as root.
fn unprivileged(ours: &Path) -> Result<Option<(u32, u32)>> {
    if fs::metadata("/proc/self")?.uid() != 0 {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd")?;
    let ids = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    let user = ids("postgres").or_else(|| ids("nobody"));
    user.map(Some).ok_or_else(|| anyhow!("no user to run PostgreSQL in {} as", ours.display()))
}

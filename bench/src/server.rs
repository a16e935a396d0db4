//! The real server as a process of its own, and what the kernel says of it.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

use crate::client::Client;
use crate::law;

/// How long a server may take to its first page.
const PATIENCE: Duration = Duration::from_secs(60);

/// A child process that serves pages; it ends with this value.
pub struct Server {
    child: Child,
    pid: u32,
    /// Where it listens.
    pub address: SocketAddr,
    /// From its start to its first whole page.
    pub started_in: Duration,
}

/// Builds `gehoor` as it is released; where it lies.
pub fn built() -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = std::process::Command::new(cargo);
    build.current_dir(law::repository()).args(["build", "--release", "--locked", "--package", "gehoor"]);
    if !build.status().context("cargo")?.success() {
        bail!("gehoor does not build");
    }
    let ours = std::env::current_exe()?;
    let folder = ours.parent().ok_or_else(|| anyhow!("{} lies nowhere", ours.display()))?;
    Ok(folder.join("gehoor"))
}

/// Moves an installation to an empty database with `gehoor move`: what it says. Each is a folder and a database.
pub fn moved(program: &Path, from: (&Path, &str), to: (&Path, &str)) -> Result<String> {
    let nowhere = SocketAddr::from(([127, 0, 0, 1], free_port()?));
    let mut command = std::process::Command::new(program);
    command.arg("move");
    for (option, (folder, database)) in [("--from", from), ("--to", to)] {
        let config = folder.join("gehoor.toml");
        fs::write(&config, settings(nowhere, database, nowhere))?;
        command.arg(option).arg(config);
    }
    let output = command.output()?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A port that was free a moment ago.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

impl Server {
    /// Starts `gehoor serve` on a database; mail goes to a port of this machine.
    pub async fn serve(program: &Path, folder: &Path, database: &str, mail: SocketAddr) -> Result<Server> {
        let address = SocketAddr::from(([127, 0, 0, 1], free_port()?));
        let config = folder.join("gehoor.toml");
        fs::write(&config, settings(address, database, mail))?;
        let mut command = Command::new(program);
        command.arg("serve").arg("--config").arg(config);
        Server::start(command, address, "/").await
    }

    /// Starts a program that will listen there.
    pub async fn start(mut command: Command, address: SocketAddr, page: &str) -> Result<Server> {
        let began = Instant::now();
        let child = command.stdout(Stdio::null()).kill_on_drop(true).spawn()?;
        let pid = child.id().ok_or_else(|| anyhow!("it ended at once"))?;
        let mut server = Server { child, pid, address, started_in: Duration::ZERO };
        while began.elapsed() < PATIENCE {
            if let Ok(mut client) = Client::connect(address).await {
                let (status, _) = client.get(page, "").await?;
                if status != 200 {
                    bail!("the first page answers {status}");
                }
                server.started_in = began.elapsed();
                return Ok(server);
            }
            if let Some(ended) = server.child.try_wait()? {
                bail!("the server ended: {ended}");
            }
            sleep(Duration::from_millis(1)).await;
        }
        bail!("the server shows no page")
    }

    /// The processor time that it has used, as the kernel counts it.
    pub fn cpu(&self) -> Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.pid))?;
        ticks(&stat).map(|ticks| {
            Duration::from_secs_f64(ticks as f64 / rustix::param::clock_ticks_per_second() as f64)
        })
    }

    /// The most memory that it held since [`Server::forget_peak`], in MiB.
    pub fn peak_mib(&self) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.pid))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line
            .and_then(|line| line.trim().strip_suffix(" kB"))
            .and_then(|kib| kib.trim().parse::<f64>().ok());
        Ok(kib.ok_or_else(|| anyhow!("the kernel does not tell the peak"))? / 1024.0)
    }

    /// The peak is counted from now on.
    pub fn forget_peak(&self) -> Result<()> {
        Ok(fs::write(format!("/proc/{}/clear_refs", self.pid), "5")?)
    }

    /// Waits until the work in the background is done: nothing of it is to be counted as a page's.
    pub async fn settle(&self) -> Result<()> {
        let mut before = self.cpu()?;
        for _ in 0..240 {
            sleep(Duration::from_millis(500)).await;
            let now = self.cpu()?;
            if now - before <= Duration::from_millis(10) {
                return Ok(());
            }
            before = now;
        }
        eprintln!("bench: the server does not come to rest; the work in the background is counted along");
        Ok(())
    }

    /// Ends it in good order.
    pub async fn stop(mut self) -> Result<()> {
        let pid = i32::try_from(self.pid).ok().and_then(rustix::process::Pid::from_raw);
        let pid = pid.ok_or_else(|| anyhow!("a process without a number"))?;
        rustix::process::kill_process(pid, rustix::process::Signal::TERM)?;
        self.child.wait().await?;
        Ok(())
    }
}

/// User and system time in `/proc/PID/stat`; the name before them may hold spaces (proc_pid_stat(5)).
fn ticks(stat: &str) -> Result<u64> {
    let (_, rest) = stat.rsplit_once(')').ok_or_else(|| anyhow!("no process: {stat}"))?;
    let fields: Vec<_> = rest.split_whitespace().collect();
    let field = |at: usize| fields.get(at).and_then(|field| field.parse::<u64>().ok());
    field(11).zip(field(12)).map(|(user, system)| user + system).ok_or_else(|| anyhow!("no times: {stat}"))
}

fn settings(address: SocketAddr, database: &str, mail: SocketAddr) -> String {
    let most = "{ at-once = 1000000000, seconds = 1 }";
    format!(
        "[server]\nlisten = \"{address}\"\nbase-url = \"http://{address}\"\n\n[database]\nurl = \"{database}\"\n\n\
         [mail]\nhost = \"{}\"\nport = {}\ntls = \"none\"\n\n[folders]\nbodies = \"{}\"\nattachments = \"attachments\"\n\n\
         [limits]\nsubmissions = {most}\nfollow = {most}\nsign-in = {most}\n",
        mail.ip(),
        mail.port(),
        law::repository().join("bodies").display(),
    )
}

#[cfg(test)]
mod tests {
    use super::ticks;

    #[test]
    fn the_times_stand_behind_the_name() {
        let stat = "7 (a (b) c) S 1 7 7 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 4 0 100 1 2";
        assert_eq!(ticks(stat).ok(), Some(300));
        assert!(ticks("").is_err() && ticks("7 (a) S 1").is_err());
    }
}

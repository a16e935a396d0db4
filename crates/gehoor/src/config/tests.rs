use ::mail::Outlet;
use office::attachment::MIB;

use super::*;

fn flaws(text: &str) -> String {
    crate::law::told(&parse("gehoor.toml", text, Path::new("/nowhere")).expect_err("flaws"))
}

#[test]
fn the_example_reads_as_it_stands() {
    let config = parse("gehoor.toml", EXAMPLE, Path::new("/etc/gehoor")).unwrap();
    assert_eq!(config.base_url, "https://klachten.example");
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.folders, Folders::default());
    assert_eq!(config.attachments, Path::new("/var/lib/gehoor/attachments"), "beside the database");
    let own = EXAMPLE.replace("# bodies ", "bodies ");
    let config = parse("gehoor.toml", &own, Path::new("/etc/gehoor")).unwrap();
    assert_eq!(config.files, FileLimits::default());
    let less = own.replace("# file-mib   = 20", "file-mib = 5");
    let config_of_less = parse("gehoor.toml", &less, Path::new("/etc/gehoor")).unwrap();
    assert_eq!(config_of_less.files.each, 5 * MIB);
    assert_eq!(config.folders.bodies, Some(PathBuf::from("/etc/gehoor/bodies")));
}

#[test]
fn a_database_file_lies_from_the_folder_of_its_configuration() {
    let near = EXAMPLE.replace("sqlite:/var/lib/gehoor/gehoor.db", "sqlite:data/gehoor.db");
    let config = parse("gehoor.toml", &near, Path::new("/srv/gehoor")).unwrap();
    assert_eq!(config.database, "sqlite:/srv/gehoor/data/gehoor.db");
    assert_eq!(config.attachments, Path::new("/srv/gehoor/data/attachments"));
}

#[test]
fn paths_are_meant_from_the_folder_once() {
    let near = EXAMPLE.replace("sqlite:/var/lib/gehoor/gehoor.db", "sqlite:data/gehoor.db");
    let config = parse("gehoor.toml", &near, Path::new("conf")).unwrap();
    assert_eq!(config.database, "sqlite:conf/data/gehoor.db");
    assert_eq!(config.attachments, Path::new("conf/data/attachments"));
    let own = near.replace("# attachments = \"attachments\"", "attachments = \"files\"");
    let config = parse("gehoor.toml", &own, Path::new("conf")).unwrap();
    assert_eq!(config.attachments, Path::new("conf/files"));
}

#[test]
fn a_database_that_is_no_file_is_refused_also_beside_a_folder() {
    for address in ["sqlite::memory:", "sqlite:"] {
        let told = flaws(&EXAMPLE.replace("sqlite:/var/lib/gehoor/gehoor.db", address));
        assert!(told.contains("; write `sqlite:/var/lib/gehoor/gehoor.db`"), "{address}: {told}");
    }
}

#[test]
fn limits_are_those_of_the_example_unless_given() {
    let config = parse("gehoor.toml", EXAMPLE, Path::new("")).unwrap();
    assert_eq!(config.limits, Limits::default());
    let spelled = EXAMPLE.replace("# submissions", "submissions").replace("# sign-in", "sign-in");
    let spelled = spelled.replace("# follow", "follow");
    assert_eq!(parse("gehoor.toml", &spelled, Path::new("")).unwrap().limits, Limits::default());
    let wider = spelled.replace("at-once = 60", "at-once = 600");
    let submissions = parse("gehoor.toml", &wider, Path::new("")).unwrap().limits.submissions;
    assert_eq!(submissions, Allowance { at_once: 600, seconds: 10 });
    let told = flaws(&spelled.replace("at-once = 60", "at-once = 0"));
    assert!(told.contains("nobody would be let in; write at least 1"), "{told}");
}

#[test]
fn every_flaw_is_told_with_its_line() {
    let text = EXAMPLE
        .replace("127.0.0.1:8080", "everywhere")
        .replace("https://klachten.example", "klachten.example/x")
        .replace("sqlite:/var", "mysql:/secret")
        .replace("\"starttls\"", "\"ssl\"");
    let told = flaws(&text);
    for expected in [
        "`everywhere` is no address to listen on; write address and port",
        "`klachten.example/x` is not an address that people can open",
        "The database address begins with `mysql:`, which Gehoor does not speak; write",
        "`ssl` is no way to protect a connection; write \"starttls\"",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    assert!(told.lines().all(|line| line.starts_with("gehoor.toml:")), "{told}");
    assert!(!told.contains("secret"), "{told}");
}

#[test]
fn a_server_beside_which_nothing_lies_needs_a_folder_for_attachments() {
    let server = EXAMPLE.replace("sqlite:/var/lib/gehoor/gehoor.db", "postgres://gehoor@db/gehoor");
    assert!(flaws(&server).contains("add below [folders]: attachments ="));
    let named = server.replace("# attachments = ", "attachments = ");
    let config = parse("gehoor.toml", &named, Path::new("/etc/gehoor")).unwrap();
    assert_eq!(config.attachments, Path::new("/etc/gehoor/attachments"));
}

#[test]
fn without_a_mail_server_administrators_set_it() {
    let (before, rest) = EXAMPLE.split_once("[mail]").unwrap();
    let (_, after) = rest.split_once("[folders]").unwrap();
    let config = parse("gehoor.toml", &format!("{before}[folders]{after}"), Path::new("/etc/gehoor"));
    let MailWay::Kept(key) = config.unwrap().mail else { panic!("the file names none") };
    assert_eq!(key.file(), Path::new("/etc/gehoor/mail-key"));
}

#[test]
fn senders_are_addresses() {
    let named = EXAMPLE.replace("# sender ", "sender ").replace("# envelope-sender ", "envelope-sender ");
    let MailWay::Fixed(leaving) = parse("gehoor.toml", &named, Path::new("")).unwrap().mail else {
        panic!("the file names a server")
    };
    let Outlet::Smtp(server) = &leaving.outlet;
    assert_eq!(leaving.sender.as_deref(), Some("complaints@town.example"));
    assert_eq!(server.envelope_sender.as_deref(), Some("bounces@town.example"));
    assert!(flaws(&named.replace("bounces@", "bounces")).contains("`bouncestown.example` is no e-mail"));
}

#[test]
fn unknown_keys_and_half_accounts_are_flaws() {
    assert!(
        flaws(&EXAMPLE.replace("listen ", "lisen "))
            .contains("there is no key `lisen` here; did you mean `listen`?")
    );
    let half = EXAMPLE.replace("port     = 587", "port = 587\nusername = \"gehoor\"");
    assert!(flaws(&half).contains("a username without a password; add `password-file`"));
    let gone = half.replace("username =", "password-file = \"secret.txt\"\nusername =");
    assert!(flaws(&gone).contains("/nowhere/secret.txt cannot be read"));
}

#[test]
fn what_a_key_wants_is_said_in_words() {
    for (was, becomes, right) in [
        ("port     = 587", "port = \"587\"", "write a number from 1 to 65535"),
        ("behind-proxy = true", "behind-proxy = \"yes\"", "write true or false, without quotes"),
        ("tls      = \"starttls\"", "tls = 1", "write a text between double quotes"),
    ] {
        let told = flaws(&EXAMPLE.replace(was, becomes));
        assert!(told.contains(right), "{becomes}: {told}");
    }
}

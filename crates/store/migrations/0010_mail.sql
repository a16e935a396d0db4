-- The mail server as administrators set it, for installations whose gehoor.toml names none. The password is sealed with a
-- key that is not in the database.

CREATE TABLE mail_server (
    org {{text}} NOT NULL,
    version {{number}} NOT NULL,
    host {{text}} NOT NULL,
    port {{number}} NOT NULL,
    tls {{text}} NOT NULL,
    username {{text}},
    password {{bytes}},
    sender {{text}},
    envelope_sender {{text}},
    updated_at {{text}} NOT NULL,
    updated_by {{text}} NOT NULL,
    PRIMARY KEY (org),
    CHECK (version > 0 AND port > 0 AND port < 65536 AND tls IN ('none', 'starttls', 'wrapper'))
) {{keyed}};

-- What an alert tells of may be done by others before it is seen: then it is no news any more.
ALTER TABLE alert ADD COLUMN done_at {{text}};
CREATE INDEX alert_open ON alert (org, dossier) WHERE done_at IS NULL;

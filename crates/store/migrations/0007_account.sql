-- What accounts keep besides a password: links to choose one, second factors, steps on the way in.
-- Secrets that have chance enough are kept as hashes; only an authenticator app's has to be readable.

-- An invitation or a way back in. The secret is made when its mail leaves, and only its hash is written here.
CREATE TABLE account_link (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    person {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    asked_by {{text}} NOT NULL,
    asked_at {{text}} NOT NULL,
    secret_hash {{text}},
    expires_at {{text}} NOT NULL,
    ended {{number}} NOT NULL,
    PRIMARY KEY (org, id),
    FOREIGN KEY (org, person) REFERENCES person (org, id),
    CHECK (kind IN ('invitation', 'reset'))
) {{keyed}};
CREATE INDEX account_link_of_person ON account_link (org, person);
CREATE INDEX account_link_by_secret ON account_link (org, secret_hash);

CREATE TABLE authenticator (
    org {{text}} NOT NULL,
    person {{text}} NOT NULL,
    secret {{bytes}} NOT NULL,
    last_step {{number}} NOT NULL,
    added_at {{text}} NOT NULL,
    PRIMARY KEY (org, person),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};

CREATE TABLE recovery_code (
    org {{text}} NOT NULL,
    person {{text}} NOT NULL,
    code_hash {{text}} NOT NULL,
    PRIMARY KEY (org, person, code_hash),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};

CREATE TABLE passkey (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    person {{text}} NOT NULL,
    name {{text}} NOT NULL,
    credential {{text}} NOT NULL,
    added_at {{text}} NOT NULL,
    used_at {{text}},
    PRIMARY KEY (org, id),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};
CREATE INDEX passkey_of_person ON passkey (org, person);

-- Something begun that the next request finishes: the second half of signing in, adding a factor. '' is nobody yet.
CREATE TABLE account_step (
    org {{text}} NOT NULL,
    token_hash {{text}} NOT NULL,
    person {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    state {{text}} NOT NULL,
    expires_at {{text}} NOT NULL,
    PRIMARY KEY (org, token_hash)
) {{keyed}};
CREATE INDEX account_step_of_person ON account_step (org, person);

-- How often the follow-up link of a dossier was replaced; a dossier without a row never had it replaced.
CREATE TABLE follow_link (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    generation {{number}} NOT NULL,
    PRIMARY KEY (org, dossier)
) {{keyed}};

-- Which browser a session was begun in, and whether its person must add a second factor before anything else.
ALTER TABLE session ADD COLUMN device {{text}} NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN must_add_factor {{number}} NOT NULL DEFAULT 0;

CREATE INDEX access_log_by_time ON access_log (org, at, id);
CREATE INDEX access_log_of_person ON access_log (org, person, at);
CREATE INDEX audit_of_who ON audit (org, who, at, id);

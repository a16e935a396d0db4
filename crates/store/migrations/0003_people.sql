-- Who works here, and what the machine keeps for them. Plain rows; changes leave an audit entry.

CREATE TABLE person (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    login {{text}} NOT NULL,
    name {{text}} NOT NULL,
    email {{text}} NOT NULL,
    language {{text}} NOT NULL,
    password_hash {{text}},
    active {{number}} NOT NULL,
    created_at {{text}} NOT NULL,
    PRIMARY KEY (org, id),
    UNIQUE (org, login)
) {{keyed}};

-- '' for the unit means the whole body; '' for deputy_for means in one's own right.
CREATE TABLE role_holding (
    org {{text}} NOT NULL,
    person {{text}} NOT NULL,
    role {{text}} NOT NULL,
    body {{text}} NOT NULL,
    unit {{text}} NOT NULL,
    deputy_for {{text}} NOT NULL,
    PRIMARY KEY (org, person, role, body, unit, deputy_for),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};
CREATE INDEX role_holding_by_role ON role_holding (org, role, body);

CREATE TABLE absence (
    org {{text}} NOT NULL,
    person {{text}} NOT NULL,
    from_on {{text}} NOT NULL,
    until_on {{text}},
    PRIMARY KEY (org, person, from_on),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};

CREATE TABLE session (
    org {{text}} NOT NULL,
    token_hash {{text}} NOT NULL,
    person {{text}} NOT NULL,
    csrf_secret {{text}} NOT NULL,
    created_at {{text}} NOT NULL,
    seen_at {{text}} NOT NULL,
    expires_at {{text}} NOT NULL,
    PRIMARY KEY (org, token_hash),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};
CREATE INDEX session_of_person ON session (org, person);

-- A form kept for someone whose session ended while they were writing.
CREATE TABLE stash (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    person {{text}} NOT NULL,
    path {{text}} NOT NULL,
    form {{text}} NOT NULL,
    created_at {{text}} NOT NULL,
    PRIMARY KEY (org, id),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};

CREATE TABLE alert (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    person {{text}} NOT NULL,
    dossier {{text}},
    kind {{text}} NOT NULL,
    payload {{text}} NOT NULL,
    at {{text}} NOT NULL,
    seen_at {{text}},
    PRIMARY KEY (org, id),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};
CREATE INDEX alert_newest ON alert (org, person, at, id);
CREATE INDEX alert_unseen ON alert (org, person, at, id) WHERE seen_at IS NULL;

CREATE TABLE access_log (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    at {{text}} NOT NULL,
    person {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    what {{text}} NOT NULL,
    PRIMARY KEY (org, id)
) {{keyed}};
CREATE INDEX access_log_of_dossier ON access_log (org, dossier, at);

CREATE TABLE audit (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    at {{text}} NOT NULL,
    who {{text}} NOT NULL,
    what {{text}} NOT NULL,
    was {{text}},
    became {{text}},
    PRIMARY KEY (org, id)
) {{keyed}};
CREATE INDEX audit_by_time ON audit (org, at, id);

CREATE TABLE setting (
    org {{text}} NOT NULL,
    name {{text}} NOT NULL,
    value {{text}} NOT NULL,
    PRIMARY KEY (org, name)
) {{keyed}};

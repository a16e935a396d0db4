-- The record: what must never be lost. Tokens in double braces are the engine's words (src/engine.rs).
-- Dates are YYYY-MM-DD, instants RFC 3339 in UTC with six decimals, yes and no are 1 and 0.

CREATE TABLE event (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    seq {{number}} NOT NULL,
    at {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    version {{number}} NOT NULL,
    bytes {{bytes}} NOT NULL,
    hash {{bytes}} NOT NULL,
    PRIMARY KEY (org, dossier, seq),
    CHECK (seq > 0)
) {{keyed}};

-- What remains of a dossier that was lawfully destroyed.
CREATE TABLE tombstone (
    org {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    head_seq {{number}} NOT NULL,
    head_hash {{bytes}} NOT NULL,
    ground {{text}} NOT NULL,
    approved_by {{text}} NOT NULL,
    also_approved_by {{text}} NOT NULL,
    destroyed_at {{text}} NOT NULL,
    PRIMARY KEY (org, dossier),
    CHECK (approved_by <> also_approved_by AND approved_by <> '' AND also_approved_by <> '')
) {{keyed}};

-- All heads at one moment; its digest can be kept elsewhere.
CREATE TABLE checkpoint (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    at {{text}} NOT NULL,
    dossiers {{number}} NOT NULL,
    heads {{text}} NOT NULL,
    digest {{text}} NOT NULL,
    PRIMARY KEY (org, id)
) {{keyed}};

CREATE TABLE procedure_version (
    org {{text}} NOT NULL,
    digest {{text}} NOT NULL,
    name {{text}} NOT NULL,
    version {{text}} NOT NULL,
    files {{bytes}} NOT NULL,
    published_at {{text}} NOT NULL,
    PRIMARY KEY (org, digest)
) {{keyed}};

-- Erasable: people. An event refers to (id, digest).
CREATE TABLE party (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    role {{text}} NOT NULL,
    name {{text}} NOT NULL,
    email {{text}},
    phone {{text}},
    street {{text}},
    postcode {{text}},
    town {{text}},
    country {{text}},
    organisation {{text}},
    language {{text}} NOT NULL,
    anonymous {{number}} NOT NULL,
    salt {{bytes}} NOT NULL,
    digest {{text}} NOT NULL,
    superseded_by {{text}},
    PRIMARY KEY (org, id)
) {{keyed}};
CREATE INDEX party_of_dossier ON party (org, dossier);

-- Erasable: what people wrote.
CREATE TABLE text (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    language {{text}} NOT NULL,
    body {{text}} NOT NULL,
    salt {{bytes}} NOT NULL,
    digest {{text}} NOT NULL,
    created_at {{text}} NOT NULL,
    created_by {{text}} NOT NULL,
    PRIMARY KEY (org, id)
) {{keyed}};
CREATE INDEX text_of_dossier ON text (org, dossier);

-- Erasable: every letter and mail, stored before it leaves.
CREATE TABLE document (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    event_seq {{number}} NOT NULL,
    language {{text}} NOT NULL,
    medium {{text}} NOT NULL,
    recipient_name {{text}} NOT NULL,
    recipient_address {{text}} NOT NULL,
    subject {{text}} NOT NULL,
    body_text {{text}} NOT NULL,
    body_html {{text}} NOT NULL,
    enclosures {{text}} NOT NULL,
    message_id {{text}},
    state {{text}} NOT NULL,
    state_on {{text}},
    created_at {{text}} NOT NULL,
    salt {{bytes}} NOT NULL,
    digest {{text}} NOT NULL,
    PRIMARY KEY (org, id),
    CHECK (medium IN ('email', 'post')),
    CHECK (state IN ('waiting', 'sent', 'posted', 'undeliverable', 'cancelled'))
) {{keyed}};
CREATE INDEX document_of_dossier ON document (org, dossier);
CREATE INDEX document_by_message ON document (org, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX document_waiting ON document (org, state, medium);

CREATE TABLE number_series (
    org {{text}} NOT NULL,
    series {{text}} NOT NULL,
    year {{number}} NOT NULL,
    last {{number}} NOT NULL,
    PRIMARY KEY (org, series, year)
) {{keyed}};

-- Consequences, written with what causes them and run later, at least once.
CREATE TABLE job (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    job_key {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    payload {{text}} NOT NULL,
    dossier {{text}},
    legal_at {{text}},
    machine_at {{text}} NOT NULL,
    attempts {{number}} NOT NULL,
    locked_until {{text}},
    last_error {{text}},
    done_at {{text}},
    PRIMARY KEY (org, id),
    UNIQUE (org, job_key)
) {{keyed}};
-- what waits for no day of the legal clock comes first
CREATE INDEX job_waiting ON job (org, (COALESCE(legal_at, '')), machine_at) WHERE done_at IS NULL;
CREATE INDEX job_done ON job (org, done_at) WHERE done_at IS NOT NULL;
CREATE INDEX job_of_dossier ON job (org, dossier);

-- A form that was sent twice becomes one dossier.
CREATE TABLE submission (
    org {{text}} NOT NULL,
    token_hash {{text}} NOT NULL,
    dossier {{text}} NOT NULL,
    created_at {{text}} NOT NULL,
    PRIMARY KEY (org, token_hash)
) {{keyed}};

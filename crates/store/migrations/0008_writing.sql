-- What helps people write: forms as far as they were typed, texts to insert, what someone chose last. Plain rows.

-- A form as far as it was typed. Each form that is opened has an id of its own, so that two windows do not overwrite
-- each other.
CREATE TABLE draft (
    org {{text}} NOT NULL,
    person {{text}} NOT NULL,
    id {{text}} NOT NULL,
    place {{text}} NOT NULL,
    form {{text}} NOT NULL,
    began_at {{text}} NOT NULL,
    saved_at {{text}} NOT NULL,
    PRIMARY KEY (org, person, id),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};

-- A text that a body's staff insert into what they write. Never removed: retired. `words` holds a text per language.
CREATE TABLE text_block (
    org {{text}} NOT NULL,
    id {{text}} NOT NULL,
    body {{text}} NOT NULL,
    name {{text}} NOT NULL,
    words {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    subject {{text}} NOT NULL,
    retired {{number}} NOT NULL,
    version {{number}} NOT NULL,
    PRIMARY KEY (org, id),
    FOREIGN KEY (org, body) REFERENCES body (org, id)
) {{keyed}};
CREATE INDEX text_block_of_body ON text_block (org, body, name, id);

-- What someone chose last in a form, so that it is chosen already the next time.
CREATE TABLE preset (
    org {{text}} NOT NULL,
    person {{text}} NOT NULL,
    name {{text}} NOT NULL,
    value {{text}} NOT NULL,
    PRIMARY KEY (org, person, name),
    FOREIGN KEY (org, person) REFERENCES person (org, id)
) {{keyed}};

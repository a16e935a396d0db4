//! How each engine tells what tables it has.

use super::Engine;

const SQLITE_COLUMNS: &str = "SELECT m.name AS name, c.name AS field, c.type AS type, CAST(c.pk AS INTEGER) AS place \
    FROM sqlite_master m, pragma_table_info(m.name) c \
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid";
const POSTGRES_COLUMNS: &str = "SELECT CAST(c.relname AS TEXT) AS name, CAST(a.attname AS TEXT) AS field, \
    format_type(a.atttypid, NULL) AS type, \
    CAST(COALESCE(array_position(CAST(i.indkey AS SMALLINT[]), a.attnum) + 1, 0) AS BIGINT) AS place \
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped \
    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary \
    WHERE c.relkind = 'r' AND c.relnamespace = CAST(current_schema() AS regnamespace) ORDER BY 1, a.attnum";
const SQLITE_REFERENCES: &str = "SELECT DISTINCT m.name AS name, f.\"table\" AS parent \
    FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1, 2";
const POSTGRES_REFERENCES: &str = "SELECT DISTINCT CAST(c.relname AS TEXT) AS name, CAST(p.relname AS TEXT) AS parent \
    FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class p ON p.oid = f.confrelid \
    WHERE f.contype = 'f' AND c.relnamespace = CAST(current_schema() AS regnamespace) ORDER BY 1, 2";

impl Engine {
    /// `name`, `field`, `type` and `place` in the primary key (0: none) of every column of every table.
    pub(crate) fn columns(self) -> &'static str {
        match self {
            Engine::Sqlite => SQLITE_COLUMNS,
            Engine::Postgres => POSTGRES_COLUMNS,
        }
    }

    /// `name` of each table that refers to another one, and that `parent`.
    pub(crate) fn references(self) -> &'static str {
        match self {
            Engine::Sqlite => SQLITE_REFERENCES,
            Engine::Postgres => POSTGRES_REFERENCES,
        }
    }

    /// Two statements: what puts the guard of the tombstones back is told, and it is taken away.
    pub(crate) fn open_tombstones(self) -> (&'static str, &'static str) {
        match self {
            Engine::Sqlite => (
                "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'tombstone_true'",
                "DROP TRIGGER tombstone_true",
            ),
            Engine::Postgres => (
                "SELECT 'ALTER TABLE tombstone ENABLE TRIGGER tombstone_true'",
                "ALTER TABLE tombstone DISABLE TRIGGER tombstone_true",
            ),
        }
    }
}

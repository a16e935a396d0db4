-- The record is only added to. A message that begins with `conflict: ` is reported as Error::Conflict.

CREATE TRIGGER event_next BEFORE INSERT ON event BEGIN
    SELECT RAISE(ABORT, 'this dossier was destroyed')
        WHERE EXISTS (SELECT 1 FROM tombstone WHERE org = NEW.org AND dossier = NEW.dossier);
    SELECT RAISE(ABORT, 'conflict: this place in the dossier is not the next one')
        WHERE NEW.seq <> 1 + COALESCE((SELECT MAX(seq) FROM event WHERE org = NEW.org AND dossier = NEW.dossier), 0);
END;

CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

CREATE TRIGGER event_destroyed BEFORE DELETE ON event BEGIN
    SELECT RAISE(ABORT, 'an event is destroyed only with a tombstone')
        WHERE NOT EXISTS (SELECT 1 FROM tombstone WHERE org = OLD.org AND dossier = OLD.dossier);
END;

CREATE TRIGGER tombstone_true BEFORE INSERT ON tombstone BEGIN
    SELECT RAISE(ABORT, 'conflict: the tombstone does not bear the head of the dossier')
        WHERE NOT EXISTS (
            SELECT 1 FROM event
            WHERE org = NEW.org AND dossier = NEW.dossier AND seq = NEW.head_seq AND hash = NEW.head_hash
              AND seq = (SELECT MAX(seq) FROM event WHERE org = NEW.org AND dossier = NEW.dossier)
        );
END;
CREATE TRIGGER tombstone_stays BEFORE UPDATE ON tombstone BEGIN
    SELECT RAISE(ABORT, 'a tombstone is never changed');
END;
CREATE TRIGGER tombstone_kept BEFORE DELETE ON tombstone BEGIN
    SELECT RAISE(ABORT, 'a tombstone is never removed');
END;

CREATE TRIGGER checkpoint_stays BEFORE UPDATE ON checkpoint BEGIN
    SELECT RAISE(ABORT, 'a checkpoint is never changed');
END;
CREATE TRIGGER checkpoint_kept BEFORE DELETE ON checkpoint BEGIN
    SELECT RAISE(ABORT, 'a checkpoint is never removed');
END;

CREATE TRIGGER procedure_version_stays BEFORE UPDATE ON procedure_version BEGIN
    SELECT RAISE(ABORT, 'a published procedure is never changed');
END;
CREATE TRIGGER procedure_version_kept BEFORE DELETE ON procedure_version BEGIN
    SELECT RAISE(ABORT, 'a published procedure is never removed');
END;

CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'an audit entry is never changed');
END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'an audit entry is never removed');
END;

CREATE TRIGGER number_series_grows BEFORE UPDATE ON number_series BEGIN
    SELECT RAISE(ABORT, 'a number is never handed out twice') WHERE NEW.last <= OLD.last;
END;
CREATE TRIGGER number_series_kept BEFORE DELETE ON number_series BEGIN
    SELECT RAISE(ABORT, 'a series of numbers is never removed');
END;

-- The record is only added to. A taken place is reported as a unique violation, which becomes Error::Conflict.

CREATE FUNCTION gehoor_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;

CREATE FUNCTION gehoor_event_next() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM tombstone WHERE org = NEW.org AND dossier = NEW.dossier) THEN
        RAISE EXCEPTION 'this dossier was destroyed';
    END IF;
    IF NEW.seq <> 1 + COALESCE((SELECT MAX(seq) FROM event WHERE org = NEW.org AND dossier = NEW.dossier), 0) THEN
        RAISE EXCEPTION 'this place in the dossier is not the next one' USING ERRCODE = 'unique_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER event_next BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION gehoor_event_next();

CREATE FUNCTION gehoor_event_destroyed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM tombstone WHERE org = OLD.org AND dossier = OLD.dossier) THEN
        RAISE EXCEPTION 'an event is destroyed only with a tombstone';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER event_destroyed BEFORE DELETE ON event FOR EACH ROW EXECUTE FUNCTION gehoor_event_destroyed();

CREATE FUNCTION gehoor_tombstone_true() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM event
        WHERE org = NEW.org AND dossier = NEW.dossier AND seq = NEW.head_seq AND hash = NEW.head_hash
          AND seq = (SELECT MAX(seq) FROM event WHERE org = NEW.org AND dossier = NEW.dossier)
    ) THEN
        RAISE EXCEPTION 'the tombstone does not bear the head of the dossier' USING ERRCODE = 'unique_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tombstone_true BEFORE INSERT ON tombstone FOR EACH ROW EXECUTE FUNCTION gehoor_tombstone_true();

CREATE FUNCTION gehoor_number_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.last <= OLD.last THEN
        RAISE EXCEPTION 'a number is never handed out twice';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER number_series_grows BEFORE UPDATE ON number_series FOR EACH ROW EXECUTE FUNCTION gehoor_number_grows();

CREATE TRIGGER event_stays BEFORE UPDATE ON event
    FOR EACH ROW EXECUTE FUNCTION gehoor_refuse('an event is never changed');
CREATE TRIGGER tombstone_stays BEFORE UPDATE OR DELETE ON tombstone
    FOR EACH ROW EXECUTE FUNCTION gehoor_refuse('a tombstone is never changed or removed');
CREATE TRIGGER checkpoint_stays BEFORE UPDATE OR DELETE ON checkpoint
    FOR EACH ROW EXECUTE FUNCTION gehoor_refuse('a checkpoint is never changed or removed');
CREATE TRIGGER procedure_version_stays BEFORE UPDATE OR DELETE ON procedure_version
    FOR EACH ROW EXECUTE FUNCTION gehoor_refuse('a published procedure is never changed or removed');
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION gehoor_refuse('an audit entry is never changed or removed');
CREATE TRIGGER number_series_kept BEFORE DELETE ON number_series
    FOR EACH ROW EXECUTE FUNCTION gehoor_refuse('a series of numbers is never removed');

CREATE TRIGGER event_emptied BEFORE TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION gehoor_refuse('the record is never emptied');
CREATE TRIGGER tombstone_emptied BEFORE TRUNCATE ON tombstone
    FOR EACH STATEMENT EXECUTE FUNCTION gehoor_refuse('the tombstones are never emptied');
CREATE TRIGGER checkpoint_emptied BEFORE TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION gehoor_refuse('the checkpoints are never emptied');
CREATE TRIGGER procedure_version_emptied BEFORE TRUNCATE ON procedure_version
    FOR EACH STATEMENT EXECUTE FUNCTION gehoor_refuse('the published procedures are never emptied');
CREATE TRIGGER audit_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION gehoor_refuse('the audit is never emptied');
CREATE TRIGGER number_series_emptied BEFORE TRUNCATE ON number_series
    FOR EACH STATEMENT EXECUTE FUNCTION gehoor_refuse('the series of numbers are never emptied');

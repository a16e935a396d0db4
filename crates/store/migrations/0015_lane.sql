-- What waits in each of the two queues, by itself: a thousand mails that wait are no reason to read a thousand rows for each.
CREATE INDEX job_mail ON job (org, machine_at, id) WHERE done_at IS NULL AND kind IN ('send', 'notify', 'account');
CREATE INDEX job_record ON job (org, (COALESCE(legal_at, '')), machine_at)
    WHERE done_at IS NULL AND kind NOT IN ('send', 'notify', 'account');

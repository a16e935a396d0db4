### Words that letters need beside the wording of their procedure.

letter-salutation = Dear { $name },
letter-salutation-nameless = Dear Sir or Madam,
letter-team = The complaints team
letter-team-role = Complaints desk
letter-replaces = This letter replaces our letter of { $date }.
letter-subject-anew = { $subject }, after the new analysis

### Words that letters need beside the wording of their procedure.

letter-salutation = Dear { $name },
letter-salutation-nameless = Dear Sir or Madam,
letter-team = The complaints team
letter-team-role = Complaints desk
letter-signature-desk = for the registration desk
letter-signature-decision-body = on behalf of the decision body
letter-signature-management-committee = on behalf of the management committee
letter-enclosed-text = Enclosed: { $what }
letter-enclosed-hearing = { $what }: { $name }, { $date }
letter-replaces = This letter replaces our letter of { $date }.
letter-subject-anew = { $subject }, after the new analysis

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
letter-enclosed-label = { $what }:
letter-enclosed-present = Present
letter-enclosed-advised = Given on { $date } by { $by }.
letter-replaces = This letter replaces our letter of { $date }.
letter-replaces-invitation = This letter replaces our invitation of { $date }. The earlier moment no longer holds: { $moment }.
letter-passed-on-merged = Message { $number } of the same sender, received by us on { $date }:
letter-subject-anew = { $subject }, after the new analysis
letter-called-off-subject = Complaint { $number }: the hearing will not take place
letter-called-off-body = You were invited to be heard about the complaint with number **{ $number }**, on { $moment }. **That hearing will not take place.** You do not need to do anything.
letter-called-off-contact = Do you have another question? Please always mention the number { $number }. This is how to reach us:
letter-called-off-greeting = Yours sincerely,
letter-appointment-along = A file that updates your calendar goes along with this e-mail.
letter-appointment-file = invitation
letter-appointment-file-off = cancellation

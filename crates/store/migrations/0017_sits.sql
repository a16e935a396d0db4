-- Where someone sits, found by the person: the register of those who watch over nothing asks for it.

CREATE INDEX dossier_seat_of_person ON dossier_seat (org, person);

# Nobody is answered who did not yet hear that it is taken up, and by whom.

person Ann   is coordinator
person Bob   is handler
person Chris is complaints-manager

2026-03-02 09:00  web   receive
2026-03-02 09:00  web   register
2026-03-02 09:00  web   classify complaint
2026-03-03 09:00  Chris assess admissible
2026-03-03 10:00  Ann   assign to=Bob
2026-03-04 10:00  Bob   investigate
2026-03-04 11:00  Bob   propose
2026-03-05 09:00  Ann   check passed
2026-03-05 10:00  Chris judge unfounded
2026-03-05 10:15  Chris answer       -> refused while-pending acknowledge
2026-03-05 10:20  Chris acknowledge  -> letter acknowledgement
2026-03-05 10:25  Chris answer       -> letter answer

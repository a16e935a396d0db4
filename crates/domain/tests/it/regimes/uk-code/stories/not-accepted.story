# A complaint that is not accepted gets a letter that says why; a service request is answered and recorded.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-05-22 09:00  web    receive
2026-05-22 09:00  web    register
2026-05-22 10:00  Ann    classify information-request -> must serve, must-not acknowledge, lapsed acknowledge
2026-05-22 10:30  Ann    classify complaint
2026-05-26 09:00  Carl   decline ground=over-twelve-months -> letter not-accepted, met acknowledge, ended decline

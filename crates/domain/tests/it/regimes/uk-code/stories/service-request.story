# A service request is no complaint: it is done, recorded and closed.

person Ann   is desk
person Carl  is coordinator
person Holly is handler
person Hugh  is handler

2026-05-22 09:00  Ann    receive by=phone
2026-05-22 09:05  Ann    register
2026-05-22 10:00  Ann    classify information-request
2026-05-22 11:00  Ann    serve                      -> letter reply, ended close

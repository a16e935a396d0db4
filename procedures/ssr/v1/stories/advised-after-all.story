# The board saw no need to hear anyone, and then asked an adviser after all: the adviser hears. A tie that comes out later frees the seat; whoever sat there declares nothing more.

person Dora   is desk
person Kim    is complaints-manager
person Bert   is decision-body
person Ada    is adviser
person Arno   is adviser

2026-02-25 09:00  web    receive
2026-02-25 09:00  web    register
2026-02-25 09:00  web    classify complaint
2026-02-27 09:00  Dora   to-board
2026-03-03 09:00  Bert   assess admissible
2026-03-03 10:00  Kim    acknowledge
2026-03-03 10:05  Kim    waive-hearing party=1 ground=manifestly-unfounded -> must-not hear
2026-03-04 09:00  Bert   to-adviser                  -> must appoint-adviser, must hear party=1, must advise-alone
2026-03-04 09:10  Bert   appoint-adviser seat=1 person=Ada
2026-03-05 09:00  Ada    adviser-ties tied seat=1 until=2025-08-01 -> must appoint-adviser
2026-03-05 09:05  Ada    adviser-ties seat=1         -> refused while-pending appoint-adviser
2026-03-05 10:00  Bert   appoint-adviser seat=1 person=Arno -> must adviser-ties
